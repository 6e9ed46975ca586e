/** The parts of the schema that weigh nothing: types and lists of codes, without zod. */
export { AGE_BANDS, type AgeBand } from './age.ts';
export type { Answer } from './answer.ts';
export type {
  Bank,
  Competence,
  Item,
  ItemOf,
  ItemType,
  Need,
  Place,
  ScoredItem,
  SimulatorName,
} from './bank.ts';
export { CONFIDENCE, type Confidence } from './confidence.ts';
export {
  CONTEXT,
  CONTEXT_QUESTIONS,
  NONE_OF_THESE,
  SINGLE_CONTEXT,
  type Context,
  type ContextQuestion,
} from './context.ts';
export { fnv1a } from './fnv.ts';
export { KIT_VERSION } from './kit.ts';
export type { Problem } from './problem.ts';
export type { DomainResult, Result } from './result.ts';
export type { Begun, Log, LogEntry } from './log.ts';
export { LENGTHS, MODES, type Length, type Mode } from './modes.ts';
export { isScored } from './scored.ts';
export { own } from './own.ts';
export { statementId, statementIds, statementText } from './statement.ts';
export { OBSTACLES, WENT, type Obstacle, type Went } from './follow-up.ts';
export { OBSERVATIONS, type Observation } from './observations.ts';
export { hasSucceeded } from './succeeded.ts';
export type { ItemTexts, Texts } from './texts.ts';
