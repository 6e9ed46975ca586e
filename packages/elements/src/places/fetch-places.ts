import { msg, str } from '@lit/localize';
import { readPlaces, type PlacesProblem } from '@balise/orientation/places';
import { MOST_PLACES_BYTES, type Places } from '@balise/schema/places';
import { BaliseErrorEvent } from '../events.ts';
import { unreachable } from './beyond.ts';

/** Lets the page draw and be answered between two slices. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Places from an address or an array; or what the page is to be told. A diagnosis is whole without them.
 */
export async function fetchPlaces(from: string | readonly unknown[]): Promise<Places | BaliseErrorEvent> {
  const bytes = typeof from === 'string' ? await fetchBytes(from) : null;
  if (typeof from === 'string' && !bytes) return unreachable();
  const reading = await readPlaces(bytes ? await textOf(bytes) : (from as readonly unknown[]), {
    breathe,
    raw,
  });
  return reading.ok ? reading.places : new BaliseErrorEvent('places-invalid', problemWords(reading.problem));
}

/** What reads files as their producers make them, fetched only where there is one. */
const raw = () => import('@balise/orientation/places/raw');

async function textOf(bytes: Uint8Array): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return (await raw()).decode(bytes).text;
  }
}

/** No more of it than shows that it is too long. */
async function fetchBytes(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(new URL(address, document.baseURI));
    if (!response.ok) return null;
    const parts: Uint8Array[] = [];
    let size = 0;
    const reader = response.body!.getReader();
    for (let part; size <= MOST_PLACES_BYTES && !(part = await reader.read()).done;) {
      parts.push(part.value);
      size += part.value.length;
    }
    void reader.cancel();
    const bytes = new Uint8Array(size);
    parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 0);
    return bytes;
  } catch {
    return null;
  }
}

function problemWords({ code }: Pick<PlacesProblem, 'code'>): string {
  switch (code) {
    case 'too-large':
      return msg(str`La liste des lieux est trop longue : ${MOST_PLACES_BYTES / 1024 ** 2} Mio au plus.`);
    case 'newer-version':
      return msg('La liste des lieux a été faite pour une version plus récente.');
    default:
      return msg('La liste des lieux n’a pas pu être lue. La commande « balise places » dit pourquoi.');
  }
}
