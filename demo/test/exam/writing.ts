// A tab that makes many saves, and what its log must then be.
import type { Answer, Log } from '@balise/schema/codes';
import { answer, answersOf, begin, click, diagnostic, moved, onDisk, part, until, words } from './in-page.ts';

export * from './in-page.ts';

/**
 * Answers, goes back, answers otherwise, and so on: so many saves. Gives what each has added to the log,
 * in the form of `tale`.
 */
export async function write(saves: number, random: number[], test: string): Promise<string[]> {
  await begin();
  const before = answersOf(await onDisk(test));
  const added: string[] = [];
  for (let i = 0; i < saves; i++) {
    await moved(() => {
      if (part('back') && i % 2) return click('back');
      if (diagnostic().step === 'pause') return click('next');
      const given = answer(random[i % random.length]!);
      const isNew = JSON.stringify(before[given.item]) !== JSON.stringify(given.answer);
      if (isNew) added.push(told(given.item, given.answer));
      before[given.item] = given.answer;
    });
    added.push(diagnostic().step === 'pause' ? 'paused' : 'shown');
  }
  return added;
}

const told = (item: string, answer: Answer) => `${item}: ${JSON.stringify(answer)}`;

/** The answers, the questions shown and the pauses, in their order. */
export function tale(log: Log | null): string[] {
  return (log ?? []).flatMap((entry) => {
    if (entry.type === 'answered' || entry.type === 'corrected') return [told(entry.item, entry.answer)];
    return entry.type === 'shown' || entry.type === 'paused' ? [entry.type] : [];
  });
}

export const taleOnDisk = async (test: string) => tale(await onDisk(test));

export const isElsewhere = () => words().includes('Ce parcours est ouvert ailleurs.');

export const untilElsewhere = () => until(isElsewhere);

export const untilOffered = () => until(() => part('resume') !== null);
