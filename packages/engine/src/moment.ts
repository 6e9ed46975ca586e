import { posteriorOf, type Posterior } from './posterior.ts';
import { siblingMayCome } from './siblings.ts';
import type { TabledItem } from './tables.ts';
import type { TestState } from './types.ts';

/** Where a test stands: what stopping rules and the choice of the next item look at. */
export interface Moment {
  state: TestState;
  posterior: Posterior;
  /** The items that may still come: not answered, not excluded, let by their group. */
  open: TabledItem[];
  /** For each domain: answers still owed to it (`perDomain`), as far as there are items for them. */
  owed: number[];
}

export function momentOf(state: TestState): Moment {
  const posterior = posteriorOf(state);
  const { tables, scores, evidence } = posterior;
  const { exclude = [], perDomain = 1 } = state.options;
  const out = new Set([...exclude, ...scores.map(([{ id }]) => id)]);
  const mayCome = siblingMayCome(scores);
  const left = evidence.map(() => 0);
  const open = tables.items.filter((item) => {
    const may = !out.has(item.id) && mayCome(item);
    if (may) left[item.of]!++;
    return may;
  });
  const owed = evidence.map(({ answered }, d) => Math.min(left[d]!, Math.max(0, perDomain - answered)));
  return { state, posterior, open, owed };
}
