import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { needLines, stepLines } from '../orientation/lines.ts';
import { professionalTable } from '../profile/tables.ts';
import { domainName } from '../profile/words.ts';
import { paperPlaces } from './paper-places.ts';
import { dayOf, placesNamed, type SheetWords } from './sheets.ts';

/**
 * The fiche d'orientation, from one professional to another: the result, why these services, the place, and empty
 * fields. Names are written by hand: the page knows none. `place`: the name of the one the professional chose; without
 * it, the first of the list.
 */
export function orientationSheet(sheet: SheetWords, place = ''): TemplateResult {
  const { result, texts, words, lang } = sheet;
  const names = Object.fromEntries(result.domains.map(({ id }) => [id, domainName(texts, id)]));
  const needs = needLines(result, words, names);
  const steps = stepLines(result, words);
  return html`
    <h1>${msg('Fiche d’orientation numérique')}</h1>
    <p>
      ${dayOf(result, lang)}
      ${result.complete ? nothing : msg('Parcours terminé avant la fin : résultat partiel.')}
    </p>
    <div class="fields">
      <p>${msg('Personne orientée :')}<span></span></p>
      <p>${msg('Téléphone :')}<span></span></p>
      <p>${msg('Adressée par :')}<span></span></p>
      <p>${msg('Structure :')}<span></span></p>
    </div>
    <h2>${msg('Niveaux estimés par domaine')}</h2>
    ${professionalTable(result, texts)}
    <h2>${msg('Services à proposer, et pourquoi')}</h2>
    ${
      needs.length
        ? html`<ul>
            ${needs.map(({ official, reason }) => html`<li><strong>${official}</strong> – ${reason}</li>`)}
          </ul>`
        : html`<p>${msg('Aucune règle ne s’applique : rien à proposer au vu de ce résultat.')}</p>`
    }
    ${
      steps.length
        ? html`<p>
            <strong>${msg('Prochains pas proposés')}</strong> – ${steps.map(({ title }) => title).join(' ; ')}
          </p>`
        : nothing
    }
    ${placeSection(sheet, place)}
    <h2>${msg('Observations, suites données')}</h2>
    <div class="lines"><span></span><span></span><span></span></div>
    <p class="foot">
      ${msg('Résultat indicatif, à croiser avec un échange. Difficultés fixées par des experts. Fatigue, stress et appareil inconnu pèsent sur les réponses.')}
      ${msg(str`Questionnaire ${result.bank.id} ${result.bank.version}, Balise ${result.kit}.`)}
    </p>
  `;
}

/** A place that the list does not have is told by the name it was given. */
function placeSection(sheet: SheetWords, name: string): TemplateResult | typeof nothing {
  const chosen = name ? placesNamed(sheet, name) : sheet.places().slice(0, 1);
  return chosen.length || !name
    ? paperPlaces(chosen, sheet, msg('Lieu proposé'))
    : html`<h2>${msg('Lieu proposé')}</h2>
        <p>${name}</p>`;
}
