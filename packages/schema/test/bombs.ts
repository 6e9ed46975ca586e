import { LIMITS, type Bank, type Texts } from '../src/index.ts';
import { smallBank, smallTexts } from './small-bank.ts';
import { smallResult } from './small-result.ts';

/** A file that is nothing but weight, for one of the three readers. */
export interface Bomb {
  name: string;
  of: 'bank' | 'texts' | 'result';
  text: string;
}

const MiB = 1024 ** 2;

/** Room that a file has beside what is written around the charge. */
const ROOM = LIMITS.bytes - 8000;

/** As many as fit, written one after the other. */
function filled(one: string, room = ROOM): string {
  return one.repeat(Math.floor(room / one.length)).slice(0, -1);
}

/** As many keys as fit, each with this value: "a0":0,"a1":0… */
function keys(value: string, room = ROOM): string {
  const parts: string[] = [];
  for (let i = 0, left = room; left > 0; i++) {
    const part = `"${i.toString(36)}":${value}`;
    left -= part.length + 1;
    if (left > 0) parts.push(part);
  }
  return parts.join();
}

/** A sound file with this text in the place of one of its values. */
function loaded(value: object, path: (string | number)[], charge: string): string {
  const root = JSON.parse(JSON.stringify(value)) as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((node, key) => node[key] as typeof root, root);
  parent[path.at(-1)!] = '@charge';
  return JSON.stringify(root).replace('"@charge"', () => charge);
}

/** As many as the caps let through. */
const ALLOWED = LIMITS.values - 500;
const list = (one: string) => `[${`${one},`.repeat(ALLOWED / one.split(/[,[{]/).length - 1)}${one}]`;
const record = (value: string) =>
  `{${Array.from({ length: ALLOWED / value.split(/[,[{]/).length - 1 }, (_, i) => `"${i.toString(36)}":${value}`).join()}}`;

const bank = (path: (string | number)[], charge: string) => loaded(smallBank(), path, charge);
const texts = (path: (string | number)[], charge: string) => loaded(smallTexts(), path, charge);
const result = (path: (string | number)[], charge: string) => loaded(smallResult(), path, charge);

const nested = (depth: number, inside: string) => '['.repeat(depth) + inside + ']'.repeat(depth);
const item = JSON.stringify(smallBank().items[0]);
const task = JSON.stringify(smallBank().items[6]);

