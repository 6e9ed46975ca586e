import { difficulty, isScored, named } from '@balise/schema';
import type { Finding } from '@balise/schema/problem-words';
import { priorProblems } from '@balise/session/pool';
import type { BankFolder } from '../bank-folder.ts';
import { mediaFiles } from './media.ts';
import { wrongTasks } from './tasks.ts';

/** What a page could not see in a bank, and that makes it unfit: all of it stops the check. */
export function faults(folder: BankFolder): Finding[] {
  return [
    ...priorProblems(folder.bank),
    ...difficulties(folder),
    ...absentMedia(folder),
    ...forgivenCodes(folder),
    ...wrongTasks(folder),
  ].map((finding) => named(finding, folder.bank));
}

/** An expert's b follows from the five judgements by one table, so that a difficulty can be discussed. */
function difficulties({ bank }: BankFolder): Finding[] {
  return bank.items.flatMap((item, i): Finding[] => {
    if (!isScored(item) || item.calibration !== 'expert' || !item.rubric) return [];
    const expected = difficulty(item.rubric);
    return item.b === expected
      ? []
      : [{ code: 'difficulty-differs', path: ['items', i, 'b'], values: { found: item.b, expected } }];
  });
}

function absentMedia(folder: BankFolder): Finding[] {
  return mediaFiles(folder).flatMap(({ rank, media, bytes }): Finding[] =>
    bytes === undefined ? [{ code: 'media-missing', path: ['items', rank, 'media'], values: { media } }] : [],
  );
}

/** In an address, a code or a password one letter more or less is wrong: `spelling` would forgive it. */
function forgivenCodes({ bank, texts }: BankFolder): Finding[] {
  return [...texts].flatMap(([file, { items }]) =>
    bank.items.flatMap((item): Finding[] => {
      if (item.type !== 'text' || item.accept !== 'spelling') return [];
      const form = items[item.id]!.accept!.find((accepted) => /[@.\d]/.test(accepted));
      return form === undefined
        ? []
        : [{ code: 'accept-not-words', path: ['items', item.id, 'accept'], file, values: { form } }];
    }),
  );
}
