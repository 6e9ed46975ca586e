import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { hasSucceeded, statementText, type Result, type Texts } from '@balise/schema/codes';
import { beacons } from './beacons.ts';
import { isSaid } from './words.ts';
import { personTable } from './tables.ts';

/** How many things already done are named: enough to be glad, few enough to be read. */
const NAMED = 3;

/** The result for the person: what you do already, where you are, without a score. */
export function personProfile(result: Result, texts: Texts, level: number): TemplateResult {
  return html`${known(result, texts, level)}
    <h3 aria-level=${level}>${msg('Vos cinq balises')}</h3>
    ${
      result.domains.some(isSaid)
        ? html`<p class="quiet">
            ${msg('Plus il y a de lumière, plus vous êtes à l’aise. Une lumière faible : ce n’est pas encore sûr.')}
          </p>`
        : html`<p>
            ${msg('Nous n’avons pas assez d’éléments pour le dire. Un échange avec quelqu’un vous aidera davantage.')}
          </p>`
    }
    ${beacons(result, texts)}
    <details>
      <summary>${msg('La même chose en tableau')}</summary>
      ${personTable(result, texts)}
    </details>`;
}

function known(result: Result, texts: Texts, level: number): TemplateResult | typeof nothing {
  const lines = knownLines(result, texts);
  return lines.length
    ? html`<h3 aria-level=${level}>${msg('Vous savez déjà…')}</h3>
        <ul class="known" lang=${texts.lang}>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
    : result.complete
      ? html`<p>${msg('Vous avez répondu jusqu’au bout : c’est déjà un premier pas.')}</p>`
      : nothing;
}

/**
 * One line a domain, from the strongest domains: the first of the level reported there. Only of domains
 * in which something was done right: a probability alone is no ground for praise.
 */
export function knownLines(result: Result, texts: Texts): string[] {
  return result.domains
    .filter(({ id }) => hasSucceeded(result, id))
    .sort((a, b) => b.theta - a.theta)
    .flatMap(({ can }) => statementText(texts, can[0] ?? '') ?? [])
    .slice(0, NAMED);
}
