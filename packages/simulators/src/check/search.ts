import { isMet, type Play } from '../condition.ts';
import { act, begin } from '../play.ts';
import type { Action, Simulator, Task } from '../simulator.ts';

/** Worlds looked at before a search gives up: what it then says is how far it came. */
const MOST_WORLDS = 30_000;

type AnySimulator = Simulator<unknown, Action>;

/**
 * The shortest way to all goals that takes at most `length` actions, breadth first, or null. `depth` tells
 * how many actions were searched in full before the cap on worlds.
 */
export function shorterPath(
  task: Task,
  simulator: AnySimulator,
  length: number,
): { path: Action[] | null; depth: number } {
  const typed = typedIn(task);
  // What was done matters to conditions too, so that a world reached twice counts once only where no
  // condition asks for it.
  const remembers = JSON.stringify([task.goals]).match(/"happened"|"before"/) !== null;
  const seen = new Set<string>();
  let front: Play[] = [begin(simulator, task)];
  for (let depth = 1; depth <= length; depth++) {
    const next: Play[] = [];
    for (const play of front)
      for (const action of simulator.moves(play.world, typed)) {
        const then = act(simulator, play, action);
        if (then === play) continue;
        if (task.goals.every(({ when }) => isMet(when, then))) return { path: [...then.done], depth };
        const key = JSON.stringify(remembers ? then : then.world);
        if (seen.has(key)) continue;
        if (seen.size >= MOST_WORLDS) return { path: null, depth: depth - 1 };
        seen.add(key);
        next.push(then);
      }
    front = next;
  }
  return { path: null, depth: length };
}

/** The share of random walks of this length that meet all goals on their way. */
export function luck(
  task: Task,
  simulator: AnySimulator,
  { length, tries, random }: { length: number; tries: number; random: () => number },
): number {
  const typed = typedIn(task);
  let met = 0;
  for (let i = 0; i < tries; i++) {
    let play: Play = begin(simulator, task);
    for (let step = 0; step < length; step++) {
      const moves = simulator.moves(play.world, typed);
      if (!moves.length) break;
      play = act(simulator, play, moves[Math.floor(random() * moves.length)]!);
      if (task.goals.every(({ when }) => isMet(when, play))) {
        met++;
        break;
      }
    }
  }
  return met / tries;
}

/** The share of first actions that meet all goals at once, for a task of one action or two. */
export function firstActions(task: Task, simulator: AnySimulator): number {
  const start = begin(simulator, task);
  const moves = simulator.moves(start.world, typedIn(task));
  const met = moves.filter((action) => {
    const then = act(simulator, start, action);
    return task.goals.every(({ when }) => isMet(when, then));
  });
  return moves.length ? met.length / moves.length : 0;
}

/** What a searcher can think of typing: what the path types, and something else. */
function typedIn(task: Task): string[] {
  const values = (task.path as Action[]).flatMap(({ value }) => (value === undefined ? [] : [value]));
  return [...new Set([...values, 'bonjour'])];
}
