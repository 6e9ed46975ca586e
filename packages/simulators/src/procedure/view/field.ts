import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { ProcedureAction } from '../actions.ts';
import type { Field, ProcedureWorld } from '../world.ts';
import { choices } from './choices.ts';
import { faultWords } from './fault-words.ts';
import { describedBy, hint, input, labelled, optional, wrong, type Drawn } from './field-parts.ts';
import { fileField } from './file-field.ts';
import { passwordField } from './password-field.ts';

/** A field with its label, its hint and what is wrong with it, in the way of its kind. */
export function fieldOnPage(world: ProcedureWorld, field: Field, lang: string): TemplateResult {
  const code = world.faults.find((fault) => fault.field === field.id)?.code;
  const words = code ? faultWords(code, field, world, lang) : '';
  const inside = { world, field, lang, words };
  switch (field.kind) {
    case 'info':
      return note(field, lang);
    case 'checkbox':
      return box(inside);
    case 'radio':
      return choices(inside);
    case 'file':
      return fileField(inside);
    case 'password':
      return passwordField(inside);
    case 'select':
      return labelled(inside, options(inside));
    case 'code':
      return labelled(
        inside,
        html`<div class="beside-it">
          ${input(inside)}
          <button type="button" class="link-like" data-do=${does<ProcedureAction>({ type: 'resend' })}>
            ${msg('Renvoyer un code')}
          </button>
        </div>`,
      );
    default:
      return labelled(inside, input(inside));
  }
}

function options({ field, lang, words }: Drawn): TemplateResult {
  const { id, value } = field;
  return html`<select
    id=${`f-${id}`}
    lang=${lang}
    aria-describedby=${describedBy(field, words)}
    aria-invalid=${words ? 'true' : nothing}
    data-field=${id}
    data-fill=${JSON.stringify({ type: 'fill', field: id })}
  >
    <option value="" .selected=${live(value === '')}>${msg('Choisissez')}</option>
    ${field.options.map(
      (one) => html`<option value=${one.id} .selected=${live(value === one.id)}>${one.label}</option>`,
    )}
  </select>`;
}

function box({ field, lang, words }: Drawn): TemplateResult {
  const { id, label, value } = field;
  return html`<div class="field ${words ? 'faulty' : ''}">
    ${wrong(id, words)}
    <label class="tick">
      <input
        type="checkbox"
        aria-describedby=${describedBy(field, words)}
        aria-invalid=${words ? 'true' : nothing}
        data-field=${id}
        data-do=${does<ProcedureAction>({ type: 'fill', field: id, value: value ? '' : 'yes' })}
        .checked=${live(value !== '')}
      />
      <span lang=${lang}>${label}${optional(field)}</span>
    </label>
    ${hint(field, lang)}
  </div>`;
}

function note({ label, hint: text }: Field, lang: string): TemplateResult {
  return html`<div class="note" lang=${lang}>
    ${icon('info')}
    <div>
      <p class="strong">${label}</p>
      ${text ? html`<p>${text}</p>` : nothing}
    </div>
  </div>`;
}
