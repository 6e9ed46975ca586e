import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import { inTime } from './in-time.ts';
import type { Loss } from './store.ts';

/** An old page that has been asked to let the database go has done so by then, or never will. */
const BLOCKED_MS = 1000;

/** What is opened: its name, the version this kit knows, and how an older one is brought to it. */
export interface Opened<Tables extends DBSchema> {
  name: string;
  version: number;
  upgrade: NonNullable<OpenDBCallbacks<Tables>['upgrade']>;
  /** What befalls the database once it is open. */
  lose: (loss: Loss) => void;
}

/** Opens a database, and closes it again where it comes too late. */
export async function openDatabase<Tables extends DBSchema>({
  name,
  version,
  upgrade,
  lose,
}: Opened<Tables>): Promise<IDBPDatabase<Tables>> {
  let isWanted = true;
  let refuse: (reason: Error) => void;
  const refused = new Promise<never>((_, reject) => (refuse = reject));
  const opening = openDB<Tables>(name, version, {
    upgrade,
    blocked: () => setTimeout(() => refuse(new Error('blocked')), BLOCKED_MS),
    // Another tab wants a newer database, or none: stand aside, or it would wait for ever.
    blocking(_current, newer, event) {
      (event.target as IDBDatabase).close();
      lose(newer ? 'newer-data' : 'wiped');
    },
    terminated: () => lose('wiped'),
  });
  opening.then(
    (database) => isWanted || database.close(),
    () => {},
  );
  try {
    return await inTime(Promise.race([opening, refused]));
  } catch (error) {
    isWanted = false;
    throw error;
  }
}
