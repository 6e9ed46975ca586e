import { LENGTHS, type Length } from '@balise/schema';
import { fill } from '@balise/schema/problem-words';
import { notNow, optionsOf, poolOf } from '@balise/session/pool';
import { numberOption, onlyFile, type Arguments, type OptionKinds } from '../arguments.ts';
import { readBankFile } from '../bank-folder.ts';
import { progress } from '../progress.ts';
import { table } from '../table.ts';
import { tell } from '../tell.ts';
import type { Words } from '../words.ts';
import { WrongUse } from '../wrong-use.ts';
import { abilities, sitTest } from './person.ts';
import { random } from './random.ts';
import { Tally, type Measures } from './tally.ts';

export const simulateOptions: OptionKinds = {
  people: 'value',
  seed: 'value',
  length: 'value',
  rho: 'value',
  mean: 'value',
};

/** `balise simulate`: how well would this bank measure people whose abilities are known? */
export function simulate(args: Arguments, words: Words): number {
  const path = onlyFile(args);
  const people = numberOption(args, 'people', 2000, { least: 1, most: 1_000_000, whole: true });
  const seed = numberOption(args, 'seed', 1, { least: 0, most: 2 ** 32 - 1, whole: true });
  const rho = numberOption(args, 'rho', 0.7, { least: 0, most: 0.99 });
  const mean = numberOption(args, 'mean', 0, { least: -4, most: 4 });
  const lengths = lengthsAsked(args);

  const opened = readBankFile(path);
  if ('findings' in opened) {
    tell(opened.findings, 'faults', words);
    return 1;
  }
  const { bank } = opened;
  const { own, lang } = words;
  const pool = poolOf(bank);
  if (!pool.items.length) {
    console.error(own.simulate.nothing);
    return 1;
  }
  const advance = progress((share) => fill(own.simulate.progress, { percent: Math.floor(share * 100) }));
  const rows = lengths.map((length, l) => {
    const tally = new Tally();
    for (let person = 0; person < people; person++) {
      // A person is the same one at every length; only what they are asked differs.
      const thetas = abilities(pool.domains.length, { rho, mean }, random(seed, 2 * person));
      const { found, questions } = sitTest(
        pool,
        optionsOf(length, person),
        (answered) => notNow({ bank }, {}, answered),
        thetas,
        random(seed, 2 * person + 1),
      );
      tally.add(pool.domains, thetas, found, questions);
      advance((l + (person + 1) / people) / lengths.length);
    }
    return row(length, tally.measures(), lang);
  });
  console.log(fill(own.simulate.title, { id: bank.id, version: bank.version, people, seed, rho, mean }));
  console.log(['', ...table([own.simulate.columns, ...rows]), '', ...own.simulate.legend].join('\n'));
  return 0;
}

function lengthsAsked({ options }: Arguments): readonly Length[] {
  const asked = options.get('length');
  if (asked === undefined) return LENGTHS;
  const length = LENGTHS.find((known) => known === asked);
  if (!length) throw new WrongUse('unknownLength', { length: asked });
  return [length];
}

function row(length: Length, measures: Measures, lang: string): string[] {
  const { exact, reported, rightWhenReported, unsaid, mostProbable, rmse, questions } = measures;
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const percent = new Intl.NumberFormat(lang, { style: 'percent', ...one });
  const number = (value: number, digits: number) =>
    value.toLocaleString(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const share = (value: number) => (Number.isNaN(value) ? '–' : percent.format(value));
  const shares = [exact, reported, rightWhenReported, unsaid, mostProbable].map(share);
  return [length, ...shares, number(rmse, 3), number(questions, 1)];
}
