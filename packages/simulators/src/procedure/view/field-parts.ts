import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import type { Field, Format, ProcedureWorld } from '../world.ts';

/** A field being drawn, and the words of what is wrong with it, if anything. */
export interface Drawn {
  world: ProcedureWorld;
  field: Field;
  lang: string;
  words: string;
}

export function labelled({ field, lang, words }: Drawn, control: TemplateResult): TemplateResult {
  return html`<div class="field ${words ? 'faulty' : ''}">
    <label for=${`f-${field.id}`} lang=${lang}>${field.label}${optional(field)}</label>
    ${hint(field, lang)}${wrong(field.id, words)}${control}
  </div>`;
}

export function input({ field, words }: Drawn, type = 'text'): TemplateResult {
  const { id, format, kind, value } = field;
  const isShort = kind === 'code' || ['postcode', 'date', 'number'].includes(format);
  return html`<input
    id=${`f-${id}`}
    class=${isShort ? 'short' : ''}
    type=${type}
    inputmode=${KEYBOARDS[kind === 'code' ? 'postcode' : format] ?? nothing}
    autocomplete="off"
    autocorrect="off"
    autocapitalize=${format === '' && kind !== 'password' ? 'sentences' : 'off'}
    spellcheck="false"
    aria-describedby=${describedBy(field, words)}
    aria-invalid=${words ? 'true' : nothing}
    data-field=${id}
    data-fill=${JSON.stringify({ type: 'fill', field: id })}
    .value=${live(value)}
  />`;
}

export function optional({ required }: Field): TemplateResult | typeof nothing {
  return required ? nothing : html` <span class="quiet light">${msg('(facultatif)')}</span>`;
}

export function hint({ id, hint: text }: Field, lang: string): TemplateResult | typeof nothing {
  return text ? html`<p class="quiet hint" id=${`h-${id}`} lang=${lang}>${text}</p>` : nothing;
}

export function wrong(id: string, words: string): TemplateResult | typeof nothing {
  return words ? html`<p class="wrong" id=${`w-${id}`}>${icon('alert')} <span>${words}</span></p>` : nothing;
}

/** The ids of what is said of a field: its hint, its rules, what is wrong. */
export function describedBy({ id, hint: text, rules }: Field, words: string): string | typeof nothing {
  const ids = [text && `h-${id}`, rules.length && `r-${id}`, words && `w-${id}`].filter(Boolean);
  return ids.length ? ids.join(' ') : nothing;
}

/** The keys that a touch screen shows. */
const KEYBOARDS: Partial<Record<Format, string>> = {
  email: 'email',
  postcode: 'numeric',
  phone: 'tel',
  number: 'decimal',
};
