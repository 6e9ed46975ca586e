import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Result } from '@balise/schema/codes';

/** What a place may know of its kiosk: how often it served, and how the levels were spread. */
export interface Quarter {
  /** A calendar quarter of the device: 2026-Q4. */
  quarter: string;
  uses: number;
  /** By domain, how many persons at each level, 0 to 3, and last those of whom no one level can be said. */
  domains: Record<string, number[]>;
}

interface Tables extends DBSchema {
  quarters: { key: string; value: Quarter };
}

export const COUNTER = 'balise-counter';
/** Fewer than this are not written down: among so few somebody could be recognised. */
export const BATCH = 10;
/** Four levels, and none. */
const NOT_SAID = 4;

/**
 * Counts finished tests. They are summed in memory until there are ten of one quarter; only then is the
 * sum added to its row, so that nothing about fewer than ten persons is ever on the disk, and no hour.
 * The price: when the power goes, at most nine uses are lost, and as many at the end of a quarter.
 */
export class Counter {
  #sum: Quarter | null = null;
  #writing: Promise<void> = Promise.resolve();

  /** Settles once the test is counted: in memory, or on the disk for every tenth. Rejects where the disk refuses. */
  count({ domains }: Pick<Result, 'domains'>, at = new Date()): Promise<void> {
    const quarter = quarterOf(at);
    if (this.#sum?.quarter !== quarter) this.#sum = { quarter, uses: 0, domains: {} };
    const levels = domains.map(({ id, level }) => [id, oneAt(level ?? NOT_SAID)] as const);
    this.#sum = added(this.#sum, { quarter, uses: 1, domains: Object.fromEntries(levels) });
    if (this.#sum.uses < BATCH) return Promise.resolve();
    const batch = this.#sum;
    this.#sum = null;
    // One after the other: two at once would both have read the row before either wrote it.
    return (this.#writing = this.#writing.catch(() => {}).then(() => write(batch)));
  }
}

/** All quarters, the oldest first. */
export async function readCounter(): Promise<Quarter[]> {
  const db = await open();
  const quarters = await db.getAll('quarters');
  db.close();
  return quarters;
}

async function write(batch: Quarter): Promise<void> {
  const db = await open();
  try {
    // Saved means that the transaction is complete, and flushed: see device-store.ts.
    const { store, done } = db.transaction('quarters', 'readwrite', { durability: 'strict' });
    const change = async () => {
      const before = await store.get(batch.quarter);
      await store.put(before ? added(before, batch) : batch);
    };
    await Promise.all([change(), done]);
  } finally {
    db.close();
  }
}

function open(): Promise<IDBPDatabase<Tables>> {
  return openDB<Tables>(COUNTER, 1, {
    upgrade: (database) => void database.createObjectStore('quarters', { keyPath: 'quarter' }),
  });
}

function quarterOf(at: Date): string {
  return `${at.getFullYear()}-Q${Math.floor(at.getMonth() / 3) + 1}`;
}

function oneAt(place: number): number[] {
  return Array.from({ length: NOT_SAID + 1 }, (_, level) => (level === place ? 1 : 0));
}

function added(one: Quarter, other: Quarter): Quarter {
  const ids = [...new Set([...Object.keys(one.domains), ...Object.keys(other.domains)])];
  const sum = (id: string) =>
    oneAt(-1).map((_, level) => (one.domains[id]?.[level] ?? 0) + (other.domains[id]?.[level] ?? 0));
  return {
    quarter: one.quarter,
    uses: one.uses + other.uses,
    domains: Object.fromEntries(ids.map((id) => [id, sum(id)])),
  };
}
