import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { coopText } from '@balise/orientation/coop';
import { followUpRows } from '@balise/orientation/follow-ups-table';
import {
  codeOf,
  dossierSchema,
  logEntrySchema,
  resultOfCode,
  resultSchema,
  SERVICES,
  type Result,
} from '@balise/schema';
import { countsSchema } from '@balise/schema/counts';
import type { Quarter } from '@balise/storage/counter';
import { followUp, visit } from '../../packages/orientation/test/some-follow-ups.ts';
import { fieldsOfSchema, fieldsOfValue, type Fields, type Kind } from './fields.ts';

/** What somebody has judged of a field that the kit keeps, or lets out. */
interface Judgement {
  kind: Kind;
  holds: string;
  /** Never true: such a field is not taken in. */
  identifying: false;
  /** `device-only`: in no file, text or code that the kit makes for others. */
  leaves: 'device-only' | 'print' | 'export';
  /** Typed by hand, so that it can say anything. */
  free?: true;
}

const INVENTORY = JSON.parse(readFileSync(new URL('inventory.json', import.meta.url), 'utf8')) as Record<
  string,
  Judgement
>;

/** With something in every field that can be given. */
const full: Result = visit({
  context: {
    reasons: ['papiers'],
    devices: ['telephone'],
    using: ['doigt'],
    access: ['rien'],
    support: ['grand-texte'],
    age: ['70-plus'],
  },
  competences: [
    { framework: 'crcn', version: '2019', code: '1.1', right: 1, partial: 1, wrong: 1, unknown: 1 },
  ],
  needs: [{ service: SERVICES[0], priority: 1, rule: 'r1' }],
}).result;
const chosen = followUp({ visits: [visit(full, { common: 1 })] });

/** The counter of a kiosk has no schema; the compiler holds that these are all its fields. */
const QUARTER: Record<keyof Quarter, Kind> = { quarter: 'string', uses: 'number', domains: 'number' };

/** All that is kept or goes out, by name. A new one is a line here, and its fields in inventory.json. */
const SOURCES: Record<string, Fields> = {
  counts: fieldsOfSchema(countsSchema),
  log: fieldsOfSchema(logEntrySchema),
  result: fieldsOfSchema(resultSchema),
  dossier: fieldsOfSchema(dossierSchema, [logEntrySchema, resultSchema]),
  table: fieldsOfValue(followUpRows([chosen]), 'refused'),
  'result-code': fieldsOfValue(resultOfCode(codeOf(full)), 'skipped'),
  coop: new Map(coopLines().map((line) => [line, 'string'])),
  counter: new Map(Object.entries(QUARTER)),
};

/** Words that a field's name is made of where it tells who somebody is. */
const IDENTIFYING =
  /^(name|surname|firstname|lastname|nom|prenom|birth|birthday|birthdate|born|naissance|phone|tel|telephone|mobile|mail|email|courriel|address|adresse|street|rue|postcode|zip|city|commune|ssn|nir|secu|iban|ip|gender|sex|sexe|genre|nationality|photo|picture|signature|login|user|username|identity|contact)$/;

function problems(sources: Record<string, Fields>, judged: Record<string, Judgement>): string[] {
  const found = new Map(
    Object.entries(sources).flatMap(([source, fields]) =>
      [...fields].map(([path, kind]) => [path.startsWith('[') ? source + path : `${source}.${path}`, kind]),
    ) as [string, Kind][],
  );
  return [
    ...[...found].flatMap(([path, kind]) => {
      if (wordsOf(path).some((word) => IDENTIFYING.test(word)))
        return `${path}: this name is that of a field which tells who somebody is. The kit keeps none.`;
      const judgement = Object.hasOwn(judged, path) ? judged[path] : undefined;
      if (!judgement)
        return `${path} is new. Could it tell, alone or with others, who somebody is? Then leave it out. Else write in scripts/test/inventory.json what it holds, that it does not identify, and whether it leaves the device.`;
      if (judgement.kind !== kind)
        return `${path} was judged as ${judgement.kind} and is ${kind} now: judge it anew in scripts/test/inventory.json.`;
      return [];
    }),
    ...Object.keys(judged)
      .filter((path) => !found.has(path))
      .map((path) => `${path} is no more: take it out of scripts/test/inventory.json.`),
  ];
}

test('every field that is kept or goes out has been judged, and none is identifying', () => {
  assert.deepEqual(problems(SOURCES, INVENTORY), []);
});

test('each judgement says what the field holds; what is typed by hand stays on the device', () => {
  const judgement = z.strictObject({
    kind: z.literal(['text', 'pattern', 'code', 'string', 'number', 'boolean']),
    holds: z.string().check(z.minLength(8)),
    identifying: z.literal(false),
    leaves: z.literal(['device-only', 'print', 'export']),
    free: z.optional(z.literal(true)),
  });
  for (const [path, one] of Object.entries(INVENTORY)) {
    const read = judgement.safeParse(one);
    assert.ok(read.success, `${path}: ${read.success ? '' : z.prettifyError(read.error)}`);
    if (one.free) assert.equal(one.leaves, 'device-only', path);
  }
  const free = Object.keys(INVENTORY).filter((path) => INVENTORY[path]!.free);
  assert.deepEqual(
    free.filter((path) => !/remark$|answer$|nickname$|place$/.test(path)),
    [],
  );
});

test('a field that is new, changed, gone or named after an identity fails, in words', () => {
  const sourceOf = (shape: z.core.$ZodLooseShape) => ({ x: fieldsOfSchema(z.strictObject(shape)) });
  const judged: Record<string, Judgement> = {
    'x.a': { kind: 'code', holds: 'one of two', identifying: false, leaves: 'export' },
  };
  const a = z.literal(['one', 'two']);
  assert.deepEqual(problems(sourceOf({ a }), judged), []);
  assert.match(
    problems(sourceOf({ a, b: z.optional(z.nullable(z.string())) }), judged).join(),
    /^x\.b is new/,
  );
  assert.match(problems(sourceOf({ a: z.string() }), judged).join(), /^x\.a was judged as code and is text/);
  assert.match(problems(sourceOf({}), judged).join(), /^x\.a is no more/);
  for (const name of ['name', 'birthDate', 'phone_number', 'userMail', 'address', 'ssn'])
    assert.match(problems(sourceOf({ a, [name]: a }), judged).join(), /tells who/, name);
  assert.throws(() => fieldsOfValue([{ a: null }], 'refused'), /\[\]\.a: the sample has nothing/);
  assert.throws(() => fieldsOfSchema(z.strictObject({ a: z.date() })), /a: no way to look into/);
});

/** The words of each part of a path: `visits[].userMail` is visits, user, mail. */
function wordsOf(path: string): string[] {
  return path
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

function coopLines(): string[] {
  const text = coopText(full, { services: [], programmes: ['France Services'] });
  return text.split('\n').map((line) => line.split('\u00a0:')[0]!);
}
