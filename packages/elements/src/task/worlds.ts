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
const CHUNKS: Record<SimulatorName, () => Promise<World>> = {
  mail: async () => {
    const [{ mail }, { BaliseMail }] = await Promise.all([
      import('@balise/simulators/mail'),
      import('@balise/simulators/mail/view'),
    ]);
    return worldOf('balise-mail', mail, BaliseMail);
  },
  browser: async () => {
    const [{ browser }, { BaliseBrowser }] = await Promise.all([
      import('@balise/simulators/browser'),
      import('@balise/simulators/browser/view'),
    ]);
    return worldOf('balise-browser', browser, BaliseBrowser);
  },
  procedure: async () => {
    const [{ procedure }, { BaliseProcedure }] = await Promise.all([
      import('@balise/simulators/procedure'),
      import('@balise/simulators/procedure/view'),
    ]);
    return worldOf('balise-procedure', procedure, BaliseProcedure);
  },
  phone: async () => {
    const [{ phone }, { BalisePhone }] = await Promise.all([
      import('@balise/simulators/phone'),
      import('@balise/simulators/phone/view'),
    ]);
    return worldOf('balise-phone', phone, BalisePhone);
  },
  gestures: async () => {
    const [{ gestures }, { BaliseGestures }] = await Promise.all([
      import('@balise/simulators/gestures'),
      import('@balise/simulators/gestures/view'),
    ]);
    return worldOf('balise-gestures', gestures, BaliseGestures);
  },
};

const loaded = new Map<SimulatorName, World>();
/** Tasks that start in a world. */
const sound = new WeakSet<Task>();

function worldOf(tag: string, simulator: unknown, view: CustomElementConstructor): World {
  define(tag, view);
  return {
    simulator: simulator as World['simulator'],
    createView: () => {
      const element = document.createElement(tag) as WorldView<{ news: string }>;
      element.dataset['world'] = tag;
      return element;
    },
  };
}

async function fetchWorld(name: SimulatorName): Promise<void> {
  loaded.set(name, await CHUNKS[name]());
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
