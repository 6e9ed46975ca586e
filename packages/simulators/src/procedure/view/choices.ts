import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { ProcedureAction } from '../actions.ts';
import type { Field } from '../world.ts';
import { describedBy, hint, optional, wrong, type Drawn } from './field-parts.ts';

/** One of several; where they come in groups, the hours of some days side by side. */
export function choices({ field, lang, words }: Drawn): TemplateResult {
  const { id, label, options, value } = field;
  const groups = [...new Set(options.map(({ group }) => group))];
  const listOf = (group: string) =>
    options
      .filter((option) => option.group === group)
      .map((option) => choice(id, option, option.id === value));
  return html`<div
    class="field ${words ? 'faulty' : ''}"
    role="radiogroup"
    aria-labelledby=${`l-${id}`}
    aria-describedby=${describedBy(field, words)}
    lang=${lang}
  >
    <p class="strong" id=${`l-${id}`}>${label}${optional(field)}</p>
    ${hint(field, lang)}${wrong(id, words)}
    ${
      groups.length < 2
        ? options.map((option) => choice(id, option, option.id === value))
        : html`<div class="days">
            ${groups.map(
              (group) =>
                html`<div class="day" role="group" aria-label=${group}>
                  <p class="strong">${icon('calendar')} ${group}</p>
                  <div class="hours">${listOf(group)}</div>
                </div>`,
            )}
          </div>`
    }
  </div>`;
}

function choice(field: string, { id, label }: Field['options'][number], isChosen: boolean): TemplateResult {
  return html`<label class="choice">
    <input
      type="radio"
      name=${`f-${field}`}
      data-field=${field}
      data-do=${does<ProcedureAction>({ type: 'fill', field, value: id })}
      .checked=${live(isChosen)}
    />
    <span>${label}</span>
  </label>`;
}
