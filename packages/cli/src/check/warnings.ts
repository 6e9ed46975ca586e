import { itemLevel } from '@balise/engine';
import { isScored, named, type Bank, type ScoredItem } from '@balise/schema';
import type { Finding } from '@balise/schema/problem-words';
import type { BankFolder } from '../bank-folder.ts';
import { tellingKeys } from './keys.ts';
import { mediaFiles } from './media.ts';
import { wording } from './wording.ts';

/** Scored questions a domain needs so that every length finds enough that suit the person. */
const ENOUGH = 10;
const HEAVY = 100_000;

/** What an author should look at, though the bank can be used. */
export function warnings(folder: BankFolder): Finding[] {
  return [
    ...levelsAway(folder.bank),
    ...coverage(folder.bank),
    ...heavyMedia(folder),
    ...unsolved(folder),
    ...wording(folder),
    ...tellingKeys(folder),
  ].map((finding) => named(finding, folder.bank));
}

/** The level of an item, from its parameters and its domain's cuts. */
export function computedLevel(bank: Bank, item: ScoredItem): number {
  return itemLevel(item, bank.domains.find(({ id }) => id === item.domain)!.cuts);
}

function levelsAway(bank: Bank): Finding[] {
  return bank.items.flatMap((item, i): Finding[] => {
    if (!isScored(item)) return [];
    const computed = computedLevel(bank, item);
    return Math.abs(computed - item.level) < 2
      ? []
      : [{ code: 'level-away', path: ['items', i, 'level'], values: { meant: item.level, computed } }];
  });
}

function coverage(bank: Bank): Finding[] {
  return bank.domains.flatMap(({ id, cuts }, i): Finding[] => {
    const levels = bank.items
      .filter(isScored)
      .filter(({ domain }) => domain === id)
      .map((item) => computedLevel(bank, item));
    const path = ['domains', i];
    const few: Finding[] =
      levels.length < ENOUGH
        ? [{ code: 'few-items', path, values: { count: levels.length, least: ENOUGH } }]
        : [];
    const absent = [0, ...cuts.map((_, k) => k + 1)].filter((level) => !levels.includes(level));
    return [
      ...few,
      ...absent.map((level): Finding => ({ code: 'level-uncovered', path, values: { level } })),
    ];
  });
}

/** What trainers read of a task: how it is done, and what makes it hard. */
function unsolved({ bank, texts }: BankFolder): Finding[] {
  return [...texts].flatMap(([file, { items }]) =>
    bank.items
      .filter(({ type }) => type === 'task')
      .flatMap(({ id }) =>
        (['solution', 'hard'] as const)
          .filter((field) => !items[id]?.[field])
          .map((field): Finding => ({ code: 'no-solution', path: ['items', id], file, values: { field } })),
      ),
  );
}

function heavyMedia(folder: BankFolder): Finding[] {
  return mediaFiles(folder).flatMap(({ rank, media, bytes = 0 }): Finding[] => {
    const values = { media, size: Math.round(bytes / 1000), most: HEAVY / 1000 };
    return bytes > HEAVY ? [{ code: 'media-heavy', path: ['items', rank, 'media'], values }] : [];
  });
}
