import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Commune } from '@balise/schema/places';
import { findCommunes } from '../src/places/find-communes.ts';

const of = (...names: string[]): Commune[] => names.map((line) => [line.slice(6), line.slice(0, 5), 46, 2]);
const COMMUNES = of(
  '67000 Strasbourg',
  '93200 Saint-Denis',
  '97400 Saint-Denis',
  '76800 Saint-Étienne-du-Rouvray',
  '42000 Saint-Étienne',
  '36160 Sainte-Sévère-sur-Indre',
  '33180 St Estèphe',
  '59114 Steenvoorde',
  '72000 Le Mans',
  '06400 L’Haÿ-les-Œufs',
  '80190 Y',
  '27160 Le Mans-Vieux',
  '00300 Sainte-Orvane',
  '00100 Valmarche',
  '00110 Val',
);
const names = (typed: string, most?: number) =>
  findCommunes(COMMUNES, typed, most).map(([name, postcode]) => `${postcode} ${name}`);

test('the name itself first, then names that begin so, then words inside', () => {
  assert.deepEqual(names('val'), ['00110 Val', '00100 Valmarche']);
  assert.deepEqual(names('saint-etienne'), ['42000 Saint-Étienne', '76800 Saint-Étienne-du-Rouvray']);
  assert.deepEqual(names('mans'), ['72000 Le Mans', '27160 Le Mans-Vieux']);
  assert.deepEqual(names('le mans'), ['72000 Le Mans', '27160 Le Mans-Vieux']);
  assert.deepEqual(names('ans'), [], 'not from the middle of a word');
  assert.deepEqual(names('y'), ['80190 Y']);
});

test('accents, capitals, hyphens, apostrophes and ligatures do not matter', () => {
  for (const typed of ["l'hay les oeufs", 'L’HAŸ-LES-ŒUFS', "  l'hay", 'hay  les'])
    assert.deepEqual(names(typed), ['06400 L’Haÿ-les-Œufs'], typed);
});

test('St and Ste are Saint and Sainte, on both sides', () => {
  assert.deepEqual(names('st denis'), ['93200 Saint-Denis', '97400 Saint-Denis']);
  assert.deepEqual(names('ste-severe'), ['36160 Sainte-Sévère-sur-Indre']);
  assert.deepEqual(names('saint est'), ['33180 St Estèphe']);
  assert.deepEqual(names('Sainte Orv'), ['00300 Sainte-Orvane']);
});

test('a last word « st » may also be the beginning of another', () => {
  assert.ok(names('st', 20).includes('67000 Strasbourg') && names('st', 20).includes('93200 Saint-Denis'));
  assert.ok(names('ste').includes('59114 Steenvoorde') && names('ste').includes('00300 Sainte-Orvane'));
  assert.ok(!names('saint', 20).includes('67000 Strasbourg'));
});

test('by the beginning of the postcode, alone or beside the name', () => {
  assert.deepEqual(names('001'), ['00110 Val', '00100 Valmarche']);
  assert.deepEqual(names('97 400'), ['97400 Saint-Denis']);
  assert.deepEqual(names('97400 saint-denis'), ['97400 Saint-Denis']);
  assert.deepEqual(names('Saint-Denis (93200)'), ['93200 Saint-Denis']);
  assert.deepEqual(names('99999 saint-denis'), []);
});

test('nothing typed finds nothing, and so many at most', () => {
  for (const typed of ['', '  ', '-', '…']) assert.deepEqual(names(typed), []);
  assert.equal(names('s').length, 8);
  assert.equal(names('s', 2).length, 2);
});
