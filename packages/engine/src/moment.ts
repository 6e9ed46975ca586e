import { posteriorOf, type Posterior } from './posterior.ts';
import { siblingMayCome } from './siblings.ts';
import type { TestState } from './types.ts';

/** Where a test stands: what stopping rules and the choice of the next item look at. */
export interface Moment {
  state: TestState;
  posterior: Posterior;
  /** Places of the items that may still come: not answered, not excluded, let by their group. */
  open: number[];
  /** For each domain: answers still owed to it (`perDomain`), as far as there are items for them. */
  owed: number[];
}

export function momentOf(state: TestState): Moment {
  const posterior = posteriorOf(state);
  const { items, domains } = posterior.tables;
  const { exclude, perDomain = 1 } = state.options;
  const excluded = new Set(exclude);
  const mayCome = siblingMayCome(posterior);
  const left = domains.map(() => 0);
  const open: number[] = [];
  items.forEach(({ item, domain }, place) => {
    if (posterior.scores.has(place) || excluded.has(item.id) || !mayCome(item)) return;
    open.push(place);
    left[domain]!++;
  });
  const owed = left.map((count, d) =>
    Math.min(count, Math.max(0, perDomain - posterior.evidence[d]!.answered)),
  );
  return { state, posterior, open, owed };
}
