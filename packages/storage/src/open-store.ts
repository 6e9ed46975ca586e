import { deviceStore } from './device-store.ts';
import { memoryStore } from './memory.ts';
import type { Store } from './store.ts';

export const STORAGE_CHOICES = ['none', 'session', 'device'] as const;
export type StorageChoice = (typeof STORAGE_CHOICES)[number];

/**
 * The store asked for, or memory where the browser refuses it: the test always goes on, and
 * `place` tells the screen what to say. `test` keeps two banks on one site apart.
 */
export async function openStore(choice: StorageChoice, test: string): Promise<Store> {
  try {
    if (choice === 'device') return await deviceStore(test);
    // Seldom asked for, so fetched only then.
    if (choice === 'session') return (await import('./session-store.ts')).sessionStore(test);
  } catch {
    return memoryStore();
  }
  return memoryStore();
}
