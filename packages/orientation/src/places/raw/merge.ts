import { PLACE_BOUNDS } from '@balise/schema/place-bounds';
import { PLACE_LISTS, type Place } from '@balise/schema/places';
import { note, type PlaceNote } from '../note.ts';
import type { Draft } from './draft.ts';

/** Texts that a newer row without them leaves as they were. */
const KEPT = ['commune', 'postcode', 'address', 'phone', 'mail', 'site', 'booking', 'entrance'] as const;

/** Drafts of different places; those of one place become one, and rows that share an id by mistake get their own. */
export class Merging {
  private readonly byKey = new Map<string, Draft>();
  private readonly byId = new Map<string, Draft>();

  constructor(private readonly notes: PlaceNote[]) {}

  add(draft: Draft): void {
    const { id } = draft.place;
    const namesake = this.byId.get(id);
    const same = this.byKey.get(draft.key) ?? (namesake && areOne(namesake, draft) ? namesake : undefined);
    if (same) {
      Object.assign(same, merged(same, draft));
      this.byKey.set(draft.key, same);
      this.notes.push(note(draft.row, id, 'merged', { value: draft.place.name, into: same.place.id }));
      return;
    }
    if (namesake) {
      draft.place = { ...draft.place, id: this.freeId(id) };
      this.notes.push(note(draft.row, id, 'id-reused', { value: draft.place.name, into: draft.place.id }));
    }
    this.byKey.set(draft.key, draft);
    this.byId.set(draft.place.id, draft);
  }

  drafts(): Draft[] {
    return [...this.byId.values()];
  }

  /** One column filled with the same number is a slip; ten thousand rows of it should not take an hour. */
  private readonly taken = new Map<string, number>();

  private freeId(id: string): string {
    const begin = id.slice(0, PLACE_BOUNDS.id - 8);
    for (let rank = this.taken.get(id) ?? 2; ; rank++) {
      const free = `${begin}-${rank}`;
      if (this.byId.has(free)) continue;
      this.taken.set(id, rank + 1);
      return free;
    }
  }
}

/** The same id says that two rows are one place if anything else does: the name, or where it is. */
function areOne(one: Draft, other: Draft): boolean {
  const [name, ...where] = one.key.split('|');
  const [otherName, ...otherWhere] = other.key.split('|');
  return name === otherName || where.join('|') === otherWhere.join('|');
}

/** What the newer row says, and what only the older one does. */
function merged(first: Draft, second: Draft): Pick<Draft, 'place' | 'hours'> {
  const isNewer = second.place.updated > first.place.updated;
  const [newer, older] = isNewer ? [second, first] : [first, second];
  const place: Place = { ...newer.place, id: first.place.id, at: newer.place.at ?? older.place.at };
  for (const column of KEPT) place[column] ||= older.place[column];
  for (const list of PLACE_LISTS)
    place[list] = [...new Set([...newer.place[list], ...older.place[list]])].slice(0, PLACE_BOUNDS.words);
  return { place, hours: newer.hours || older.hours };
}
