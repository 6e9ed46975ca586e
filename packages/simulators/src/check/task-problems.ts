import { problemsOf } from '@balise/schema';
import type { Finding } from '@balise/schema/problem-words';
import { isMet } from '../condition.ts';
import { act, begin, worded } from '../play.ts';
import type { Action, Simulator, Task } from '../simulator.ts';
import { actionProblems, conditionProblems } from './condition-problems.ts';

/** Something wrong in a task, as data; its path starts at the item. */
export type TaskProblem = Finding;

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
  const actions = task.path.flatMap((action, i) => [
    ...actionProblems(action, ['path', i], simulator),
    ...notTexts(action, ['path', i]),
  ]);
  if (conditions.length || actions.length) return [...conditions, ...actions];
  return pathProblems(task, simulator);
}

function worldProblems({ schema }: Simulator<unknown, Action>, start: unknown): TaskProblem[] {
  const { error } = schema.safeParse(start);
  return problemsOf(error?.issues ?? [], start).map((problem) => ({
    ...problem,
    path: ['world', ...problem.path],
  }));
}

/** What is done is told in texts alone; only a condition may ask for a part of one. */
function notTexts(action: object, path: TaskProblem['path']): TaskProblem[] {
  return Object.entries(action)
    .filter(([field, value]) => field !== 'type' && typeof value !== 'string')
    .map(([field]) => ({ code: 'wrong-type', path: [...path, field], values: { expected: 'string' } }));
}

function pathProblems(task: Task, simulator: Simulator<unknown, Action>): TaskProblem[] {
  const start = begin(simulator, task);
  const early: TaskProblem[] = task.goals.every(({ when }) => isMet(when, start))
    ? [{ code: 'goal-at-start', path: ['goals'], values: { id: task.goals.map(({ id }) => id).join(', ') } }]
    : [];
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
