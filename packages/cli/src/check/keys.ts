import type { ItemOf, Texts } from '@balise/schema';
import type { Finding } from '@balise/schema/problem-words';
import type { BankFolder } from '../bank-folder.ts';

/** Questions with as many choices under which chance alone fills a place. */
const ENOUGH = 12;
/** A place may hold this many times its even share. */
const UNEVEN = 1.6;

/** Whoever does not know must learn nothing from where an answer stands, or from how long it is. */
export function tellingKeys({ bank, texts }: BankFolder): Finding[] {
  const single = bank.items.filter((item) => item.type === 'single');
  return [...[...texts].flatMap(([file, words]) => longest(single, words, file)), ...places(single)];
}

function longest(items: readonly ItemOf<'single'>[], texts: Texts, file: string): Finding[] {
  const lengthOf = (id: string, choice: string) => texts.items[id]?.answers?.[choice]?.length ?? 0;
  const right = items.map(({ id, key }) => lengthOf(id, key));
  const wrong = items.flatMap(({ id, key, choices }) =>
    choices.filter((choice) => choice !== key).map((choice) => lengthOf(id, choice)),
  );
  const [r, w] = [mean(right), mean(wrong)];
  return r > w
    ? [{ code: 'key-longest', path: ['items'], file, values: { right: r.toFixed(1), wrong: w.toFixed(1) } }]
    : [];
}

function places(items: readonly ItemOf<'single'>[]): Finding[] {
  const sizes = [...new Set(items.map(({ choices }) => choices.length))];
  return sizes.flatMap((size) => {
    const alike = items.filter(({ choices }) => choices.length === size);
    if (alike.length < ENOUGH) return [];
    return Array.from({ length: size }, (_, place): Finding[] => {
      const count = alike.filter(({ choices, key }) => choices.indexOf(key) === place).length;
      return count > (UNEVEN * alike.length) / size
        ? [{ code: 'key-places', path: ['items'], values: { place: place + 1, count, all: alike.length } }]
        : [];
    }).flat();
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
