import {
  explain,
  fit,
  type ExplainedDomain,
  type ExplainedItem,
  type Explanation,
  type Fit,
  type TestState,
} from '@balise/engine';
import type { Log } from '@balise/schema/codes';
import { chosenFrom } from './advance.ts';
import { measured, type OpenBank } from './measured.ts';
import { notesOf, type Remark } from './notes.ts';
import { progressOf, type Progress } from './progress.ts';

/** How a result came about, for a professional to judge it by. Derived from the log, in no result. */
export interface Insight {
  fit: Fit;
  /** The stopping rule that ended the test; null where the person did. */
  stop: Explanation['stop'];
  domains: Pick<ExplainedDomain, 'id' | 'answers' | 'own' | 'theta'>[];
  /** The scored questions, in the order in which they were asked. */
  asked: AskedItem[];
  /** What was done in a task that a professional will want to speak of. */
  mistakes: { item: string; mistake: string }[];
  /** The professional's own words. */
  remarks: Remark[];
}

export interface AskedItem {
  item: string;
  /** Why the engine chose it, and the chance of success it then saw. Null where the choice cannot be told. */
  because: NonNullable<Explanation['next']>['because'] | null;
  chance: ExplainedItem['chance'] | null;
  score: number | null;
}

export function insight(open: OpenBank, log: Log): Insight {
  const progress = progressOf(log);
  const state = measured(open, progress);
  const { stop, domains } = explain(state);
  return {
    fit: fit(state),
    stop: progress.ended?.complete ? stop : null,
    domains: domains.map(({ id, answers, own, theta }) => ({ id, answers, own, theta })),
    asked: replayed(open, progress, state),
    mistakes: mistakes(open, progress),
    remarks: notesOf(log).remarks,
  };
}

/**
 * The test once more, from its first question. The log does not say why a question was chosen, so the
 * engine is asked again at each; where it would now choose another (an answer before it was corrected
 * since, or the page found later what it cannot show), no reason is given rather than a wrong one.
 */
function replayed(open: OpenBank, progress: Progress, state: TestState): AskedItem[] {
  return state.answers.map(({ item, score }, nth) => {
    const asked = state.answers.slice(0, nth).map((answer) => answer.item);
    const answers = new Map(asked.map((id) => [id, progress.answers.get(id)!]));
    const { next } = explain(chosenFrom(open, { ...progress, asked, answers }));
    const { because, chance } = next?.id === item ? next : { because: null, chance: null };
    return { item, because, chance, score };
  });
}

function mistakes({ bank }: OpenBank, { answers }: Progress): Insight['mistakes'] {
  return bank.items.flatMap((item) => {
    const given = answers.get(item.id)?.answer;
    if (item.type !== 'task' || !Array.isArray(given)) return [];
    const made = (item.mistakes ?? []).filter(({ id }) => (given as unknown[]).includes(id));
    return made.map(({ id }) => ({ item: item.id, mistake: id }));
  });
}
