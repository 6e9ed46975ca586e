import { startTest, type TestState } from '@balise/engine';
import { isScored, type Bank, type ItemOf, type ScoredItem, type Texts } from '@balise/schema/codes';
import { optionsOf, poolOf, untried, type Askable } from './pool.ts';
import type { Progress } from './progress.ts';
import { score } from './score.ts';

/** A bank ready for use: checked, with its hash and the texts in which answers are scored. */
export interface OpenBank extends Askable {
  texts: Texts;
  /** Asked in an earlier visit: not asked again while the bank allows. */
  seen?: readonly string[];
  /** Fingerprint of bank.json: two tests on the same hash had the same questions. */
  hash: string;
}

export interface Answered {
  item: ScoredItem;
  score: number | null;
  seconds: number;
}

/** The scored answers, in the order in which their questions were first asked. */
export function scoredAnswers({ bank, texts }: OpenBank, progress: Progress): Answered[] {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  return progress.asked.flatMap((id) => {
    const item = items.get(id);
    const given = progress.answers.get(id);
    if (!item || !given || !isScored(item)) return [];
    const alone = score(item, given.answer, texts);
    return [{ item, score: withHelp(alone, helpWith(progress, id)), seconds: given.seconds }];
  });
}

/** How an answer came about, as the professional noted last; undefined where nobody did. */
export function helpWith({ aids }: Progress, id: string): 'alone' | 'guided' | 'done' | undefined {
  return aids.findLast(({ item, kind }) => item === id && kind !== 'hint' && kind !== 'plain')?.kind as
    'guided' | undefined;
}

/**
 * What was done with guidance shows half of what was done alone, and is never a success; what was done for somebody
 * shows nothing of them (decision 0037).
 */
function withHelp(alone: number | null, help: ReturnType<typeof helpWith>): number | null {
  if (help === 'done' || alone === null) return null;
  return help === 'guided' ? alone / 2 : alone;
}

/** The engine's state after what has been answered so far; `notNow` are left out besides what cannot be tried. */
export function measured(open: OpenBank, progress: Progress, notNow: readonly string[] = []): TestState {
  const { length = 'standard', seed = 0 } = progress.begun ?? {};
  const exclude = [...untried(open, progress.context).map(({ item }) => item), ...notNow];
  // A state is plain data: made whole, it is measured once rather than answer by answer.
  const answers = scoredAnswers(open, progress).map(({ item, score, seconds }) => ({
    item: item.id,
    score,
    seconds,
  }));
  return { ...startTest(cachedPool(open.bank), optionsOf(length, seed, exclude)), answers };
}

/** One pool per bank, so that the engine's tables, kept by pool, are made once. */
const pools = new WeakMap<Bank, ReturnType<typeof poolOf>>();

function cachedPool(bank: Bank): ReturnType<typeof poolOf> {
  const pool = pools.get(bank) ?? poolOf(bank);
  pools.set(bank, pool);
  return pool;
}

export function confidenceItems(bank: Bank): ItemOf<'confidence'>[] {
  return bank.items.filter((item) => item.type === 'confidence');
}
