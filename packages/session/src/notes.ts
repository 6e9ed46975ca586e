import type { AgeBand, Log, LogEntry, Observation } from '@balise/schema/codes';

/** A professional's words; `item` is null where they are about the whole. They are in no result. */
export interface Remark {
  item: string | null;
  remark: string;
}

/** What a professional has noted, as far as a log tells. */
export interface Notes {
  /** Null where nobody observed. */
  observations: Observation[] | null;
  age: AgeBand | null;
  remarks: Remark[];
}

/** Of each thing, what was noted last; a remark made empty is none. */
export function notesOf(log: Log): Notes {
  const notes = log.filter((entry): entry is Extract<LogEntry, { type: 'noted' }> => entry.type === 'noted');
  const remarks = new Map<string | null, string>();
  for (const { item, remark } of notes) if (remark !== undefined) remarks.set(item, remark);
  return {
    observations: notes.findLast((note) => note.observations)?.observations ?? null,
    age: notes.findLast((note) => note.age !== undefined)?.age ?? null,
    remarks: [...remarks].flatMap(([item, remark]) => (remark.trim() ? [{ item, remark }] : [])),
  };
}
