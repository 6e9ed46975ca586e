import type { AgeBand, Log, LogEntry, Observation } from '@balise/schema/codes';

type Noted = Extract<LogEntry, { type: 'noted' }>;

/** What a professional has noted, as far as a log tells. */
export interface Notes {
  observations: readonly Observation[];
  age: AgeBand | null;
  /** By item; '' is the whole. The latest of each holds, and an empty one is none. */
  remarks: ReadonlyMap<string, string>;
}

export function notesOf(log: Log): Notes {
  const notes = log.filter((entry): entry is Noted => entry.type === 'noted');
  const remarks = new Map<string, string>();
  for (const { item, remark } of notes) if (remark !== undefined) remarks.set(item ?? '', remark);
  return {
    observations: notes.findLast((note) => note.observations)?.observations ?? [],
    age: notes.findLast((note) => note.age !== undefined)?.age ?? null,
    remarks: new Map([...remarks].filter(([, remark]) => remark.trim())),
  };
}
