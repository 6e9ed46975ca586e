import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { AGE_BANDS, OBSERVATIONS, type AgeBand, type Observation } from '@balise/schema/codes';
import { ageWords, observationWords } from './observation-words.ts';

interface Observing {
  observations: readonly Observation[];
  change: (observations: Observation[]) => void;
}

/** What is seen before the screen and beside it. Every line may stay empty. */
export function observe({ observations, change }: Observing): TemplateResult {
  const words = observationWords();
  const toggle = (code: Observation) =>
    change(OBSERVATIONS.filter((one) => observations.includes(one) !== (one === code)));
  return html`<fieldset>
    <legend>${msg('Ce que vous remarquez (facultatif)')}</legend>
    <div class="ticks">
      ${OBSERVATIONS.map(
        (code) =>
          html`<label class="tick">
            <input
              type="checkbox"
              value=${code}
              .checked=${observations.includes(code)}
              @change=${() => toggle(code)}
            />
            <span>${words[code]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** An age band, only where it is of use. */
export function ageChoice(age: AgeBand | null, change: (age: AgeBand | null) => void): TemplateResult {
  const words = ageWords();
  return html`<label>
    <span class="label">${msg('Tranche d’âge, si elle vous sert (facultatif)')}</span>
    <select
      autocomplete="off"
      @change=${({ target }: Event) => change(((target as HTMLSelectElement).value as AgeBand) || null)}
    >
      <option value="" ?selected=${age === null}>${msg('Non notée')}</option>
      ${AGE_BANDS.map((band) => html`<option value=${band} ?selected=${band === age}>${words[band]}</option>`)}
    </select>
  </label>`;
}
