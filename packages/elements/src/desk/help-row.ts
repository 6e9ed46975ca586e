import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { helpWith, type AidKind, type Progress } from '@balise/session';

/** How the answer on screen comes about, noted by one press. */
export function helpRow(
  progress: Progress,
  change: (kind: Extract<AidKind, 'alone' | 'guided' | 'done'>) => void,
): TemplateResult {
  const kinds = { alone: msg('Sans aide'), guided: msg('Avec guidage'), done: msg('À sa place') };
  const noted = helpWith(progress, progress.current ?? '') ?? 'alone';
  return html`<fieldset>
    <legend>${msg('Réponse donnée :')}</legend>
    ${(Object.keys(kinds) as (keyof typeof kinds)[]).map(
      (kind) =>
        html`<label class="tick">
          <input
            type="radio"
            name="help"
            value=${kind}
            .checked=${kind === noted}
            @change=${() => change(kind)}
          />
          <span>${kinds[kind]}</span>
        </label>`,
    )}
  </fieldset>`;
}
