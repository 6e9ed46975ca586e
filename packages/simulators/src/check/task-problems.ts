import { isMet } from '../condition.ts';
import { act, begin, worded } from '../play.ts';
import type { Action, Simulator, Task } from '../simulator.ts';
import { actionProblems, conditionProblems } from './condition-problems.ts';

/** Something wrong in a task, as data: who shows it finds the words by its code. */
export interface TaskProblem {
  code:
    | 'world-wrong'
    | 'condition-shape'
    | 'unknown-operator'
    | 'no-such-place'
    | 'unknown-action'
    | 'unknown-field'
    | 'action-refused'
    | 'goal-at-start'
    | 'goal-not-reached'
    | 'mistake-on-path';
  /** From the item: keys and 0-based indices. */
  path: readonly (string | number)[];
  values: Record<string, string | number>;
}

/**
 * Is a task sound, in the words of one language? Its world must be one of its simulator's, its conditions
 * must speak of what is there, and its path must lead from a start where no goal is met to all of them.
 */
export function taskProblems(
  item: Task,
  simulator: Simulator<unknown, Action>,
  words: Readonly<Record<string, string>> | undefined,
): TaskProblem[] {
  const task = worded(item, words);
  const start = simulator.begin(task.world);
  const wrong = worldProblems(simulator, start);
  if (wrong.length) return wrong;
  const conditions = (['goals', 'mistakes'] as const).flatMap((list) =>
    (task[list] ?? []).flatMap(({ when }, i) => conditionProblems(when, [list, i, 'when'], simulator, start)),
  );
  const actions = task.path.flatMap((action, i) => actionProblems(action, ['path', i], simulator));
  if (conditions.length || actions.length) return [...conditions, ...actions];
  return pathProblems(task, simulator);
}

function worldProblems({ schema, name }: Simulator<unknown, Action>, start: unknown): TaskProblem[] {
  const { error } = schema.safeParse(start);
  return (error?.issues ?? []).slice(0, 5).map((issue) => ({
    code: 'world-wrong',
    path: ['world', ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))],
    values: { simulator: name, why: issue.code },
  }));
}

function pathProblems(task: Task, simulator: Simulator<unknown, Action>): TaskProblem[] {
  const start = begin(simulator, task);
  const early = task.goals.flatMap(({ id, when }, i): TaskProblem[] =>
    isMet(when, start) && task.goals.length === 1
      ? [{ code: 'goal-at-start', path: ['goals', i], values: { id } }]
      : [],
  );
  if (task.goals.every(({ when }) => isMet(when, start)) && !early.length)
    early.push({ code: 'goal-at-start', path: ['goals'], values: { id: task.goals[0]!.id } });
  let play = start;
  for (const [i, action] of (task.path as Action[]).entries()) {
    const next = act(simulator, play, action);
    if (next === play)
      return [...early, { code: 'action-refused', path: ['path', i], values: { type: action.type } }];
    play = next;
  }
  const missed = task.goals.flatMap(({ id, when }, i): TaskProblem[] =>
    isMet(when, play) ? [] : [{ code: 'goal-not-reached', path: ['goals', i], values: { id } }],
  );
  const mistaken = (task.mistakes ?? []).flatMap(({ id, when }, i): TaskProblem[] =>
    isMet(when, play) ? [{ code: 'mistake-on-path', path: ['mistakes', i], values: { id } }] : [],
  );
  return [...early, ...missed, ...mistaken];
}
