import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compactFile, readCompact, readPlaces, type PlacesReading } from '@balise/orientation/places';
import * as raw from '@balise/orientation/places/raw';
import { placesFileSchema } from '@balise/schema/places-file';
import { randomOf, report, seedOf, times, timesAreHeld } from '../../../scripts/campaign.ts';
import { damaged, mutated, pick, type Random } from '../../schema/test/mutations.ts';
import fr from '../src/fr.json' with { type: 'json' };
import { balise } from './command.ts';
import { temporaryFolder } from './small-bank.ts';

const FILES = 20_000;
const COMMANDS = 100;
/** The longest that a file of a few rows may take, in milliseconds. */
const SLOWEST = 500;
const DAY = '2026-11-22';

const invented = readFileSync(new URL('../../../demo/places/lieux-exemple.csv', import.meta.url), 'utf8');
const [heading, ...rows] = invented.trimEnd().split('\n');

/** Entries of the old dialect, with each kind of cell that it has. */
const old = [
  {
    id: '1',
    nom: "MAISON DE SERVICES AU PUBLIC D'ABONDANCE",
    services: 'Accéder à une connexion internet;Créer avec le numérique',
    commune: 'ABONDANCE',
    code_postal: '74360',
    adresse: 'PLACE DU CHAMP DE FOIRE',
    latitude: 46.27947045,
    longitude: 6.720031881096503,
    telephone: '04 50 00 00 00',
    courriel: 'a@b.fr',
    site_web: 'http://a.fr;http://b.fr',
    publics_accueillis: 'Adultes;Surdité;Handicaps mentaux : déficiences',
    conditions_acces: 'Gratuit : Je peux;Adhésion : L’accès',
    modalites_accompagnement: "Avec de l'aide : je suis;Seul : j'ai",
    horaires: 'Tu-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off',
    date_maj: '2021-05-05',
  },
  {
    id: '2',
    nom: 'B',
    commune: 'Bourg',
    adresse: '1 rue',
    services: '',
    horaires: 'week 1-53/2 We[1] 10:00-12:00 "rdv"',
  },
];
const small = (random: Random) => [heading, pick(rows, random), pick(rows, random)].join('\n');

/** A file of one of the forms that are read, then broken in its values, its letters or its bytes. */
async function drawn(random: Random): Promise<Uint8Array> {
  const chance = random();
  const form = random();
  const table = form < 0.5 ? small(random) : small(random).replaceAll(',', pick([';', '\t', '|'], random));
  const compact = await compactOf(table);
  if (chance < 0.25) return encoded(mutated(pick<unknown>([old, compact], random), random), random);
  const text = pick([table, table, JSON.stringify(old), compactText(compact)], random);
  const bytes = encoded(chance < 0.7 ? damaged(text, random) : text, random);
  return chance < 0.6 ? bytes : broken(bytes, random);
}

async function compactOf(table: string): Promise<object> {
  const reading = await readPlaces(table, { raw: () => Promise.resolve(raw) });
  return reading.ok ? (JSON.parse(compactFile(reading.places, DAY)) as object) : { format: 'balise-places' };
}

const compactText = (file: object) => {
  const { places = [], ...head } = file as { places?: unknown[] };
  return `${JSON.stringify(head).slice(0, -1)},"places":[\n${places.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
};

function encoded(text: string, random: Random): Buffer {
  const chance = random();
  if (chance < 0.7) return Buffer.from(text);
  return chance < 0.85 ? Buffer.from(text, 'latin1') : Buffer.from(`\uFEFF${text}`, 'utf16le');
}

/** Bytes flipped, cut away, or said again. */
function broken(bytes: Buffer, random: Random): Buffer {
  let now = Buffer.from(bytes);
  for (let left = 1 + Math.floor(8 * random()); left > 0 && now.length; left--) {
    const at = Math.floor(random() * now.length);
    const to = at + Math.floor(random() ** 4 * (now.length - at));
    const kind = random();
    if (kind < 0.6) now[at] = Math.floor(256 * random());
    else if (kind < 0.8) now = Buffer.concat([now.subarray(0, at), now.subarray(to)]);
    else now = Buffer.concat([now.subarray(0, to), now.subarray(at)]);
  }
  return now;
}

/** What every object and every list inherits. */
const inherited = () => [Object.prototype, Array.prototype].map(Object.getOwnPropertyDescriptors);

async function readBytes(bytes: Uint8Array): Promise<PlacesReading> {
  const { text } = raw.decode(bytes);
  return await readPlaces(text, { raw: () => Promise.resolve(raw) });
}

/** A problem and each note have words; what was read is what the schema says, and comes back the same. */
async function assertSound(reading: PlacesReading): Promise<boolean> {
  if (!reading.ok) {
    assert.ok(fr.places.faults[reading.problem.code]);
    return false;
  }
  for (const { code, row, value = '' } of reading.notes) {
    assert.ok(fr.places.notes[code], code);
    assert.ok(Number.isInteger(row) && row > 0 && value.length <= 121);
  }
  const written = compactFile(reading.places, DAY);
  assert.ok(placesFileSchema.safeParse(JSON.parse(written)).success, written);
  assert.deepEqual(await readCompact(written), { ok: true, places: reading.places, notes: [] });
  return true;
}

test('fuzzed files of places end in a file or in words, and never throw', async () => {
  const random = randomOf(seedOf('fuzzed places'));
  const count = times(FILES, 'process');
  const before = inherited();
  let [read, slowest] = [0, 0];
  for (let i = 0; i < count; i++) {
    const bytes = await drawn(random);
    try {
      const timed = async () => {
        const started = performance.now();
        const reading = await readBytes(bytes);
        return { reading, ms: performance.now() - started };
      };
      const { reading, ms } = await timed();
      // A machine that did something else meanwhile is not what is timed.
      slowest = Math.max(slowest, ms > SLOWEST ? Math.min(ms, (await timed()).ms) : ms);
      if (await assertSound(reading)) read++;
    } catch (error) {
      throw new Error(`trial ${i}: ${(error as Error).message}\n${Buffer.from(bytes).toString('base64')}`, {
        cause: error,
      });
    }
  }
  assert.deepEqual(inherited(), before);
  assert.ok(read > count / 5, `only ${read} of ${count} could be read`);
  if (timesAreHeld) assert.ok(slowest <= SLOWEST, `${slowest.toFixed(0)} ms`);
  report(
    'Fuzzed files of places',
    `0 throw, each ends in a file or in words, none over ${SLOWEST} ms`,
    `${count} tried (${read} readable all the same), 0 threw, slowest ${slowest.toFixed(0)} ms`,
  );
});

test('the command itself ends a fuzzed file in a file or in words', async () => {
  const random = randomOf(seedOf('fuzzed places, by the command'));
  const folder = temporaryFolder();
  const [path, out] = [join(folder, 'places.csv'), join(folder, 'out.json')];
  const count = times(COMMANDS, 'browser');
  let wrote = 0;
  for (let i = 0; i < count; i++) {
    writeFileSync(path, await drawn(random));
    const { code, stdout, stderr } = await balise(['places', path, '--out', out, '--all']);
    assert.ok(code === 0 || code === 1, stderr);
    assert.doesNotMatch(stderr, / {4}at |Error:/);
    if (code === 1) assert.deepEqual([stdout, stderr !== ''], ['', true]);
    else wrote += Number(placesFileSchema.safeParse(JSON.parse(readFileSync(out, 'utf8'))).success);
  }
  report(
    'Fuzzed files of places, by the command',
    '0 crash',
    `${count} tried, ${wrote} files written, 0 crashed`,
  );
});
