import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { OrientationTexts } from '@balise/orientation';
import type { Result, Texts } from '@balise/schema/codes';
import { needLines, stepLines } from '../orientation/lines.ts';
import { beacons } from '../profile/beacons.ts';
import { knownLines } from '../profile/person.ts';
import { professionalTable } from '../profile/tables.ts';
import { domainName } from '../profile/words.ts';

/** Services that one page has room for; the screen shows them all. */
export const NEEDS_ON_PAPER = 3;

/** All that a sheet is made from. */
export interface SheetWords {
  result: Result;
  texts: Texts;
  words: OrientationTexts;
  /** The interface's language, for dates. */
  lang: string;
}

/** What the person takes home: one page, in large plain words. */
export function personSheet({ result, texts, words, lang }: SheetWords): TemplateResult {
  const known = knownLines(result, texts);
  const steps = stepLines(result, words);
  const needs = needLines(result, words, {}).slice(0, NEEDS_ON_PAPER);
  return html`
    <h1>${msg('Mon point de départ avec le numérique')}</h1>
    <p>${dayOf(result, lang)}</p>
    ${
      known.length
        ? html`<h2>${msg('Je sais déjà…')}</h2>
            <ul>
              ${known.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
    <h2>${msg('Mes cinq balises')}</h2>
    ${beacons(result, texts)}
    ${
      steps.length
        ? html`<h2>${msg('La suite possible, dès demain')}</h2>
            <ol>
              ${steps.map(({ title, how }) => html`<li><strong>${title}.</strong> ${how}</li>`)}
            </ol>`
        : nothing
    }
    ${
      needs.length
        ? html`<h2>${msg('Qui peut m’aider')}</h2>
            <ul>
              ${needs.map(({ title, official }) => html`<li><strong>${title}</strong> – ${official}</li>`)}
            </ul>`
        : nothing
    }
    <h2>${msg('À noter')}</h2>
    <div class="lines"><span></span><span></span><span></span></div>
    <p class="foot">${msg('Ce papier n’est pas un diplôme ni une note. Il aide à choisir la suite.')}</p>
  `;
}

/** The professional's page: levels with their probability, services and why, limits. */
export function professionalSheet({ result, texts, words, lang }: SheetWords): TemplateResult {
  const names = Object.fromEntries(result.domains.map(({ id }) => [id, domainName(texts, id)]));
  return html`
    <h1>${msg('Diagnostic numérique : feuille du professionnel')}</h1>
    <p>
      ${dayOf(result, lang)}
      ${result.complete ? nothing : msg('Parcours terminé avant la fin : résultat partiel.')}
    </p>
    <h2>${msg('Niveaux estimés par domaine')}</h2>
    ${professionalTable(result, texts)}
    <h2>${msg('Services à proposer, et pourquoi')}</h2>
    <ul>
      ${needLines(result, words, names).map(({ official, reason }) => html`<li><strong>${official}</strong> – ${reason}</li>`)}
    </ul>
    <h2>${msg('Prochains pas proposés')}</h2>
    <ul>
      ${stepLines(result, words).map(({ title }) => html`<li>${title}</li>`)}
    </ul>
    <h2>${msg('Observations')}</h2>
    <div class="lines"><span></span><span></span><span></span><span></span></div>
    <p class="foot">
      ${msg('Résultat indicatif, à croiser avec un échange. Difficultés fixées par des experts. Fatigue, stress et appareil inconnu pèsent sur les réponses.')}
      ${msg(str`Questionnaire ${result.bank.id} ${result.bank.version}, Balise ${result.kit}.`)}
    </p>
  `;
}

/** The day, in the reader's words. */
export function dayOf(result: Result, lang: string): string {
  return new Date(result.finishedAt).toLocaleDateString(lang, { dateStyle: 'long' });
}
