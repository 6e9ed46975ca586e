import { nextItem, type TestState } from '@balise/engine';
import { CONTEXT_QUESTIONS, type Bank, type Item, type Log, type LogEntry } from '@balise/schema/codes';
import { confidenceItems, measured, scoredAnswers, type OpenBank } from './measured.ts';
import { LENGTH_RULES, notNow } from './pool.ts';
import { progressOf, type Progress } from './progress.ts';
import { startOrder } from './shuffle.ts';

/** Answers between two pauses. */
export const PAUSE_EVERY = 5;

/**
 * What comes after the given log: the entry to append, or null while the context is being asked.
 * The same log always gives the same entry, so an interrupted test goes on as it would have.
 */
export function advance(open: OpenBank, log: Log, now: number): LogEntry | null {
  const progress = progressOf(log);
  if (progress.contextAsked < CONTEXT_QUESTIONS.length) return null;
  const next = nextQuestion(open, progress);
  if (next === null) return { type: 'ended', at: toMinute(now), complete: true };
  const given = progress.answers.size;
  if (given > 0 && given % PAUSE_EVERY === 0 && given > progress.pausedAfter)
    return { type: 'paused', after: given };
  return shown(open.bank, next, progress.begun?.seed ?? 0);
}

/** A `shown` entry, with its seeded layout where the item has one. */
export function shown(bank: Bank, id: string, seed: number): LogEntry {
  const item = bank.items.find((candidate: Item) => candidate.id === id);
  const start = item && startOrder(item, seed);
  return { type: 'shown', item: id, ...(start && { start }) };
}

function nextQuestion(open: OpenBank, progress: Progress): string | null {
  const scored = nextItem(chosenFrom(open, progress));
  return scored === null ? null : (dueConfidence(open.bank, progress) ?? scored);
}

/** The state from which the engine chooses the next scored question. */
export function chosenFrom(open: OpenBank, progress: Progress): TestState {
  const answered = scoredAnswers(open, progress).map(({ item }) => item.id);
  const out = notNow(open, progress.context, answered);
  const seen = open.seen ?? [];
  // Siblings may have closed all that was wished for: the test then goes on with the rest.
  for (const left of [[...out, ...seen], seen, out]) {
    if (!left[0]) continue;
    const wished = measured(open, progress, left);
    if (nextItem(wished)) return wished;
  }
  return measured(open, progress);
}

/**
 * Confidence questions are spread evenly over the test, each after a scored question on the same
 * thing, so that what is said and what is shown can stand side by side. One that has no such question
 * yet waits for it, as long as there is room left to ask it later.
 */
function dueConfidence(bank: Bank, progress: Progress): string | null {
  const { questions, confidence } = LENGTH_RULES[progress.begun?.length ?? 'standard'];
  const all = confidenceItems(bank);
  const asked = all.filter((item) => progress.answers.has(item.id)).length;
  const scored = progress.answers.size - asked;
  const every = Math.floor((questions - confidence) / (confidence + 1));
  if (asked >= confidence || scored < every * (asked + 1)) return null;
  const left = all.filter((item) => !progress.answers.has(item.id));
  const tried = left.find((item) => item.about.some((about) => progress.answers.has(about)));
  const canWait = scored < every * (asked + 2) - 1;
  return (tried ?? (canWait ? undefined : left[0]))?.id ?? null;
}

/** Dates are kept to the minute. */
export function toMinute(ms: number): number {
  return Math.floor(ms / 60_000) * 60_000;
}
