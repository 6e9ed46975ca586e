import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { faultOf } from '../surfaces/sheet.ts';
import type { FieldKind, SheetField, SheetWorld } from '../world.ts';

/** What a telephone's keyboard should be like. */
const KEYBOARDS: Record<FieldKind, { mode: string; capitals: string }> = {
  text: { mode: 'text', capitals: 'sentences' },
  name: { mode: 'text', capitals: 'words' },
  mail: { mode: 'email', capitals: 'off' },
  code: { mode: 'text', capitals: 'off' },
  long: { mode: 'text', capitals: 'sentences' },
};

/** A field with its label. What it is called and what stands in it are the bank's words. */
export function fieldOf(world: SheetWorld, field: SheetField, lang: string, rows = 2): TemplateResult {
  const { id, label, kind, value } = field;
  const { mode, capitals } = KEYBOARDS[kind];
  const fills = JSON.stringify({ type: 'write', field: id });
  const isRefused = world.refused === id;
  const fault = isRefused ? `fault-${id}` : nothing;
  return html`<div class="field">
    <label for="field-${id}" lang=${lang}>${label}</label>
    ${
      kind === 'long'
        ? html`<textarea
            id="field-${id}"
            rows=${rows}
            autocomplete="off"
            autocorrect="off"
            spellcheck="false"
            lang=${lang}
            data-fill=${fills}
            aria-invalid=${isRefused}
            aria-describedby=${fault}
            .value=${live(value)}
          ></textarea>`
        : html`<input
            id="field-${id}"
            type="text"
            inputmode=${mode}
            autocapitalize=${capitals}
            autocomplete="off"
            autocorrect="off"
            spellcheck="false"
            lang=${lang}
            data-fill=${fills}
            aria-invalid=${isRefused}
            aria-describedby=${fault}
            .value=${live(value)}
          />`
    }
    ${isRefused ? html`<p class="fault" id="fault-${id}">${faultWords(faultOf(field))}</p>` : nothing}
  </div>`;
}

export function faultWords(fault: string): string {
  return fault === 'no-address'
    ? msg('Une adresse mail ressemble à nom@exemple.fr.')
    : fault === 'empty'
      ? msg('Cette case est vide.')
      : '';
}
