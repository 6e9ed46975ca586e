import { draw } from './draw.ts';
import { MEAN } from './evidence.ts';
import { prospect, type Prospect } from './gain.ts';
import { information, probability } from './model.ts';
import { momentOf } from './moment.ts';
import { rounded } from './numbers.ts';
import { varianceOf, type Posterior } from './posterior.ts';
import { preferred, pressing } from './preferences.ts';
import { stopReason, type StopReason } from './stopping.ts';
import type { TabledItem } from './tables.ts';
import type { TestState } from './types.ts';

/** How many items have their gain computed. */
const SHORTLIST = 16;
/** Expected seconds of an item that gives none: where no item does, time plays no part. */
const USUAL = 30;
/** Chance of success, at the prior mean, of an easy first item. */
const EASY = 0.85;

export interface Candidate extends Prospect {
  item: TabledItem;
  /** What candidates are ranked by. */
  merit: number;
}

export interface Choice {
  /** The stopping rule that is met, or null. */
  stop: StopReason | null;
  /** What decided: the most gain for its time, an easy start, or answers owed to a domain. */
  because: 'gain' | 'easy' | 'owed';
  /** Best first, ties by id; empty where the test stops. */
  ranked: Candidate[];
  picked: Candidate | undefined;
}

export function choose(state: TestState): Choice {
  const moment = momentOf(state);
  const { posterior } = moment;
  const { exposure, seed, startEasy } = state.options;
  const stop = stopReason(moment);
  const easy = startEasy && state.answers.length === 0;
  const likely = stop ? [] : best(preferred(moment), easy ? ease : (item) => promise(posterior, item));
  const ranked = likely.map((item): Candidate => {
    const { gain, chance } = prospect(posterior, item);
    return { item, gain, chance, merit: rounded(easy ? ease(item) : gain / pace(item)) };
  });
  // The sort is stable, and the items come in the order of their ids.
  ranked.sort((one, other) => other.merit - one.merit);
  const second = exposure === 'on' && draw(seed, `answer ${state.answers.length}`) < 0.5;
  return {
    stop,
    because: easy ? 'easy' : pressing(moment) > 0 ? 'owed' : 'gain',
    ranked,
    picked: (second && ranked[1]) || ranked[0],
  };
}

/** Those of the highest merit, `SHORTLIST` of them and all that tie with the last. */
function best(items: TabledItem[], merit: (item: TabledItem) => number): TabledItem[] {
  const merits = items.map((item) => rounded(merit(item)));
  const least = Float64Array.from(merits).sort().at(-SHORTLIST) ?? -Infinity;
  return items.filter((_, i) => merits[i]! >= least);
}

/** Cheap stand-in for the gain: what the item's information would take off its own domain's variance. */
function promise({ summary }: Posterior, item: TabledItem): number {
  const own = summary[item.of]!;
  return (information(item, own[MEAN]!) * varianceOf(own)) / pace(item);
}

function ease(item: TabledItem): number {
  return -Math.abs(probability(item, 0) - EASY);
}

/** Gain is weighed against the square root of time: against time itself, many short questions that tell little would win. */
function pace({ seconds = USUAL }: TabledItem): number {
  return Math.sqrt(seconds / USUAL);
}
