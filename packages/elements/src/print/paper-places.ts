import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Ranked } from '@balise/orientation/places';
import type { Place } from '@balise/schema/places';
import { accessWords, addressWords, phoneWords, reasonLine } from '../places/place-words.ts';
import { weekLines } from '../places/week-words.ts';
import { qrCode } from './qr-code.ts';
import type { SheetWords } from './sheets.ts';

/** Places on paper: when, where, how, and a code that a telephone reads without any network of ours. */
export function paperPlaces(
  places: readonly Ranked[],
  { words, lang, note }: Pick<SheetWords, 'words' | 'lang' | 'note'>,
  title = msg('Où aller'),
): TemplateResult | typeof nothing {
  if (!places.length) return nothing;
  return html`<h2>${title}</h2>
    <ul class="places">
      ${places.map((one) => paperPlace(one.place, reasonLine({ reasons: one.reasons.slice(0, 1) }, words), lang))}
    </ul>
    ${note ? html`<p class="foot">${note}</p>` : nothing}`;
}

/** Kinds of days that one page has room for, with three places on it. */
const MOST_KINDS = 3;

function paperPlace(place: Place, why: string, lang: string): TemplateResult {
  const hours = hoursOn(place, lang);
  const code = codeOf(place);
  return html`<li>
    <div>
      <strong>${place.name}</strong> ${why ? html`<br />${why}` : nothing}<br />
      ${addressWords(place)}<br />
      ${hours ? html`${msg(str`Horaires : ${hours}`)}<br />` : nothing}
      ${place.phone ? html`<span class="phone">${msg(str`Téléphone : ${phoneWords(place.phone)}`)}</span>` : nothing}
      ${accessWords(place).join(' ')}
    </div>
    ${
      code
        ? html`<div class="code">${qrCode(code.address, code.label)}<span>${code.label}</span></div>`
        : nothing
    }
  </li>`;
}

/** A week of which each day is another would take the page: who has a telephone asks. */
function hoursOn({ hours, hoursText, phone }: Place, lang: string): string {
  if (!hours) return hoursText;
  const lines = weekLines(hours, lang);
  if (lines.length > MOST_KINDS && phone) return msg('différents selon les jours, téléphonez avant de venir');
  return lines.join(' ; ');
}

/** Its site, or else where it stands, which a telephone's map opens without a site. */
function codeOf({ site, at }: Place): { address: string; label: string } | null {
  // Beyond that, the dots are too fine for an old telephone.
  if (site && site.length <= 120) return { address: site, label: msg('Son site') };
  return at ? { address: `geo:${at[0]},${at[1]}`, label: msg('Sur la carte') } : null;
}