/** Built one at a time: all of them together would fill the memory by themselves. */
export const BOMBS: (() => Bomb)[] = [
  // Refused by the caps, before anything is parsed.
  () => ({ name: '50 MB of text', of: 'bank', text: 'x'.repeat(50 * MiB) }),
  () => ({ name: '50 MB of legal JSON', of: 'bank', text: `[${filled('0,', 50 * MiB)}]` }),
  () => ({
    name: '50 MB of words',
    of: 'texts',
    text: texts(['title'], JSON.stringify('x'.repeat(50 * MiB))),
  }),
  () => ({ name: 'a million keys', of: 'bank', text: `{${keys('0', 11 * MiB)}}` }),
  () => ({ name: 'lists 100,000 deep', of: 'bank', text: nested(100_000, '') }),
  () => ({ name: 'lists that never close', of: 'texts', text: '['.repeat(LIMITS.bytes) }),
  () => ({
    name: 'objects 100,000 deep',
    of: 'result',
    text: '{"a":'.repeat(100_000) + '0' + '}'.repeat(100_000),
  }),
  // Within the caps: 2 MiB of whatever makes the most work for a schema.
  () => ({ name: 'nothing but brackets inside a text', of: 'bank', text: `"${'['.repeat(ROOM)}"` }),
  () => ({ name: 'a text of escapes alone', of: 'texts', text: texts(['title'], `"${filled('\\u0000')}0"`) }),
  () => ({ name: 'a million numbers', of: 'bank', text: `[${filled('0,')}]` }),
  () => ({ name: 'a million numbers for items', of: 'bank', text: bank(['items'], `[${filled('0,')}]`) }),
  () => ({ name: 'objects for items', of: 'bank', text: bank(['items'], `[${filled('{},')}]`) }),
  () => ({ name: 'items of no type', of: 'bank', text: bank(['items'], `[${filled('{"type":0},')}]`) }),
  () => ({
    name: 'items with a type alone',
    of: 'bank',
    text: bank(['items'], `[${filled('{"type":"task"},')}]`),
  }),
  () => ({
    name: 'the same item over and over',
    of: 'bank',
    text: bank(['items'], `[${filled(`${item},`)}]`),
  }),
  () => ({
    name: '2,000 twins',
    of: 'bank',
    text: bank(['items'], `[${filled(`${item},`, item.length * 2001)}]`),
  }),
  () => ({
    name: '2,000 items of junk',
    of: 'bank',
    text: bank(['items'], `[${filled(`{${keys('0', 1000)}},`, 1000 * 2000)}]`),
  }),
  () => ({
    name: '2,000 tasks of junk',
    of: 'bank',
    text: bank(['items'], `[${filled(`${task.replace('{"mails"', `{${keys('[]', 300)},"mails"`)},`, ROOM)}]`),
  }),
  () => ({ name: '300,000 fields of a bank', of: 'bank', text: `{${keys('0')}}` }),
  () => ({
    name: '300,000 fields of an item',
    of: 'bank',
    text: bank(['items', 0], `{"type":"single",${keys('0')}}`),
  }),
  () => ({ name: 'a million choices', of: 'bank', text: bank(['items', 0, 'choices'], `[${filled('0,')}]`) }),
  () => ({
    name: 'choices of one letter',
    of: 'bank',
    text: bank(['items', 0, 'choices'], `[${filled('"a",')}]`),
  }),
  () => ({ name: 'a million cuts', of: 'bank', text: bank(['domains', 0, 'cuts'], `[${filled('9,')}]`) }),
  () => ({ name: 'a million domains', of: 'bank', text: bank(['domains'], `[${filled('0,')}]`) }),
  () => ({ name: 'a million languages', of: 'bank', text: bank(['languages'], `[${filled('0,')}]`) }),
  () => ({ name: 'pairs of nothing', of: 'bank', text: bank(['items', 2, 'pairs'], `[${filled('[],')}]`) }),
  () => ({ name: 'places of nothing', of: 'bank', text: bank(['items', 4, 'places'], `[${filled('{},')}]`) }),
  () => ({ name: 'goals of nothing', of: 'bank', text: bank(['items', 6, 'goals'], `[${filled('{},')}]`) }),
  () => ({ name: 'a path of nothing', of: 'bank', text: bank(['items', 6, 'path'], `[${filled('0,')}]`) }),
  () => ({ name: 'a world of keys', of: 'bank', text: bank(['items', 6, 'world'], `{${keys('"@a"')}}`) }),
  () => ({
    name: 'a world 28 deep',
    of: 'bank',
    text: bank(['items', 6, 'world'], `{"a":${nested(27, filled('{},'))}}`),
  }),
  () => ({
    name: 'a text for a level',
    of: 'bank',
    text: bank(['items', 0, 'level'], JSON.stringify('x'.repeat(ROOM))),
  }),
  () => ({
    name: 'a list for a level',
    of: 'bank',
    text: bank(['items', 0, 'level'], `[${filled('{"a":0},')}]`),
  }),
  () => ({ name: '300,000 questions of words', of: 'texts', text: texts(['items'], `{${keys('0')}}`) }),
  () => ({ name: 'questions of empty words', of: 'texts', text: texts(['items'], `{${keys('{}')}}`) }),
  () => ({
    name: 'questions nobody asks',
    of: 'texts',
    text: texts(['items'], `{${keys('{"prompt":"?"}')}}`),
  }),
  () => ({
    name: '300,000 answers',
    of: 'texts',
    text: texts(['items', 'loupe', 'answers'], `{${keys('"a"')}}`),
  }),
  () => ({
    name: 'answers of numbers',
    of: 'texts',
    text: texts(['items', 'loupe', 'answers'], `{${keys('0')}}`),
  }),
  () => ({
    name: 'answers of no name',
    of: 'texts',
    text: texts(['items', 'loupe', 'answers'], `{${keys('0').replaceAll('":', ' ":')}}`),
  }),
  () => ({ name: '300,000 domains of words', of: 'texts', text: texts(['domains'], `{${keys('0')}}`) }),
  () => ({ name: 'a million levels', of: 'texts', text: texts(['levels'], `[${filled('0,')}]`) }),
  () => ({
    name: 'a million accepted forms',
    of: 'texts',
    text: texts(['items', 'signe', 'accept'], `[${filled('0,')}]`),
  }),
  () => ({
    name: 'a million lines',
    of: 'texts',
    text: texts(['domains', '1', 'can'], `[${filled('[],')}]`),
  }),
  () => ({
    name: 'a million domains of a result',
    of: 'result',
    text: result(['domains'], `[${filled('0,')}]`),
  }),
  () => ({ name: 'domains of nothing', of: 'result', text: result(['domains'], `[${filled('{},')}]`) }),
  () => ({
    name: 'a million lines of a result',
    of: 'result',
    text: result(['domains', 0, 'can'], `[${filled('0,')}]`),
  }),
  () => ({ name: 'a million steps', of: 'result', text: result(['steps'], `[${filled('{},')}]`) }),
  () => ({ name: '300,000 fields of a result', of: 'result', text: `{${keys('0')}}` }),
  // As much as the caps let through.
  () => ({ name: 'fields of a bank, within the cap', of: 'bank', text: record('0') }),
  () => ({ name: 'items, within the cap', of: 'bank', text: bank(['items'], list('{}')) }),
  () => ({ name: 'fields of an item, within the cap', of: 'bank', text: bank(['items', 0], record('0')) }),
  () => ({ name: 'choices, within the cap', of: 'bank', text: bank(['items', 0, 'choices'], list('0')) }),
  () => ({
    name: 'a world of keys, within the cap',
    of: 'bank',
    text: bank(['items', 6, 'world'], record('"@a"')),
  }),
  () => ({
    name: 'a world of mails, within the cap',
    of: 'bank',
    text: bank(['items', 6, 'world'], `{"mails":${list('{}')}}`),
  }),
  () => ({
    name: 'a world 28 deep, within the cap',
    of: 'bank',
    text: bank(['items', 6, 'world'], `{"mails":${nested(26, list('{}').slice(1, -1))}}`),
  }),
  () => ({
    name: 'a goal of conditions, within the cap',
    of: 'bank',
    text: bank(['items', 6, 'goals', 0, 'when'], `{"all":${list('{"equals":0}')}}`),
  }),
  () => ({ name: 'questions of words, within the cap', of: 'texts', text: texts(['items'], record('{}')) }),
  () => ({
    name: 'answers, within the cap',
    of: 'texts',
    text: texts(['items', 'loupe', 'answers'], record('0')),
  }),
  () => ({
    name: 'fields of words, within the cap',
    of: 'texts',
    text: texts(['items', 'loupe'], record('0')),
  }),
  () => ({
    name: '2,000 tasks of 40 wrong parts',
    of: 'bank',
    text: bank(
      ['items'],
      `[${filled(`{"type":"task","path":[${filled('0,', 60)}],"goals":[0,0,0,0]},`, 112 * 2000)}]`,
    ),
  }),
  () => ({ name: 'steps, within the cap', of: 'result', text: result(['steps'], list('{}')) }),
  () => ({
    name: 'domains of a result, within the cap',
    of: 'result',
    text: result(['domains'], list('{}')),
  }),
  () => ({
    name: '2,000 domains of 40 wrong lines',
    of: 'result',
    text: result(['domains'], `[${filled(`{"can":[${filled('0,', 80)}]},`, 90 * 2000)}]`),
  }),
  () => ({ name: 'fields of a result, within the cap', of: 'result', text: record('0') }),
  ...longTexts(),
];

/** Each field that a pattern looks at, with a text that a careless pattern would go over again and again. */
function longTexts(): (() => Bomb)[] {
  const charges = ['a', '1', '1.', 'a/', '-', '\u00e9', ' ', '2026-11-22T', 'a.svg', '\ud83d\ude00'];
  const fields: [Bomb['of'], (string | number)[]][] = [
    ['bank', ['id']],
    ['bank', ['version']],
    ['bank', ['languages', 0]],
    ['bank', ['items', 0, 'choices', 0]],
    ['bank', ['items', 0, 'competences', 0, 'code']],
    ['bank', ['items', 4, 'media']],
    ['texts', ['lang']],
    ['result', ['startedAt']],
  ];
  const sound = { bank: smallBank() as Bank, texts: smallTexts() as Texts, result: smallResult() };
  return fields.flatMap(([of, path]) =>
    charges.map((charge) => () => ({
      name: `a long ${path.join('.')} of ${charge}`,
      of,
      text: loaded(sound[of], path, JSON.stringify(filled(charge, 1.9 * MiB) + '!')),
    })),
  );
}
