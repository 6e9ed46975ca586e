import type { ItemOf } from '@balise/schema';
import type { Finding } from '@balise/schema/problem-words';
import { SIMULATORS } from '@balise/simulators/all';
import { firstActions, luck, shorterPath } from '@balise/simulators/check';
import { worded } from '@balise/simulators';
import type { BankFolder } from '../bank-folder.ts';
import { random } from '../simulate/random.ts';

const TRIES = 1000;
const LUCKY = 0.05;
/** A random walk may be longer than the recorded path by so many actions. */
const DETOUR = 3;
/** A path this short is judged by its first action: a walk of five would fall on it too easily. */
const SHORT = 2;

/**
 * Tasks done by less than their path, or by luck. Tried in the bank's first language: it decides what a
 * searcher may type. `told` hears the share of tasks done.
 */
export function easyTasks({ bank, texts }: BankFolder, told: (share: number) => void): Finding[] {
  const words = [...texts.values()][0];
  const tasks = bank.items.filter((item) => item.type === 'task');
  return tasks.flatMap((item, i) => {
    told(i / tasks.length);
    const path = ['items', bank.items.indexOf(item)];
    const task = worded(item, words?.items[item.id]?.words);
    const simulator = SIMULATORS[item.simulator];
    const short = shorterPath(task, simulator, item.path.length - 2).path;
    const findings: Finding[] = short
      ? [
          {
            code: 'shorter-path',
            path: [...path, 'path'],
            values: {
              count: short.length,
              path: short.map((action) => Object.values(action).join(' ')).join(', '),
            },
          },
        ]
      : [];
    return [...findings, ...(item.path.length <= SHORT ? guess(task, path) : lucky(task, path))];
  });
}

function guess(task: ItemOf<'task'>, path: Finding['path']): Finding[] {
  const share = firstActions(task, SIMULATORS[task.simulator]);
  return share > task.c
    ? [{ code: 'guess-low', path: [...path, 'c'], values: { c: task.c, share: percent(share) } }]
    : [];
}

function lucky(task: ItemOf<'task'>, path: Finding['path']): Finding[] {
  const length = task.path.length + DETOUR;
  const share = luck(task, SIMULATORS[task.simulator], { length, tries: TRIES, random: random(1, 0) });
  return share > LUCKY
    ? [{ code: 'luck', path: [...path, 'goals'], values: { share: percent(share), length } }]
    : [];
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}
