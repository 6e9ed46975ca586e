import type { LogEntry } from '@balise/schema';
import { deviceStore, type DeviceOptions } from '../src/device-store.ts';
// What the stores fetch only when they need it is here before the clock of the first test starts.
import '../src/session-store.ts';
import type { Store } from '../src/store.ts';

/** When the tests take place, for the stores that ask. */
export const NOW = Date.UTC(2026, 10, 22, 9, 30);

export function begun(at = NOW): LogEntry {
  const bank = { id: 'abc', version: '1.0.0', hash: 'h' };
  return { type: 'begun', at, kit: '0.1.0', bank, mode: 'self', length: 'express', lang: 'fr', seed: 1 };
}

export function answered(item: string): LogEntry {
  return { type: 'answered', item, answer: [['à gauche', '"à droite" 😀']], seconds: 5 };
}

/** A device store that this page may write. */
export async function writable(test: string, options: Partial<DeviceOptions> = {}): Promise<Store> {
  const store = await deviceStore(test, { tell: () => {}, ...options });
  if (!store) throw new Error('another tab writes');
  return store;
}

/** What no store can keep. */
export const unkeepable = {
  type: 'shown',
  get item(): string {
    throw new Error('unkeepable');
  },
} as unknown as LogEntry;

/** What a promise is rejected with; fails where it is not. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('it was not rejected');
}

let count = 0;

/** The name of a test that no other test has, in this page or another one. */
export function newTest(): string {
  return `storage-${performance.timeOrigin}-${count++}`;
}
