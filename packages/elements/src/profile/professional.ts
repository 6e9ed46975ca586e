import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Result, Texts } from '@balise/schema/codes';
import type { Insight } from '@balise/session/insight';
import { insightSection } from './insight.ts';
import { professionalTable } from './tables.ts';
import { promptOf } from './words.ts';

/** The same result for the professional: precise, with its uncertainty and its limits. */
export function professionalProfile(
  result: Result,
  texts: Texts,
  level: number,
  insight?: Insight | null,
): TemplateResult {
  return html`
    <h3 class="title" aria-level=${level}>${msg('Pour le professionnel')}</h3>
    ${result.complete ? nothing : html`<p>${msg('Parcours terminé avant la fin : résultat partiel.')}</p>`}
    ${professionalTable(result, texts)} ${confidence(result, texts, level + 1)} ${untried(result)}
    ${insight ? insightSection(insight, texts, level + 1) : nothing}
    <h4 aria-level=${level + 1}>${msg('Limites')}</h4>
    <p>
      ${msg(
        'Ce résultat est indicatif, il ne certifie rien. Les difficultés des questions sont fixées par des experts, pas encore par l’expérience. La fatigue, le stress, un appareil inconnu pèsent sur les réponses. À croiser avec un échange et avec ce que vous observez.',
      )}
    </p>
  `;
}

/** What was said beside what was shown, those that disagree first. */
function confidence(result: Result, texts: Texts, level: number): TemplateResult | typeof nothing {
  if (!result.confidence.length) return nothing;
  const rows = [...result.confidence].sort((a, b) => Number(disagrees(b)) - Number(disagrees(a)));
  return html`<h4 aria-level=${level}>${msg('Ce que la personne dit, ce qu’elle montre')}</h4>
    <ul class="plain">
      ${rows.map(
        (row) =>
          html`<li>
            <span lang=${texts.lang}>${promptOf(texts, row.item)}</span><br />
            ${msg(str`Dit : ${saidWords(row.said)}. Montre : ${shownWords(row.shown)}.`)}
            ${disagrees(row) ? html`<strong>${msg('À reprendre ensemble.')}</strong>` : nothing}
          </li>`,
      )}
    </ul>`;
}

type ConfidenceRow = Result['confidence'][number];

function disagrees({ said, shown }: ConfidenceRow): boolean {
  return (
    (said === 'alone' && (shown === 'wrong' || shown === 'unknown')) || (said === 'no' && shown === 'right')
  );
}

function saidWords(said: ConfidenceRow['said']): string {
  if (said === null) return msg('ne sait pas');
  return { alone: msg('le fait sans aide'), helped: msg('avec un peu d’aide'), no: msg('pas encore') }[said];
}

function shownWords(shown: ConfidenceRow['shown']): string {
  if (shown === null) return msg('non essayé');
  return { right: msg('réussi'), wrong: msg('pas réussi cette fois'), unknown: msg('« je ne sais pas »') }[
    shown
  ];
}

function untried(result: Result): TemplateResult | typeof nothing {
  const count = result.untried.length;
  return count
    ? html`<p>
        ${msg(str`Questions qui n’ont pas pu être proposées ici : ${count} (vue, souris ou écran tactile demandés, ou dessin non reçu).`)}
      </p>`
    : nothing;
}
