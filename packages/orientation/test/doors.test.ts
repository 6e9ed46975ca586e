import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '@balise/schema';
import type { Findings } from '../src/findings.ts';
import { orient } from '../src/index.ts';
import { minuteOfWeek } from '../src/places/opening.ts';
import { rank } from '../src/places/rank.ts';
import doors from './doors.json' with { type: 'json' };
import { exampleCommunes, examplePlaces } from './example-places.ts';

interface Door {
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

const MOST_NEEDS = 3;
const places = examplePlaces();
const communes = exampleCommunes(places);

/** Twelve persons and the door a mediator would send each to, written before there was a ranking. */
for (const door of doors.cases as Door[])
  test(`${door.id}: ${door.person}`, (t) => {
    const found: Findings = {
      domains: Object.entries(door.domains).map(([domain, shape]) => ({
        id: domain,
        levels: doors.levels[shape as keyof typeof doors.levels],
        answered: shape === 'sans-reponse' ? 0 : 3,
      })),
      context: door.context as Context,
      confidence: (door.confidence ?? []) as Findings['confidence'],
    };
    const { needs, steps } = orient(found);
    const services = needs.map(({ service }) => service);
    assert.deepEqual(services.slice(0, MOST_NEEDS), door.needs.slice(0, MOST_NEEDS));

    const ranked = rank(places, {
      needs,
      steps,
      context: found.context,
      from: door.from && pointOf(door.from),
      at: minuteOfWeek(new Date(door.at)),
    });
    for (const { place, km, reasons } of ranked.slice(0, 3))
      t.diagnostic(
        `${place.id} ${place.name}, ${km?.toFixed(1) ?? '–'} km: ${reasons.map(({ code }) => code).join(', ')}`,
      );
    const first = ranked[0]?.place.id ?? null;
    assert.ok(
      first === door.first || (first !== null && door.acceptable?.includes(first)),
      `${first} rather than ${door.first}: ${door.why}`,
    );
    for (const never of door.never ?? []) assert.notEqual(first, never);
    for (const { reasons } of ranked) assert.ok(reasons.length >= 1 && reasons.length <= 3);
  });

function pointOf({ commune, postcode }: { commune: string; postcode: string }): readonly [number, number] {
  const found = communes.find(([name, code]) => name === commune && code === postcode);
  assert.ok(found, commune);
  return [found[2], found[3]];
}
