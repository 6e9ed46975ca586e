import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { GesturesAction } from '../actions.ts';
import type { SheetWorld } from '../world.ts';
import { fieldOf } from './field.ts';

/** A form, with what is to be copied into it beside it. */
export function formScreen(world: SheetWorld, lang: string): TemplateResult {
  const { title, card, fields, sent } = world;
  return html`<div class="bar">
      ${icon('pen')}
      <h3 data-heading tabindex="-1" lang=${lang}>${title}</h3>
    </div>
    <div class="page beside">
      ${card ? cardOf(card, lang) : nothing}
      ${
        sent
          ? html`<div class="form">
              <dl lang=${lang}>
                ${fields.map(
                  ({ label, value }) =>
                    html`<div>
                      <dt class="quiet">${label}</dt>
                      <dd>${value}</dd>
                    </div>`,
                )}
              </dl>
              <button class="tool" data-do=${does<GesturesAction>({ type: 'edit' })}>
                ${icon('pen')} ${msg('Modifier')}
              </button>
            </div>`
          : html`<form class="form" novalidate autocomplete="off">
              ${fields.map((field) => fieldOf(world, field, lang))} ${sendButton(world, lang)}
            </form>`
      }
    </div>`;
}

function sendButton({ send }: SheetWorld, lang: string): TemplateResult | typeof nothing {
  if (!send) return nothing;
  return html`<button class="main" lang=${lang} data-do=${does<GesturesAction>({ type: 'send' })}>
    ${send}
  </button>`;
}

/** A card on paper; its number stands in a field of its own, so that the keyboard can copy it too. */
function cardOf({ title, text, code }: NonNullable<SheetWorld['card']>, lang: string): TemplateResult {
  return html`<div class="paper">
    <h4 lang=${lang}>${title}</h4>
    <p class="body" lang=${lang}>${text}</p>
    ${code ? html`<input class="code" readonly aria-label=${msg('Numéro')} .value=${code} />` : nothing}
  </div>`;
}
