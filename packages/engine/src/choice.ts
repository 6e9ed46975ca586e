import { draw } from './draw.ts';
import { prospect, type Prospect } from './gain.ts';
import { information, probability } from './model.ts';
import { momentOf } from './moment.ts';
import type { Posterior } from './posterior.ts';
import { preferred, pressing } from './preferences.ts';
import { rounded } from './round.ts';
import { RULES, type StopReason } from './stopping.ts';
import type { TabledItem } from './tables.ts';
import type { TestState } from './types.ts';

/** How many items have their gain computed. */
const SHORTLIST = 16;
/** Expected seconds of an item that gives none: where no item does, time plays no part. */
const USUAL = 30;
/** Chance of success, at the prior mean, of an easy first item. */
const EASY = 0.85;

export interface Candidate extends Prospect {
  place: number;
  /** What candidates are ranked by. */
  merit: number;
}

export interface Choice {
  /** The stopping rule that is met, or null. */
  stop: StopReason | null;
  /** What decided: the most gain for its time, an easy start, or answers owed to a domain. */
  because: 'gain' | 'easy' | 'owed';
  /** Best first; empty where the test stops. */
  ranked: Candidate[];
  picked: Candidate | undefined;
}

export function choose(state: TestState): Choice {
  const moment = momentOf(state);
  const stop = RULES.find((rule) => rule.met(moment))?.reason ?? null;
  if (stop !== null) return { stop, because: 'gain', ranked: [], picked: undefined };

  const { posterior } = moment;
  const { items } = posterior.tables;
  const { exposure, seed = 0, startEasy } = state.options;
  const easy = startEasy === true && state.answers.length === 0;
  const merit = easy ? ease : (item: TabledItem) => promise(posterior, item);
  const ranked = best(preferred(moment), (place) => merit(items[place]!)).map(([place, merit]): Candidate => {
    const foreseen = prospect(posterior, place);
    return { place, ...foreseen, merit: easy ? merit : rounded(foreseen.gain / pace(items[place]!)) };
  });
  ranked.sort((one, other) => other.merit - one.merit || one.place - other.place);
  const second = exposure === 'on' && draw(seed, `answer ${state.answers.length}`) < 0.5;
  return {
    stop,
    because: easy ? 'easy' : pressing(moment) > 0 ? 'owed' : 'gain',
    ranked,
    picked: (second && ranked[1]) || ranked[0],
  };
}

/** Those of the highest merit, `SHORTLIST` of them and all that tie with the last. */
function best(places: number[], merit: (place: number) => number): [place: number, merit: number][] {
  const merits = places.map((place) => rounded(merit(place)));
  const least = Float64Array.from(merits).sort().at(-SHORTLIST) ?? -Infinity;
  return places.flatMap((place, i) => (merits[i]! >= least ? [[place, merits[i]!]] : []));
}

/** Cheap stand-in for the gain: what the item's information would take off its own domain's variance. */
function promise({ tables, summary }: Posterior, item: TabledItem): number {
  const { levels } = tables.domains[item.domain]!;
  const mean = summary[item.domain]![levels]!;
  const variance = summary[item.domain]![levels + 1]! - mean ** 2;
  return (information(item.item, mean) * variance) / pace(item);
}

function ease({ item }: TabledItem): number {
  return -Math.abs(probability(item, 0) - EASY);
}

/**
 * Gain is taken for the square root of the time. Square root, because for the time itself a test asks
 * many short questions that each tell little.
 */
function pace({ item }: TabledItem): number {
  return Math.sqrt((item.seconds ?? USUAL) / USUAL);
}
