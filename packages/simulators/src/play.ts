import { withWords } from '@balise/schema/task-words';
import { isMet, type Play } from './condition.ts';
import type { Action, Simulator, Task } from './simulator.ts';

/** A task with the words of a language in the place of their names. */
export function worded(task: Task, words: Readonly<Record<string, string>> | undefined): Task {
  const { world, goals, mistakes = [], path } = task;
  return { ...task, ...withWords({ world, goals, mistakes, path }, words) };
}

export function begin<W, A extends Action>(simulator: Simulator<W, A>, task: Task): Play<W> {
  return { world: simulator.begin(task.world), done: [] };
}

/**
 * The play after an action. One that changes nothing is not counted as done; typing in one field, letter
 * after letter, counts as one action with what was typed last.
 */
export function act<W, A extends Action>(simulator: Simulator<W, A>, play: Play<W>, action: A): Play<W> {
  const world = simulator.reduce(play.world, action);
  if (world === play.world) return play;
  const last = play.done.at(-1);
  const goesOn = last && 'value' in action && sameField(last, action);
  return { world, done: [...(goesOn ? play.done.slice(0, -1) : play.done), action] };
}

function sameField(one: Action, other: Action): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => key === 'value' || one[key] === other[key]);
}

/** The ids of the goals met and of the mistakes made: the answer to a task. */
export function outcome({ goals, mistakes = [] }: Task, play: Play): string[] {
  return [...goals, ...mistakes].filter(({ when }) => isMet(when, play)).map(({ id }) => id);
}
