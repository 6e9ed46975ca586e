export { isMet, type Condition, type Play } from './condition.ts';
export { act, begin, outcome, worded } from './play.ts';
export type { Action, Simulator, Task } from './simulator.ts';
