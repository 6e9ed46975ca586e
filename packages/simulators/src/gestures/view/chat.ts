import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { GesturesAction } from '../actions.ts';
import type { SheetWorld } from '../world.ts';
import { fieldOf } from './field.ts';

/** Messages to someone, the last of them being written. */
export function chatScreen(world: SheetWorld, lang: string): TemplateResult {
  const { title, card, fields, sent } = world;
  return html`<div class="bar">
      <span class="avatar" aria-hidden="true">${title.slice(0, 1)}</span>
      <h3 data-heading tabindex="-1" lang=${lang}>${title}</h3>
    </div>
    <div class="page thread">
      ${card ? html`<p class="bubble" lang=${lang}>${card.text}</p>` : nothing}
      ${
        sent
          ? html`${fields.map(({ value }) => html`<p class="bubble mine" lang=${lang}>${value}</p>`)}
              <button class="tool mine" data-do=${does<GesturesAction>({ type: 'edit' })}>
                ${icon('pen')} ${msg('Modifier')}
              </button>`
          : nothing
      }
    </div>
    ${
      sent
        ? nothing
        : html`<form class="composer" novalidate autocomplete="off">
            ${fields.map((field) => fieldOf(world, field, lang))}
            <button class="main send" data-do=${does<GesturesAction>({ type: 'send' })}>
              <span class="turns">${icon('send')}</span><span class="sr" lang=${lang}>${world.send}</span>
            </button>
          </form>`
    }`;
}
