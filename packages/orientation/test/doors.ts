import assert from 'node:assert/strict';
import type { Context } from '@balise/schema';
import type { Findings } from '../src/findings.ts';
import { orient } from '../src/index.ts';
import { minuteOfWeek } from '../src/places/opening.ts';
import { rank, type Ranked } from '../src/places/rank.ts';
import file from './doors.json' with { type: 'json' };
import { exampleCommunes, examplePlaces } from './example-places.ts';

export interface Door {
  id: string;
  person: string;
  domains: Record<string, string>;
  context: object;
  confidence?: object[];
  from: { commune: string; postcode: string } | null;
  at: string;
  needs: string[];
  first: string | null;
  acceptable?: string[];
  never?: string[];
  why: string;
}

/** Twelve persons and the door a mediator would send each to, written before there was a ranking. */
export const DOORS = file.cases as Door[];

const places = examplePlaces();
const communes = exampleCommunes(places);

export function needsOf(door: Door) {
  return orient(findingsOf(door));
}

export function rankedFor(door: Door): Ranked[] {
  return rank(places, {
    ...needsOf(door),
    context: door.context as Context,
    from: door.from && pointOf(door.from),
    at: minuteOfWeek(new Date(door.at)),
  });
}

/** Is it the door that was meant, or one as good? */
export function isRight(door: Door, [first]: Ranked[]): boolean {
  const id = first?.place.id ?? null;
  if (id !== null && door.never?.includes(id)) return false;
  return id === door.first || (id !== null && door.acceptable?.includes(id) === true);
}

function findingsOf({ domains, context, confidence = [] }: Door): Findings {
  return {
    domains: Object.entries(domains).map(([id, shape]) => ({
      id,
      levels: file.levels[shape as keyof typeof file.levels],
      answered: shape === 'sans-reponse' ? 0 : 3,
    })),
    context: context as Context,
    confidence: confidence as Findings['confidence'],
  };
}

function pointOf({ commune, postcode }: { commune: string; postcode: string }): readonly [number, number] {
  const found = communes.find(([name, code]) => name === commune && code === postcode);
  assert.ok(found, commune);
  return [found[2], found[3]];
}
