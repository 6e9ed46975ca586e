import type { ItemParameters } from './types.ts';

/**
 * Chance of a right answer: the three-parameter logistic model (Birnbaum 1968), scaling constant D = 1.
 * Without c it is the chance of knowing, κ; with it, who does not know still guesses right with chance c.
 */
export function probability({ a, b, c = 0 }: ItemParameters, theta: number): number {
  return c + (1 - c) / (1 + Math.exp(-a * (theta - b)));
}

/**
 * Fisher information of the three-parameter model, P′² / (P·Q) (Birnbaum 1968). As P′ = a(1 − c)κ(1 − κ)
 * and Q = (1 − c)(1 − κ), it is a²(1 − c)κ²(1 − κ) / P.
 */
export function information({ a, b, c = 0 }: ItemParameters, theta: number): number {
  const known = probability({ a, b }, theta);
  return known === 0 ? 0 : (a ** 2 * (1 - c) * known ** 2 * (1 - known)) / (c + (1 - c) * known);
}
