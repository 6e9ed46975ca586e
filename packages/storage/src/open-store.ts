import { deviceStore, type DeviceOptions } from './device-store.ts';
import { memoryStore } from './memory.ts';
import type { Store } from './store.ts';

export const STORAGE_CHOICES = ['none', 'session', 'device'] as const;
export type StorageChoice = (typeof STORAGE_CHOICES)[number];

/**
 * The store asked for; memory, which says why, where the browser refuses it: the test always goes on;
 * null where another tab is the one that writes. `test` keeps two banks on one site apart.
 */
export async function openStore(
  choice: StorageChoice,
  test: string,
  options: DeviceOptions,
): Promise<Store | null> {
  try {
    if (choice === 'device') return await deviceStore(test, options);
    // Seldom asked for, so fetched only then.
    if (choice === 'session') return (await import('./session-store.ts')).sessionStore(test);
  } catch (error) {
    const isNewer = (error as Error).name === 'VersionError';
    return memoryStore(isNewer ? 'newer-data' : 'storage-unavailable');
  }
  return memoryStore();
}
