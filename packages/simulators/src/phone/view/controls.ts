import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { PhoneAction } from '../actions.ts';
import { phone } from '../phone.ts';
import { screenAt } from '../places.ts';
import type { PhoneWorld } from '../world.ts';
import { look } from './looks.ts';

const DIRECTIONS: readonly IconName[] = ['back', 'next', 'send', 'undo'];

/** A sign; one that means a direction of reading turns with it. */
export function sign(name: IconName): TemplateResult {
  return html`<span class="sign ${DIRECTIONS.includes(name) ? 'turns' : ''}">${icon(name)}</span>`;
}

/** The title of a screen, where the focus comes when it opens. */
export function heading(title: string): TemplateResult {
  return html`<h3 class="title" data-heading tabindex="-1">${title}</h3>`;
}

/** What a screen says of itself. */
export function told(words: string): TemplateResult {
  return html`<p class="page quiet">${words}</p>`;
}

/** The controls for these actions, by their type or the screen they lead to, as far as they are offered now. */
export function controls(world: PhoneWorld, whats: readonly string[], kind?: string): TemplateResult[] {
  const moves = phone.moves(world, []);
  return whats.flatMap((what) =>
    moves.filter((action) => named(action) === what).map((action) => button(action, kind)),
  );
}

/** A button with its sign and its name, or as a sign `only`: the name is then said, not shown. */
export function button(action: PhoneAction, kind = 'tool'): TemplateResult {
  const [shown, name] = look(named(action));
  const isBare = kind.includes('only');
  return html`<button class=${kind} aria-label=${isBare ? name : nothing} data-do=${does(action)}>
    ${sign(shown)} ${isBare ? nothing : name}
  </button>`;
}

/** A button with words of its own. */
export function wordButton(action: PhoneAction, words: string, kind = ''): TemplateResult {
  return html`<button class=${kind} data-do=${does(action)}>${words}</button>`;
}

function named(action: PhoneAction): string {
  return action.type === 'go' ? screenAt(action.to) : action.type;
}
