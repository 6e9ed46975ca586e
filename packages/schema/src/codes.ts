/** The parts of the schema that weigh nothing: types and lists of codes, without zod. */
export type { Answer } from './answer.ts';
export type { Bank, Item, ItemOf, ItemType, Need, Place } from './bank.ts';
export type { ItemTexts, Texts } from './texts.ts';
export { CONFIDENCE, type Confidence } from './confidence.ts';
