import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { ItemTexts } from '@balise/schema/codes';
import { act, begin, outcome, worded, type Action, type Play, type Task } from '@balise/simulators';
import type { ActEvent, WorldView } from '@balise/simulators/view';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { fetchedWorld } from './worlds.ts';

/** What was done so far has another outcome: `met` lists the goals met and the mistakes made. */
export class TaskEvent extends Event {
  constructor(
    readonly met: string[],
    readonly done: readonly Action[],
  ) {
    super('task');
  }
}

/**
 * A simulated world with a task in it: keeps its state, judges what is met, and says that nothing is real.
 * Its world must have been fetched (`fetchWorld`).
 *
 * @fires task - After each action.
 */
export class BaliseTask extends LocalizedElement {
  static override properties = {
    item: { attribute: false },
    words: { attribute: false },
    lang: {},
    again: { type: Boolean },
    guide: { attribute: false },
    play: { state: true },
  };
  static override styles = [
    tokens,
    controls,
    css`
      .notice {
        margin-block-end: 8px;
        font-size: 0.9em;
      }
      .again {
        margin-block-end: 8px;
      }
      .link {
        margin-block-start: 4px;
      }
    `,
  ];

  item?: Task;
  words?: ItemTexts;
  /** The language of the words. */
  override lang = 'fr';
  /** It was shown before, and starts anew. */
  again = false;
  /** The action to point out, where someone practises with guidance. */
  guide: Action | null = null;

  private play: Play | null = null;
  #task: Task | null = null;
  #view: WorldView<{ news: string }> | null = null;

  /** Puts the world back as it was at the start. */
  #reset(): void {
    const world = this.#task && fetchedWorld(this.#task.simulator);
    if (!this.#task || !world) return;
    this.play = begin(world.simulator, this.#task);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') || changed.has('words')) this.#open();
    if (!this.#view || !this.play) return;
    this.#view.contentLang = this.lang;
    this.#view.guide = this.guide;
    this.#view.world = this.play.world as { news: string };
  }

  #open(): void {
    const { item, words } = this;
    const world = item && fetchedWorld(item.simulator);
    if (!item || !world) return;
    this.#task = worded(item, words?.words);
    this.#view = world.createView();
    this.#view.addEventListener('act', (event) => this.#act((event as ActEvent).action));
    this.#reset();
  }

  #act(action: Action): void {
    const world = this.#task && fetchedWorld(this.#task.simulator);
    if (!this.#task || !world || !this.play) return;
    const play = act(world.simulator, this.play as Play<{ news: string }>, action);
    if (play === this.play) return;
    this.play = play;
    this.dispatchEvent(new TaskEvent(outcome(this.#task, play), play.done));
  }

  #restart(): void {
    this.#reset();
    this.dispatchEvent(new TaskEvent([], []));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#view || !this.play) return nothing;
    return html`${this.again ? html`<p class="again">${msg('Cet exercice reprend depuis le début.')}</p>` : nothing}
      <p class="notice quiet">${msg('Exercice : rien n’est réel, rien n’est envoyé.')}</p>
      ${this.#view}
      <button type="button" class="link" @click=${this.#restart}>${msg('Recommencer l’exercice')}</button>`;
  }
}
