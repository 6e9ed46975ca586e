import type { Log, Result } from '@balise/schema/codes';
import type { Dossier, Visit } from '@balise/schema/dossier';
import { notesOf } from '@balise/session/notes';
import type { Store, StoragePlace } from '@balise/storage';

/** A follow-up as it lies open on the desk. */
export interface OpenFollowUp {
  /** The store's own name for it; null where it has not been kept yet, or never is. */
  id: string | null;
  dossier: Dossier;
}

/** Where a diagnosis under way keeps its log: in the follow-up, and nowhere else. */
export interface FollowUpStore extends Store {
  /** The diagnosis has ended: what is erased next is a visit. */
  conclude(result: Result): void;
}

/** `keep` writes the follow-up whole; each write then holds the log of that moment. */
export function followUpStore(
  { dossier }: OpenFollowUp,
  place: StoragePlace,
  keep: () => Promise<void>,
): FollowUpStore {
  let result: Result | null = null;
  return {
    place,
    takesNotes: true,
    conclude: (found) => void (result = found),
    readLog: async () => dossier.running ?? undefined,
    saveLog(log) {
      dossier.running = [...log];
      return keep();
    },
    // The result and the end of its log are one write: a follow-up cut off between the two would have neither.
    eraseLog() {
      if (result) dossier.visits.push(visitOf(result, dossier));
      result = null;
      dossier.running = null;
      return keep();
    },
    readResult: async () => null,
    keepResult: async () => {},
    eraseResult: async () => {},
    close() {},
  };
}

function visitOf(result: Result, { running, visits }: Dossier): Visit {
  const asked = itemsOf(running ?? []);
  const seen = itemsSeen(visits);
  return {
    result,
    asked,
    common: asked.filter((item) => seen.includes(item)).length,
    remarks: notesOf(running ?? []).remarks,
    place: null,
    outcome: null,
  };
}

function itemsOf(log: Log): string[] {
  return [...new Set(log.flatMap((entry) => (entry.type === 'answered' ? [entry.item] : [])))];
}

/** What earlier visits asked. */
export function itemsSeen(visits: readonly Visit[]): string[] {
  return [...new Set(visits.flatMap(({ asked }) => asked))];
}
