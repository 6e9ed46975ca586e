import type { Finding } from '@balise/schema/problem-words';
import { SIMULATORS } from '@balise/simulators/all';
import { taskProblems } from '@balise/simulators/check';
import type { BankFolder } from '../bank-folder.ts';

/**
 * Tasks that cannot be played as they are recorded: what stands in the bank is told once, what comes of a
 * language's words is told for that language.
 */
export function wrongTasks({ bank, texts }: BankFolder): Finding[] {
  return bank.items.flatMap((item, rank) => {
    if (item.type !== 'task') return [];
    const told = new Set<string>();
    return [...texts.values()]
      .flatMap(({ items }) => taskProblems(item, SIMULATORS[item.simulator], items[item.id]?.words))
      .filter((problem) => {
        const key = JSON.stringify(problem);
        return !told.has(key) && told.add(key);
      })
      .map((problem) => ({ ...problem, path: ['items', rank, ...problem.path] }));
  });
}
