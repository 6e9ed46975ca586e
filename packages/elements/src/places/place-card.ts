import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Ranked } from '@balise/orientation/places';
import { accessWords, addressWords, costWords, distanceWords, phoneWords } from './place-words.ts';
import { openingWords, weekLines } from './week-words.ts';

export interface CardWishes {
  /** Its number on the sketch map; null where there is none. */
  number: number | null;
  /** The line that says why this place is there. */
  why: string;
  /** The minute of the week. */
  now: number;
  lang: string;
  level: number;
  /** At a kiosk nothing leads out of the page. */
  linked: boolean;
}

/** One place: why it is there, how far, when, and how to come. */
export function placeCard({ place, km, opening, reasons }: Ranked, wishes: CardWishes): TemplateResult {
  const { number, why, now, lang, level, linked } = wishes;
  // Where being free is a reason, it is said already.
  const cost = reasons.some(({ code }) => code === 'free') ? '' : costWords(place);
  const facts = [distanceWords(km, lang), cost, openingWords(opening, now, lang)].filter(Boolean);
  return html`<li>
    <h4 aria-level=${level}>${number ? `${number}. ` : ''}${place.name}</h4>
    ${why ? html`<p>${why}</p>` : nothing}
    <p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
    <p>${addressWords(place)}</p>
    ${accessWords(place).map((line) => html`<p>${line}</p>`)}
    <p class="ways">
      ${place.phone ? way(phoneWords(place.phone), `tel:${place.phone.replace(/[^+\d]/g, '')}`, linked) : nothing}
      ${place.mail ? way(place.mail, `mailto:${place.mail}`, linked) : nothing}
      ${place.booking && linked ? way(msg('Prendre rendez-vous en ligne'), place.booking, true) : nothing}
      ${place.site && linked ? way(msg(str`Site : ${place.name}`), place.site, true) : nothing}
    </p>
    ${hours(place.hours, place.hoursText, lang)}
  </li>`;
}

function way(words: string, address: string, linked: boolean): TemplateResult {
  return linked
    ? html`<a href=${address} rel="noreferrer" target=${/^http/.test(address) ? '_blank' : nothing}
        >${words}</a
      >`
    : html`<span>${words}</span>`;
}

function hours(week: readonly number[] | null, text: string, lang: string): TemplateResult | typeof nothing {
  const lines = week ? weekLines(week, lang) : text ? [text] : [];
  if (!lines.length) return nothing;
  return html`<details>
    <summary>${msg('Horaires')}</summary>
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${week ? nothing : html`<p class="quiet">${msg('Ces horaires changent selon les semaines : appelez avant de venir.')}</p>`}
  </details>`;
}
