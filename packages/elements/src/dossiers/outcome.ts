import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { OBSTACLES, WENT, type Obstacle, type Went } from '@balise/schema/codes';
import type { Visit } from '@balise/schema/dossier';

type Outcome = NonNullable<Visit['outcome']>;

export function wentWords(): Record<Went, string> {
  return { oui: msg('Y est allée'), 'pas-encore': msg('Pas encore'), non: msg('N’y est pas allée') };
}

export function obstacleWords(): Record<Obstacle, string> {
  return {
    distance: msg('Trop loin, ou pas de transport'),
    horaires: msg('Horaires qui ne vont pas'),
    complet: msg('Complet, ou fermé'),
    cout: msg('Coût'),
    apprehension: msg('N’a pas osé'),
    incompris: msg('N’a pas compris où, ou pourquoi'),
    oubli: msg('Oubli'),
    'plus-besoin': msg('N’en a plus besoin'),
    autre: msg('Autre'),
  };
}

/** What came of the orientation of the nth visit, told at the next meeting. */
export function outcomeForm(
  outcome: Outcome | null,
  place: string | null,
  nth: number,
  change: (outcome: Outcome) => void,
): TemplateResult {
  const { went, obstacle, remark } = outcome ?? { went: null, obstacle: null, remark: '' };
  const write = (part: Partial<Outcome>) => change({ went: went ?? 'pas-encore', obstacle, remark, ...part });
  const words = wentWords();
  return html`<fieldset>
      <legend>${msg('Et ensuite ? La personne est-elle allée là où vous l’avez envoyée ?')}</legend>
      ${place ? html`<p>${place}</p>` : nothing}
      <div class="ticks">
        ${WENT.map(
          (code) =>
            html`<label class="tick">
              <input
                type="radio"
                name=${`went-${nth}`}
                value=${code}
                .checked=${went === code}
                @change=${() => write({ went: code, obstacle: code === 'non' ? obstacle : null })}
              />
              <span>${words[code]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    ${went === 'non' ? obstacleChoice(obstacle, (code) => write({ obstacle: code })) : nothing}
    ${
      went
        ? html`<label>
            <span class="label">${msg('Remarque (facultatif)')}</span>
            <textarea
              autocomplete="off"
              maxlength="2000"
              .value=${remark}
              @change=${({ target }: Event) => write({ remark: (target as HTMLTextAreaElement).value })}
            ></textarea>
          </label>`
        : nothing
    }`;
}

function obstacleChoice(obstacle: Obstacle | null, change: (code: Obstacle | null) => void): TemplateResult {
  const words = obstacleWords();
  return html`<label>
    <span class="label">${msg('Qu’est-ce qui l’en a empêchée ?')}</span>
    <select
      autocomplete="off"
      @change=${({ target }: Event) => change(((target as HTMLSelectElement).value as Obstacle) || null)}
    >
      <option value="" ?selected=${obstacle === null}>${msg('Non noté')}</option>
      ${OBSTACLES.map(
        (code) => html`<option value=${code} ?selected=${code === obstacle}>${words[code]}</option>`,
      )}
    </select>
  </label>`;
}
