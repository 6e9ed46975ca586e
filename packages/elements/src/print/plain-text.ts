import { msg, str } from '@lit/localize';
import { needLines, stepLines } from '../orientation/lines.ts';
import { addressWords } from '../places/place-words.ts';
import { knownLines } from '../profile/person.ts';
import { capital, domainName, reportWords } from '../profile/words.ts';
import { NEEDS_ON_PAPER, dayOf, type SheetWords } from './sheets.ts';

/** The person's sheet as text, to paste where printing is not possible. */
export function plainText(sheet: SheetWords): string {
  const { result, texts, words, lang } = sheet;
  const section = (title: string, lines: string[]) =>
    lines.length ? ['', title, ...lines.map((line) => `- ${line}`)] : [];
  return [
    msg('Mon point de départ avec le numérique'),
    dayOf(result, lang),
    ...section(msg('Je sais déjà…'), knownLines(result, texts)),
    ...section(
      msg('Mes cinq balises'),
      result.domains.map((domain) =>
        msg(str`${domainName(texts, domain.id)} : ${capital(reportWords(domain, texts))}`),
      ),
    ),
    ...section(
      msg('La suite possible, dès demain'),
      stepLines(result, words).map(({ title, how }) => `${title}. ${how}`),
    ),
    ...section(
      msg('Où aller'),
      sheet
        .places()
        .map(({ place }) => [place.name, addressWords(place), place.phone].filter(Boolean).join(', ')),
    ),
    ...section(
      msg('Qui peut m’aider'),
      needLines(result, words, {})
        .slice(0, NEEDS_ON_PAPER)
        .map(({ title, official }) => `${title} (${official})`),
    ),
  ].join('\n');
}
