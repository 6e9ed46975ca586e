import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Texts } from '@balise/schema/codes';
import type { Insight } from '@balise/session/insight';
import { cautions, type Caution } from './caution-words.ts';
import { levelLines, mistakeLines, questionLines, stopWords } from './insight-words.ts';

/** What lies behind the levels, for the professional to judge how far to rely on them. */
export function insightSection(
  insight: Insight,
  texts: Texts,
  level: number,
): TemplateResult | typeof nothing {
  if (!insight.asked.length) return nothing;
  const signs = cautions(insight, texts);
  return html`${
      signs.length
        ? html`<h4 aria-level=${level}>${msg('Ce résultat est-il à prendre avec prudence ?')}</h4>
            ${signs.map((sign) => caution(sign, texts))}`
        : insight.fit.lz === null
          ? nothing
          : html`<p class="calm quiet">${msg('Les réponses se tiennent : rien d’inhabituel.')}</p>`
    }
    ${
      insight.mistakes.length
        ? html`<h4 aria-level=${level}>${msg('Dans les exercices')}</h4>
            <ul lang=${texts.lang}>
              ${mistakeLines(insight, texts).map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
    <details>
      <summary>${msg('Pourquoi ces niveaux')}</summary>
      ${levels(insight, texts)}
    </details>
    <details>
      <summary>${msg('Pourquoi ces questions')}</summary>
      ${questions(insight, texts)}
    </details>`;
}

function caution({ seen, todo, questions }: Caution, texts: Texts): TemplateResult {
  return html`<div class="caution">
    <p><strong>${seen}</strong></p>
    <p>${todo}</p>
    ${
      questions.length
        ? html`<p>${msg('Les plus inattendues, au vu des autres réponses :')}</p>
            <ul>
              ${questions.map(
                ({ prompt, outcome }) =>
                  html`<li><span lang=${texts.lang}>${prompt}</span> – ${outcome}</li>`,
              )}
            </ul>`
        : nothing
    }
  </div>`;
}

function levels(insight: Insight, texts: Texts): TemplateResult {
  return html`<p class="quiet">
      ${msg('Chaque question a un niveau de difficulté : à partir de ce niveau, deux personnes sur trois la réussissent. Les domaines s’éclairent entre eux.')}
    </p>
    <ul class="plain">
      ${levelLines(insight, texts).map(
        ({ domain, words }) => html`<li><strong lang=${texts.lang}>${domain}</strong><br />${words}</li>`,
      )}
    </ul>`;
}

function questions(insight: Insight, texts: Texts): TemplateResult {
  const stop = stopWords(insight.stop);
  return html`<p class="quiet">
      ${msg('Après chaque réponse vient la question la plus utile : celle qui peut le plus préciser le résultat, d’après ce qui précède. Seules figurent ici les questions qui servent à estimer les niveaux.')}
    </p>
    <ol class="asked">
      ${questionLines(insight, texts).map(
        ({ prompt, why }) =>
          html`<li>
            <span lang=${texts.lang}>${prompt}</span>
            ${why ? html`<br /><span class="quiet">${why}</span>` : nothing}
          </li>`,
      )}
    </ol>
    ${stop ? html`<p>${stop}</p>` : nothing}`;
}
