import type { Item, ScoredItem } from './bank.ts';

/** Confidence questions stand beside the measure, never in it. */
export function isScored(item: Item): item is ScoredItem {
  return item.type !== 'confidence';
}
