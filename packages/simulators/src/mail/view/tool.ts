import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { MailAction } from '../actions.ts';

/** Pictures that point the way one reads. */
const TURNING: readonly IconName[] = ['back', 'forward', 'pass-on', 'reply', 'reply-all', 'send', 'undo'];

/** A picture and a word: under it on a phone, beside it where there is room. */
export function tool(action: MailAction, name: IconName, word: string, look = 'bare'): TemplateResult {
  return html`<button type="button" class="tool ${look}" data-do=${does(action)}>
    ${picture(name)}<span>${word}</span>
  </button>`;
}

export function picture(name: IconName): TemplateResult {
  return html`<span class="picture ${TURNING.includes(name) ? 'turns' : ''}">${icon(name)}</span>`;
}

/** Back to what was under this; the heading that takes the focus; what else can be done. */
export function topBar(
  back: string,
  heading: TemplateResult,
  tools: readonly TemplateResult[] = [],
): TemplateResult {
  return html`<div class="bar top">${tool({ type: 'close' }, 'back', back)} ${heading} ${tools}</div>`;
}
