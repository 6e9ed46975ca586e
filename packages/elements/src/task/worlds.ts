import type { SimulatorName } from '@balise/schema/codes';
import type { Action, Simulator, Task } from '@balise/simulators';
import type { WorldView } from '@balise/simulators/view';
import { define } from '../define-tag.ts';

/** A world's rules, and the element that draws it. */
export interface World {
  simulator: Simulator<{ news: string }, Action>;
  createView(): WorldView<{ news: string }>;
}

/** Written out, so that a bundler makes one chunk a world. */
const CHUNKS = {
  mail: () => import('./worlds/mail.ts'),
  browser: () => import('./worlds/browser.ts'),
  procedure: () => import('./worlds/procedure.ts'),
  phone: () => import('./worlds/phone.ts'),
  gestures: () => import('./worlds/gestures.ts'),
};

const loaded = new Map<SimulatorName, World>();
/** Tasks that start in a world. */
const sound = new WeakSet<Task>();

/** Fetches a world; rejects where it cannot be had. */
async function fetchWorld(name: SimulatorName): Promise<void> {
  const { simulator, View } = await CHUNKS[name]();
  const tag = `balise-${name}`;
  define(tag, View);
  loaded.set(name, {
    // Each world has its own state and actions; who drives them all knows only what they share.
    simulator: simulator as unknown as World['simulator'],
    createView: () => {
      const element = document.createElement(tag) as WorldView<{ news: string }>;
      element.dataset['world'] = tag;
      return element;
    },
  });
}

/**
 * Fetches the world of a task. Rejects where it cannot be had, or where the task does not start in one:
 * a bank from elsewhere may hold anything there.
 */
export async function fetchTask(task: Task): Promise<void> {
  await fetchWorld(task.simulator);
  const { schema, begin } = loaded.get(task.simulator)!.simulator;
  if (!schema.safeParse(begin(task.world)).success) throw new TypeError(`${task.id}: not a world`);
  sound.add(task);
}

/** Can this task be shown? */
export function isFetched(task: Task): boolean {
  return sound.has(task);
}

/** A world that was fetched. */
export function fetchedWorld(name: SimulatorName): World | undefined {
  return loaded.get(name);
}
