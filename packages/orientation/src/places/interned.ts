import { PLACE_LISTS, PLACE_WORDS, type PlaceList } from '@balise/schema/places';

/**
 * One string for each word, whatever the number of places that have it: comparing two of them is comparing
 * pointers, which is what makes thousands of places quick to filter.
 */
export class Interned {
  private readonly words = new Map<string, string>(
    PLACE_LISTS.flatMap((name) => PLACE_WORDS[name].map((word) => [word, word] as const)),
  );

  /** A word of a list by its rank in PLACE_WORDS, or as it is written. */
  word(list: PlaceList, written: string | number): string | undefined {
    if (typeof written === 'number') return PLACE_WORDS[list][written];
    const known = this.words.get(written);
    if (known === undefined) this.words.set(written, written);
    return known ?? written;
  }
}
