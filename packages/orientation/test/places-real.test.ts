import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SERVICES } from '@balise/schema/services';
import { compactFile, readCompact } from '../src/places/index.ts';
import { decode } from '../src/places/raw/index.ts';
import { readOk } from './places-fixtures.ts';

/** Beside the project where it is made, absent from a public clone. */
const shared = new URL('../../../../shared/standards/', import.meta.url);
const read = (name: string, from = shared) => decode(readFileSync(new URL(name, from))).text;
const needs = (name: string) => ({
  skip: existsSync(new URL(name, shared)) ? false : `shared: ${name} is not here`,
});

const REAL = 'lieux-aura-687.dialect-v0.json';
const EXAMPLE = 'lieux-mediation-numerique.example.csv';

test('687 real places of the old dialect: counted, mapped, merged', needs(REAL), async () => {
  const { places, notes, raw } = await readOk(read(REAL));
  assert.deepEqual([raw!.rows, raw!.read], [687, 687]);
  assert.deepEqual(Object.fromEntries([...raw!.written].sort(([, a], [, b]) => b - a)), {
    'Accéder à du matériel': 498,
    'Accéder à une connexion internet': 475,
    'Utiliser le numérique au quotidien': 475,
    'Approfondir ma culture numérique': 475,
    'Prendre en main un ordinateur': 428,
    'Prendre en main un smartphone ou une tablette': 406,
    'Réaliser des démarches administratives avec un accompagnement': 388,
    'Accompagner les démarches de santé': 366,
    'Promouvoir la citoyenneté numérique': 324,
    'Devenir autonome dans les démarches administratives': 208,
  });
  const known: readonly string[] = SERVICES;
  for (const { services, at, commune } of places.places) {
    assert.ok(services.length && services.every((service) => known.includes(service)));
    assert.ok(at && commune);
  }
  // Eight pairs are written alike but for capitals; the ninth also has an accent in one row only.
  const merged = notes.filter(({ code }) => code === 'merged');
  assert.deepEqual(
    merged.map(({ into, id }) => `${into} ${id}`).sort(),
    [
      '1042 1043',
      '1063 1064',
      '166 473',
      '432 846',
      '653 654',
      '926 930',
      '944 948',
      '993 1029',
      '999 1011',
    ].sort(),
  );
  assert.equal(places.places.length, 687 - 9);
  const kinds = new Set(notes.map(({ code }) => code));
  assert.deepEqual([...kinds].sort(), ['left-out', 'merged']);
  assert.ok(places.places.every(({ hours, hoursText }) => hours || !hoursText));
  assert.equal(
    new Set(places.communes.map(([name, code]) => `${name} ${code}`)).size,
    places.communes.length,
  );
  assert.deepEqual(places.communes[0]!.slice(0, 2), ['Abondance', '74360']);
  assert.deepEqual(await readCompact(compactFile(places, '2026-11-22')), { ok: true, places, notes: [] });
});

test('the valid example of the national schema is read without a remark', needs(EXAMPLE), async () => {
  const { places, notes } = await readOk(read(EXAMPLE));
  assert.deepEqual(notes, []);
  const [place] = places.places;
  assert.equal(place!.phone, '+33 1 80 05 98 80');
  assert.equal(place!.mail, 'contact@laquincaillerie.tl');
  assert.equal(place!.site, 'https://www.laquincaillerie.tl/');
  assert.equal(place!.hours?.length, 22);
  assert.deepEqual(place!.help.length, 4);
});

test('the invented places of the demonstration are read, and the one without a position is told', async () => {
  const { places, notes } = await readOk(
    read('lieux-exemple.csv', new URL('../../../demo/places/', import.meta.url)),
  );
  assert.equal(places.places.length, 24);
  assert.deepEqual(
    notes.map(({ row, id, code }) => [row, id, code]),
    [[15, 'exemple-14', 'no-position']],
  );
  assert.equal(places.communes.length, 5);
  assert.deepEqual(await readCompact(compactFile(places, '2026-11-22')), { ok: true, places, notes: [] });
});
