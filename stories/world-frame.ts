import { css, html, LitElement, type TemplateResult } from 'lit';
import { act, begin, worded, type Action, type Simulator } from '@balise/simulators';
import { define } from '../packages/elements/src/define-tag.ts';
import { tokens } from '../packages/elements/src/styles/tokens.ts';
import { itemOf, textsIn } from './bank.ts';

/** Gives a world the kit's colours and type, as the question round it would. */
class WorldFrame extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        max-inline-size: 48rem;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

define('world-frame', WorldFrame);

/** The instruction of a task, over what is drawn of its world. */
export function inFrame(id: string, language: string, world: TemplateResult): TemplateResult {
  return html`<world-frame>
    <h2 lang=${language}>${textsIn(language).items[id]!.prompt}</h2>
    ${world}
  </world-frame>`;
}

/** The world of a task after the first actions of its path, then others. */
export function reached<W, A extends Action>(
  simulator: Simulator<W, A>,
  id: string,
  language: string,
  { path = 0, then = [] }: { path?: number; then?: readonly A[] },
): W {
  const item = itemOf(id);
  if (item.type !== 'task') throw new Error(`${id} is no task.`);
  const task = worded(item, textsIn(language).items[id]!.words);
  const actions = [...task.path.slice(0, path), ...then] as A[];
  return actions.reduce((play, action) => act(simulator, play, action), begin(simulator, task)).world;
}
