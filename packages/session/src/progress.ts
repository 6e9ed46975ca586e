import {
  CONTEXT,
  type Answer,
  type Begun,
  type Context,
  type ContextQuestion,
  type Log,
  type LogEntry,
} from '@balise/schema/codes';

export type Step = 'welcome' | 'context' | 'question' | 'pause' | 'result';

/** What a log amounts to. Derived, never stored. */
export interface Progress {
  begun: Begun | null;
  step: Step;
  context: Context;
  /** How many of the context's questions were answered or skipped. */
  contextAsked: number;
  /** Items shown and still counted, in order: all answered, but for the current one perhaps. */
  asked: string[];
  answers: Map<string, { answer: Answer; seconds: number }>;
  /** The question on screen, where the step is one. */
  current: string | null;
  /** The seeded layouts, by item. */
  starts: Map<string, string[]>;
  /** The highest number a question has had: number and bar never go back. */
  furthest: number;
  /** How many answers had been given at the latest pause. */
  pausedAfter: number;
  aids: { item: string; kind: Extract<LogEntry, { type: 'aided' }>['kind'] }[];
  ended: Extract<LogEntry, { type: 'ended' }> | null;
}

/** Folds a log. Pure, and total: an entry that does not fit (a forged log) changes nothing harmful. */
export function progressOf(log: Log): Progress {
  const progress = atStart();
  for (const entry of log) apply(progress, entry);
  return progress;
}

/** Before anything has happened. */
export function atStart(): Progress {
  return {
    begun: null,
    step: 'welcome',
    context: {},
    contextAsked: 0,
    asked: [],
    answers: new Map(),
    current: null,
    starts: new Map(),
    furthest: 0,
    pausedAfter: 0,
    aids: [],
    ended: null,
  };
}

/** Folds one entry into the progress given, which it changes. */
export function apply(progress: Progress, entry: LogEntry): void {
  switch (entry.type) {
    case 'begun':
      // Two tests in one log (two tabs, say): the later one starts from nothing.
      Object.assign(progress, atStart(), { begun: entry, step: 'context' });
      break;
    case 'context':
      progress.contextAsked++;
      if (entry.codes) Object.assign(progress.context, contextOf(entry.question, entry.codes));
      break;
    case 'shown':
      applyShown(progress, entry);
      break;
    case 'answered':
    case 'corrected':
      progress.answers.set(entry.item, { answer: entry.answer, seconds: entry.seconds });
      break;
    case 'aided':
      progress.aids.push({ item: entry.item, kind: entry.kind });
      break;
    case 'paused':
      progress.step = 'pause';
      progress.current = null;
      progress.pausedAfter = entry.after;
      break;
    case 'ended':
      progress.step = 'result';
      progress.current = null;
      progress.ended = entry;
      break;
  }
}

/** A question shown but left unanswered, by going back, is no longer counted and may come again. */
function applyShown(progress: Progress, { item, start }: Extract<LogEntry, { type: 'shown' }>): void {
  progress.asked = progress.asked.filter((id) => progress.answers.has(id));
  if (!progress.asked.includes(item)) progress.asked.push(item);
  progress.step = 'question';
  progress.current = item;
  progress.furthest = Math.max(progress.furthest, progress.asked.length);
  if (start) progress.starts.set(item, start);
}

/** A log's codes are any text: an unknown one is dropped, or the whole result could not be read back. */
function contextOf(question: ContextQuestion, codes: string[]): Context {
  const known: readonly string[] = CONTEXT[question];
  return { [question]: codes.filter((code) => known.includes(code)) } as Context;
}

/** The question before the one on screen (or before the pause), or null at the first. */
export function previousItem(progress: Progress): string | null {
  const at = progress.current === null ? progress.asked.length : progress.asked.indexOf(progress.current);
  return progress.asked[at - 1] ?? null;
}
