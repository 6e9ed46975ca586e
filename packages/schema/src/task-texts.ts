import type { Bank, ItemOf } from './bank.ts';
import { own } from './own.ts';
import type { Problem } from './problem.ts';
import { wordsNamed } from './task-words.ts';
import type { ItemTexts, Texts } from './texts.ts';

/**
 * What tasks take from a language file: every `@` word, and a sentence for each mistake and action. A
 * page plays a task that lacks some; its author is told.
 */
export function taskTexts(bank: Bank, texts: Texts): Problem[] {
  const file = `${texts.lang}.json`;
  return bank.items.flatMap((item) => {
    const words = own(texts.items, item.id);
    return item.type === 'task' && words ? ofTask(item, words, file) : [];
  });
}

function ofTask(item: ItemOf<'task'>, words: ItemTexts, file: string): Problem[] {
  const lacking = (part: string, ids: readonly string[], known: Record<string, string> = {}): Problem[] =>
    ids
      .filter((id) => own(known, id) === undefined)
      .map((field) => ({
        code: 'text-missing',
        path: ['items', item.id, part],
        file,
        values: { field },
      }));
  const { world, goals, mistakes = [], path } = item;
  return [
    ...lacking('words', wordsNamed([world, goals, mistakes, path]), words.words),
    ...lacking(
      'mistakes',
      mistakes.map(({ id }) => id),
      words.mistakes,
    ),
    ...(words.solution && words.solution.length !== path.length
      ? [
          {
            code: 'solution-length' as const,
            path: ['items', item.id, 'solution'],
            file,
            values: { found: words.solution.length, expected: path.length },
          },
        ]
      : []),
  ];
}
