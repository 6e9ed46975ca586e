import { priorLevels, reportedRange, type ItemPool, type TestOptions } from '@balise/engine';
import {
  isScored,
  own,
  type Bank,
  type Context,
  type Length,
  type Need,
  type Problem,
  type ScoredItem,
} from '@balise/schema/codes';

/**
 * What each length allows: questions in all, how many of them are confidence questions, scored ones
 * per domain before the test may stop, and the mean top level probability at which it does.
 */
export const LENGTH_RULES: Record<
  Length,
  { questions: number; confidence: number; perDomain: number; stopAt: number }
> = {
  express: { questions: 10, confidence: 0, perDomain: 2, stopAt: 0.85 },
  standard: { questions: 20, confidence: 2, perDomain: 3, stopAt: 0.85 },
  full: { questions: 40, confidence: 4, perDomain: 4, stopAt: 0.9 },
};

/** The scored items of a bank, as the engine takes them. */
export function poolOf(bank: Bank): ItemPool {
  return {
    domains: bank.domains,
    ...(bank.correlation !== undefined && { correlation: bank.correlation }),
    items: bank.items.filter(isScored).map(({ id, domain, a, b, c, seconds, group }) => ({
      id,
      domain,
      a,
      b,
      c,
      seconds,
      ...(group !== undefined && { group }),
    })),
  };
}

export function optionsOf(length: Length, seed: number, exclude: string[] = []): TestOptions {
  const { questions, confidence, perDomain, stopAt } = LENGTH_RULES[length];
  return { seed, maxItems: questions - confidence, perDomain, stopAt, startEasy: true, exclude };
}

/** What each way of using the device leaves out. A touch screen has a keyboard of its own. */
const MISSING: Record<string, readonly Need[]> = {
  souris: ['touch'],
  doigt: ['pointer'],
  clavier: ['pointer', 'touch'],
  'lecteur-ecran': ['sight', 'pointer', 'touch'],
};

/** A bank, less what this page cannot show of it. */
export interface Askable {
  bank: Bank;
  lacking?: readonly string[];
  /** What this device does not have, whatever the person says of it. */
  without?: readonly Need[];
}

/** Items this person cannot be asked here, with what is missing: a need, or what the page takes to show them. */
export function untried(
  { bank, lacking = [], without = [] }: Askable,
  context: Context,
): { item: string; reason: Need | 'chunk' }[] {
  const missing = [...(own(MISSING, context.using?.[0] ?? '') ?? []), ...without];
  return bank.items.filter(isScored).flatMap(({ id, needs = [] }) => {
    const reason = lacking.includes(id) ? 'chunk' : needs.find((need) => missing.includes(need));
    return reason ? [{ item: id, reason }] : [];
  });
}

/** A bank whose cuts would report a level to a person who answered nothing measures nothing. */
export function priorProblems(bank: Bank): Problem[] {
  return bank.domains.flatMap((domain, i): Problem[] =>
    reportedRange(priorLevels(domain.cuts)).said
      ? [{ code: 'prior-reports', path: ['domains', i, 'cuts'], values: { id: domain.id } }]
      : [],
  );
}

/** The most questions a person can be asked, for "Question 4 sur 10 au plus". */
export function mostQuestions(askable: Askable, length: Length, context: Context): number {
  const { items } = askable.bank;
  const { questions, confidence } = LENGTH_RULES[length];
  const scored = items.filter(isScored).length - untried(askable, context).length;
  return (
    Math.min(questions - confidence, scored) +
    Math.min(confidence, items.filter((item) => !isScored(item)).length)
  );
}

/** Of so many scored questions in a row, one at least is a task. */
const TASK_EVERY = 3;

/**
 * What is not asked now, given the scored items answered so far. The first question is a single choice
 * (decision 0018); after two questions in a row comes a task: it takes longer, so that the measure alone
 * would seldom choose one, but what people do says what questions miss (decision 0025). Nothing is left
 * out where nothing of the kind could be asked.
 */
export function notNow(askable: Askable, context: Context, answered: readonly string[]): string[] {
  const [wanted, lately] = answered.length ? ['task', answered.slice(1 - TASK_EVERY)] : ['single', []];
  const scored = askable.bank.items.filter(isScored);
  const isWanted = ({ type }: ScoredItem) => type === wanted;
  const tried = scored.filter(({ id }) => lately.includes(id));
  if (answered.length && (tried.length < TASK_EVERY - 1 || tried.some(isWanted))) return [];
  const out = [...untried(askable, context).map(({ item }) => item), ...answered];
  return scored.some((item) => isWanted(item) && !out.includes(item.id))
    ? scored.filter((item) => !isWanted(item)).map(({ id }) => id)
    : [];
}
