import type { Bank, Item, ItemOf } from './bank.ts';
import type { Problem } from './problem.ts';
import { own } from './own.ts';
import { isScored } from './scored.ts';
import type { Texts } from './texts.ts';

/** Every id of an item that a language file must put into words. */
export function answerIds(item: Item): string[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return item.choices;
    case 'order':
      return item.key;
    case 'match':
      return [...item.pairs.flat(), ...(item.extra ?? [])];
    case 'point':
      return item.places.map((place) => place.id);
    case 'text':
    case 'task':
    case 'confidence':
      return [];
  }
}

/** What a shape cannot say: ids that are unique, references that lead somewhere, keys among the choices. */
export function bankConsistency(bank: Bank): Problem[] {
  const problems: Problem[] = [];
  const add = (code: Problem['code'], path: Problem['path'], values: Problem['values'] = {}) =>
    problems.push({ code, path, values });

  for (const list of ['domains', 'items'] as const)
    repeats(bank[list].map(({ id }) => id)).forEach(([value, i]) =>
      add('duplicate-id', [list, i, 'id'], { id: value }),
    );
  bank.domains.forEach((domain, i) => {
    if (domain.cuts.some((cut, k) => k > 0 && cut <= domain.cuts[k - 1]!))
      add('cuts-not-ascending', ['domains', i, 'cuts']);
  });

  const domains = new Set(bank.domains.map((domain) => domain.id));
  const scored = new Set(bank.items.filter(isScored).map((item) => item.id));
  bank.items.forEach((item, i) => {
    const path = ['items', i];
    if (!domains.has(item.domain)) add('unknown-reference', [...path, 'domain'], { id: item.domain });
    repeats(answerIds(item)).forEach(([value]) => add('duplicate-id', path, { id: value }));
    if (item.type === 'confidence') {
      item.about.forEach((about, k) => {
        if (!scored.has(about)) add('unknown-reference', [...path, 'about', k], { id: about });
      });
    } else if (item.type === 'task') {
      repeats(aimsOf(item)).forEach(([value]) => add('duplicate-id', [...path, 'goals'], { id: value }));
    } else if ('key' in item && item.type !== 'order') {
      const known = new Set(answerIds(item));
      const keys = [item.key].flat();
      keys.forEach((key) => {
        if (!known.has(key)) add('key-not-a-choice', [...path, 'key'], { id: key });
      });
      repeats(keys).forEach(([value]) => add('duplicate-id', [...path, 'key'], { id: value }));
    }
  });
  return problems;
}

/** Does a language file say all that the bank needs? */
export function textsConsistency(bank: Bank, texts: Texts): Problem[] {
  const file = `${texts.lang}.json`;
  const problems: Problem[] = [];
  const missing = (path: Problem['path'], field: string) =>
    problems.push({ code: 'text-missing', path, file, values: { field } });

  for (const domain of bank.domains) if (!own(texts.domains, domain.id)) missing(['domains'], domain.id);
  for (const item of bank.items) {
    const path = ['items', item.id];
    const words = own(texts.items, item.id);
    if (!words) {
      missing(['items'], item.id);
      continue;
    }
    for (const answer of answerIds(item))
      if (!own(words.answers ?? {}, answer)) missing([...path, 'answers'], answer);
    if (item.media && !words.media) missing(path, 'media');
    if (item.type === 'text' && !words.accept) missing(path, 'accept');
    if (isScored(item) && !words.explanation) missing(path, 'explanation');
  }
  return problems;
}

/** Goals and mistakes share their ids: an answer lists both. */
function aimsOf({ goals, mistakes = [] }: ItemOf<'task'>): string[] {
  return [...goals, ...mistakes].map(({ id }) => id);
}

/** Words of items that are not there: a page does well without knowing, an author has misspelt something. */
export function unusedTexts(bank: Bank, texts: Texts): Problem[] {
  const known = new Set(bank.items.map((item) => item.id));
  return Object.keys(texts.items)
    .filter((id) => !known.has(id))
    .map((id) => ({ code: 'text-unused', path: ['items', id], file: `${texts.lang}.json`, values: { id } }));
}

/** Values that stood in the list before, with where they stand again. */
function repeats(values: readonly string[]): [value: string, at: number][] {
  const seen = new Set<string>();
  return values.flatMap((value, i): [string, number][] => {
    if (seen.has(value)) return [[value, i]];
    seen.add(value);
    return [];
  });
}
