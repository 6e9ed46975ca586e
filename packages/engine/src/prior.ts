import { sumOf } from './numbers.ts';
import type { Grid } from './quadrature.ts';

/**
 * One-factor prior: θ_d = √ρ·g + √(1 − ρ)·ε_d, with g and every ε_d standard normal. Every θ_d is then
 * standard normal and any two of them correlate by ρ; given g they are independent, so the posterior
 * over all domains is a sum over points of g of products of one-dimensional ones: exact, without sampling.
 *
 * A node is a value of (ρ, g); given it, θ_d is normal with this mean and spread in every domain.
 */
export interface Node {
  weight: number;
  mean: number;
  spread: number;
}

/**
 * The robust model, where no study has told the correlation: the domains are either unrelated or related
 * by .75, and the answers weigh the two. One person's answers tell little of ρ, so these weights decide.
 * More values of ρ between were measured to gain nothing; these lose little from ρ = 0 to ρ = .9.
 */
const UNTOLD: readonly (readonly [rho: number, weight: number])[] = [
  [0, 0.3],
  [0.75, 0.7],
];

/** Abilities that correlate by more are taken to correlate by this: the grid would have to be ever finer. */
const HIGHEST = 0.99;

export function nodesOf(correlation: number | undefined, domains: number): Node[] {
  if (correlation === undefined) return UNTOLD.flatMap(([rho, weight]) => factor(rho, weight, 0.55, 4.4));
  const rho = Math.min(correlation, HIGHEST);
  return factor(rho, 1, stepFor(rho, domains), 6);
}

/**
 * The trapezoid rule errs on a normal shape by about 2·exp(−2π²(spread/step)²). The posterior of g is
 * never narrower than if every θ_d were known; a step of 1.25 times that spread leaves 1e-5 at the worst.
 */
function stepFor(rho: number, domains: number): number {
  return 1.25 / Math.sqrt(1 + (domains * rho) / (1 - rho));
}

function factor(rho: number, weight: number, step: number, reach: number): Node[] {
  const side = rho === 0 ? 0 : Math.ceil(reach / step);
  const points = Array.from({ length: 2 * side + 1 }, (_, i) => (i - side) * step);
  const mass = points.map((g) => Math.exp((-g * g) / 2));
  const total = sumOf(mass);
  return points.map((g, i) => ({
    weight: (weight * mass[i]!) / total,
    mean: Math.sqrt(rho) * g,
    spread: Math.sqrt(1 - rho),
  }));
}

/** The prior of θ on the grid's points given each node, one row a node; every row sums to 1. */
export function priorRows(nodes: readonly Node[], { theta, width }: Grid): Float64Array {
  const size = theta.length;
  const rows = new Float64Array(nodes.length * size);
  nodes.forEach(({ mean, spread }, n) => {
    const row = rows.subarray(n * size, (n + 1) * size);
    let total = 0;
    for (let k = 0; k < size; k++)
      total += row[k] = width[k]! * Math.exp(-(((theta[k]! - mean) / spread) ** 2) / 2);
    for (let k = 0; k < size; k++) row[k]! /= total;
  });
  return rows;
}
