import type { ItemParameters } from './types.ts';

/** Chance of knowing: the two-parameter logistic curve under the guessing. */
export function knowing(item: ItemParameters, theta: number): number {
  return 1 / (1 + Math.exp(-item.a * (theta - item.b)));
}

/** Chance of a right answer: the three-parameter logistic model (Birnbaum 1968), scaling constant D = 1. */
export function probability(item: ItemParameters, theta: number): number {
  const c = item.c ?? 0;
  return c + (1 - c) * knowing(item, theta);
}

/**
 * Fisher information of the three-parameter model, I = P′² / (P·Q) (Birnbaum 1968).
 * With κ the chance of knowing, P′ = a(1 − c)κ(1 − κ) and Q = (1 − c)(1 − κ).
 */
export function information({ a, b, c = 0 }: ItemParameters, theta: number): number {
  const known = knowing({ a, b }, theta);
  return known === 0 ? 0 : (a ** 2 * (1 - c) * known ** 2 * (1 - known)) / (c + (1 - c) * known);
}
