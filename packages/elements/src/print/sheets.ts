import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { OrientationTexts } from '@balise/orientation';
import type { Ranked } from '@balise/orientation/places';
import type { Result, Texts } from '@balise/schema/codes';
import { needLines, stepLines } from '../orientation/lines.ts';
import { beacons } from '../profile/beacons.ts';
import { knownLines } from '../profile/person.ts';
import { paperPlaces } from './paper-places.ts';

/** Services that one page has room for; the screen shows them all. */
export const NEEDS_ON_PAPER = 3;

/** All that a sheet is made from. */
export interface SheetWords {
  result: Result;
  texts: Texts;
  words: OrientationTexts;
  /** The interface's language, for dates. */
  lang: string;
  /** The places chosen, at the moment of asking: the person may still be looking for theirs. */
  places: () => readonly Ranked[];
  /** Where the list of places comes from. */
  note: string;
}

/** What the person takes home: one page, in large plain words. */
export function personSheet(sheet: SheetWords): TemplateResult {
  const { result, texts, words, lang } = sheet;
  const places = sheet.places();
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
    ${paperPlaces(places, sheet)}
    ${
      needs.length && !places.length
        ? html`<h2>${msg('Qui peut m’aider')}</h2>
            <ul>
              ${needs.map(({ title, official }) => html`<li><strong>${title}</strong> – ${official}</li>`)}
            </ul>`
        : nothing
    }
    ${
      places.length
        ? nothing
        : html`<h2>${msg('À noter')}</h2>
            <div class="lines"><span></span><span></span><span></span></div>`
    }
    <p class="foot">${msg('Ce papier n’est pas un diplôme ni une note. Il aide à choisir la suite.')}</p>
  `;
}

/** The day, in the reader's words. */
export function dayOf(result: Result, lang: string): string {
  return new Date(result.finishedAt).toLocaleDateString(lang, { dateStyle: 'long' });
}

/** The place of that name among those of the sheet, or none. */
export function placesNamed(sheet: SheetWords, name: string): Ranked[] {
  return sheet
    .places()
    .filter(({ place }) => place.name === name)
    .slice(0, 1);
}
