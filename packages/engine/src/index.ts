export { estimate } from './estimate.ts';
export type { DomainEstimate, Estimate } from './estimate.ts';
export { explain } from './explain.ts';
export type { ExplainedDomain, ExplainedItem, Explanation } from './explain.ts';
export { fit } from './fit.ts';
export type { Fit } from './fit.ts';
export { itemLevel } from './item-level.ts';
export { priorLevels, reportedRange } from './levels.ts';
export { information, probability } from './model.ts';
export { nextItem } from './next-item.ts';
export { recordAnswer } from './record-answer.ts';
export { startTest } from './start-test.ts';
export type {
  Answer,
  ItemParameters,
  ItemPool,
  PoolDomain,
  PoolItem,
  TestOptions,
  TestState,
} from './types.ts';
