import { CONTEXT_QUESTIONS, type Begun, type Item, type Log, type LogEntry } from '@balise/schema/codes';
import { logEntrySchema } from '@balise/schema/log';
import { shown } from './advance.ts';
import { fits } from './fits.ts';
import type { OpenBank } from './measured.ts';
import { apply, atStart, progressOf, type Progress } from './progress.ts';

/** An unfinished log that can go on, or an empty one. */
export interface FoundLog {
  log: Log;
  /** The questions, or their language, are not those of the log any more: this is said to the person. */
  isChanged: boolean;
}

/**
 * What of a stored log, which may be anything, can be gone on with, on the bank that is open now. Of the
 * same questions: all up to the first entry that no journey could have written. Of changed ones: the
 * answers that still are answers to a question of that name, as long as the bank's author has not
 * declared, by another major version, that they are not. Words typed in another language never are.
 */
export function foundLog(stored: unknown, open: OpenBank, lang: string): FoundLog {
  const log = trustedPart(stored);
  const [begun] = log;
  if (begun?.type !== 'begun' || begun.bank.id !== open.bank.id) return { log: [], isChanged: false };
  if (begun.bank.hash === open.hash && begun.lang === lang)
    return { log: lived(log, open), isChanged: false };
  const isOther = major(begun.bank.version) !== major(open.bank.version);
  return { log: isOther ? [] : replayed(log, begun, open, lang), isChanged: true };
}

/** Everything from the latest beginning on, up to the first entry that is none. */
function trustedPart(stored: unknown): LogEntry[] {
  const log: LogEntry[] = [];
  for (const value of Array.isArray(stored) ? stored.slice(0, MOST_ENTRIES) : []) {
    const entry = logEntrySchema.safeParse(value);
    if (!entry.success) break;
    if (entry.data.type === 'begun') log.length = 0;
    log.push(entry.data);
  }
  return log;
}

/** More than anyone makes in a day, whatever the goings back: the rest is not read. */
const MOST_ENTRIES = 10_000;

/** The log up to the first entry that no journey could have written: none of what follows has happened. */
function lived(log: readonly LogEntry[], open: OpenBank): Log {
  const past: LogEntry[] = [];
  const progress = atStart();
  for (const entry of log) {
    if (!canFollow(entry, progress, open)) break;
    apply(progress, entry);
    past.push(entry);
  }
  return past;
}

function canFollow(entry: LogEntry, progress: Progress, open: OpenBank): boolean {
  const { step, contextAsked, current, answers } = progress;
  const isAsking = step !== 'result' && contextAsked === CONTEXT_QUESTIONS.length;
  switch (entry.type) {
    case 'begun':
      // The latest beginning is the first entry: `trustedPart` has left out all before it.
      return true;
    case 'context':
      return entry.question === CONTEXT_QUESTIONS[contextAsked];
    case 'shown':
      return (
        isAsking && isSame(entry, shown(open.bank, entry.item, progress.begun?.seed ?? 0)) && has(open, entry)
      );
    case 'answered':
    case 'corrected':
      return (
        entry.item === current &&
        answers.has(current) === (entry.type === 'corrected') &&
        fits(itemOf(open, current), entry.answer)
      );
    case 'aided':
      return entry.item === current;
    case 'noted':
      return step !== 'result';
    case 'paused':
      return isAsking && entry.after === answers.size && entry.after > 0;
    case 'ended':
      return isAsking;
  }
}

function has(open: OpenBank, { item }: { item: string }): boolean {
  return itemOf(open, item) !== undefined;
}

function itemOf({ bank }: OpenBank, id: string): Item | undefined {
  return bank.items.find((item) => item.id === id);
}

function isSame(a: LogEntry, b: LogEntry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The same person's test on the questions of now: what comes next is for the engine to say. */
function replayed(log: readonly LogEntry[], begun: Begun, open: OpenBank, lang: string): Log {
  const { asked, answers, aids, ended } = progressOf(log);
  const { id, version } = open.bank;
  const kept = asked.filter((item) => {
    const given = answers.get(item);
    const now = itemOf(open, item);
    return given && fits(now, given.answer) && (now?.type !== 'text' || begun.lang === lang);
  });
  return lived(
    [
      { ...begun, lang, bank: { id, version, hash: open.hash } },
      ...log.filter(({ type }) => type === 'context'),
      ...kept.flatMap((item): LogEntry[] => [
        shown(open.bank, item, begun.seed),
        ...aids.filter((aid) => aid.item === item).map((aid) => ({ type: 'aided' as const, ...aid })),
        { type: 'answered', item, ...answers.get(item)! },
      ]),
      ...(ended ? [ended] : []),
    ],
    open,
  );
}

function major(version: string): string {
  return version.split('.')[0]!;
}
