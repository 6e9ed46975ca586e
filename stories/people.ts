import type { Answer, Context, Item, Length, LogEntry, Result } from '@balise/schema';
import { CONTEXT_QUESTIONS, KIT_VERSION } from '@balise/schema';
import { advance } from '@balise/session';
import { insight, type Insight } from '@balise/session/insight';
import { resultOf } from '../packages/elements/src/diagnostic/finding.ts';
import { abc, rightAnswer } from './bank.ts';

/** A fictitious person: how they answer, and the test they take. */
interface Person {
  answer: (item: Item, nth: number) => Answer;
  length?: Length;
  context?: Context;
  /** Finishes early, after so many answers. */
  stopsAfter?: number;
}

/** A finished test: what was found, how it came about, and which questions were asked. */
export interface Taken {
  result: Result;
  insight: Insight;
  asked: string[];
}

const right = (item: Item) => rightAnswer(item, abc.texts);
const unknown = () => null;

/** Succeeds up to a difficulty, one per domain or the same for all, and does not know beyond it. */
function upTo(most: number | Record<string, number>): Person['answer'] {
  return (item) => {
    if (item.type === 'confidence') return 'alone';
    return item.b <= (typeof most === 'number' ? most : (most[item.domain] ?? 0)) ? right(item) : null;
  };
}

/** Takes the test as the real journey would, by the session's and the engine's own functions. */
function take({ answer, length = 'standard', context = {}, stopsAfter }: Person): Taken {
  const at = Date.UTC(2026, 10, 20, 9, 0);
  const { id, version } = abc.bank;
  const bank = { id, version, hash: abc.hash };
  const log: LogEntry[] = [
    { type: 'begun', at, kit: KIT_VERSION, bank, mode: 'self', length, lang: 'fr', seed: 1 },
    ...CONTEXT_QUESTIONS.map((question): LogEntry => ({
      type: 'context',
      question,
      codes: context[question] ?? null,
    })),
  ];
  const asked: string[] = [];
  for (;;) {
    const next: LogEntry =
      asked.length === stopsAfter ? { type: 'ended', at, complete: false } : advance(abc, log, at)!;
    log.push(next);
    if (next.type === 'ended') return { result: resultOf(abc, log), insight: insight(abc, log), asked };
    if (next.type !== 'shown') continue;
    const item = abc.bank.items.find((candidate) => candidate.id === next.item)!;
    asked.push(item.id);
    log.push({ type: 'answered', item: item.id, answer: answer(item, asked.length), seconds: 20 });
  }
}

const AT_HOME: Context = {
  reasons: ['papiers', 'travail'],
  devices: ['telephone'],
  using: ['doigt'],
  access: ['internet-mobile'],
};

/** One person for each thing that a result has to be able to say. */
const PEOPLE = {
  certain: {
    answer: upTo({ '1': 4, '2': 4, '3': -2, '4': -2.6, '5': -2 }),
    length: 'full',
    context: AT_HOME,
  },
  uncertain: { answer: upTo({ '1': -0.95, '2': -0.95, '3': -0.95, '4': -0.5, '5': -0.5 }), context: AT_HOME },
  partial: { answer: upTo(-1.4), context: AT_HOME, stopsAfter: 6 },
  /** Ten answers that agree with no level more than with its neighbours. */
  nothingToSay: { answer: upTo(-1.4), length: 'express' },
  stoppedAtOnce: { answer: unknown, stopsAfter: 0 },
  allAtEase: { answer: right, length: 'full' },
  belowFirstSteps: {
    answer: unknown,
    length: 'full',
    context: { devices: ['aucun'], access: ['rien'], support: ['accompagnement'] },
  },
  /** Does well, then stops trying: hard questions succeed, and easier ones later do not. */
  tired: { answer: (item, nth) => (nth <= 12 ? right(item) : null), length: 'full', context: AT_HOME },
  /** Says "alone" of what did not succeed, and reads by a screen reader. */
  overconfident: {
    answer: upTo(-2),
    context: { ...AT_HOME, using: ['lecteur-ecran'] },
  },
} satisfies Record<string, Person>;

export type PersonName = keyof typeof PEOPLE;
export const PERSONS = Object.keys(PEOPLE) as PersonName[];

const taken = new Map<string, Taken>();

/** What a person's test has found; each takes it once. */
export function testOf(name: PersonName): Taken {
  const known = taken.get(name) ?? take(PEOPLE[name]);
  taken.set(name, known);
  return known;
}
