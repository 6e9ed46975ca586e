import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { compare, type Moved } from '@balise/orientation/compare';
import type { Texts } from '@balise/schema/codes';
import type { Visit } from '@balise/schema/dossier';
import { domainName, rangeWords } from '../profile/words.ts';

/** Two visits side by side: what moved beyond the measure's uncertainty, and what did not. */
export function compared(before: Visit, after: Visit, texts: Texts, level: number): TemplateResult {
  const comparison = compare(before.result, after.result);
  return html`<section class="panel">
    <h3 aria-level=${level}>${msg('Depuis la visite d’avant')}</h3>
    ${
      comparison.comparable
        ? html`<ul class="say">
              ${comparison.domains.map(
                (domain) =>
                  html`<li>
                    <span lang=${texts.lang}>${domainName(texts, domain.id)}</span>${'\u00a0'}:
                    ${
                      domain.moved === 'up' || domain.moved === 'down'
                        ? html`<strong>${movedWords(domain, texts)}</strong>`
                        : movedWords(domain, texts)
                    }
                  </li>`,
              )}
            </ul>
            ${services(msg('Services qui s’ajoutent :'), comparison.gained)}
            ${services(msg('Services qui ne sont plus proposés :'), comparison.gone)}
            <p class="quiet">
              ${msg('« Plus haut » ou « plus bas » n’est dit que si l’écart dépasse l’incertitude de la mesure : moins d’une chance sur vingt qu’il vienne du hasard. Sans écart sûr, la personne a pu apprendre quand même. Une fatigue ou un autre appareil peuvent aussi expliquer un écart.')}
            </p>`
        : html`<p>
            ${
              comparison.because === 'bank'
                ? msg('Les deux visites n’ont pas eu le même questionnaire : elles ne se comparent pas.')
                : msg(
                    'Le questionnaire a beaucoup changé entre les deux visites : elles ne se comparent pas.',
                  )
            }
          </p>`
    }
    <p class="quiet">
      ${
        after.common
          ? msg(str`Questions posées aux deux visites : ${after.common} sur ${after.asked.length}.`)
          : msg('Aucune question n’a été posée deux fois.')
      }
    </p>
  </section>`;
}

function services(title: string, names: readonly string[]): TemplateResult | typeof nothing {
  return names.length ? html`<p>${title} <span lang="fr">${names.join(', ')}</span></p>` : nothing;
}

function movedWords({ moved, from, to }: Moved, texts: Texts): string {
  if (!from || !to) return msg('pas assez d’éléments pour comparer.');
  const [was, is] = [rangeWords(from, texts), rangeWords(to, texts)];
  switch (moved) {
    case 'up':
      return msg(str`plus haut qu’avant : de « ${was} » à « ${is} ».`);
    case 'down':
      return msg(str`plus bas qu’avant : de « ${was} » à « ${is} ».`);
    default:
      return msg(str`pas d’écart sûr (« ${was} », puis « ${is} »).`);
  }
}
