import type { LogEntry } from '@balise/schema';
// What the stores fetch only when they need it is here before the clock of the first test starts.
import '../src/session-store.ts';
import '../src/trusted.ts';

/** When the tests take place, for the stores that ask. */
export const NOW = Date.UTC(2026, 10, 22, 9, 30);

export function begun(at = NOW): LogEntry {
  const bank = { id: 'abc', version: '1.0.0', hash: 'h' };
  return { type: 'begun', at, kit: '0.1.0', bank, mode: 'self', length: 'express', lang: 'fr', seed: 1 };
}

export function answered(item: string): LogEntry {
  return { type: 'answered', item, answer: [['à gauche', '"à droite" 😀']], seconds: 5 };
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
