import { information, probability } from '../../src/index.ts';
import { levelOf, type BenchItem } from '../banks.ts';
import type { Rival } from './rival.ts';

/**
 * What psychometrics would do: abilities normal with the true correlation, their mode (MAP), and the item
 * that most raises the determinant of the posterior information (Segall 1996). As an item tells of one
 * domain only, that determinant grows by the factor 1 + information × posterior variance of the domain.
 */
export const mapD: Rival = ({ domains, cuts, items }, rho) =>
  function* (answer) {
    const left = new Set(items.keys());
    const answers: [item: BenchItem, score: number][] = [];
    let theta = Array.from({ length: domains }, () => 0);
    while (left.size > 0) {
      const { variance } = inverse(rho, informationAt(theta));
      let [best, most] = [-1, -Infinity];
      for (const item of left) {
        const d = items[item]!.domain;
        const merit = information(items[item]!, theta[d]!) * variance[d]!;
        if (merit > most) [best, most] = [item, merit];
      }
      left.delete(best);
      answers.push([items[best]!, answer(best) ?? 0]);
      theta = mode(theta);
      const sd = inverse(rho, informationAt(theta)).variance.map(Math.sqrt);
      yield { item: best, theta, sd, level: theta.map((value) => levelOf(cuts, value)) };
    }

    function informationAt(theta: readonly number[]): number[] {
      const sums = theta.map(() => 0);
      for (const [item] of answers) sums[item.domain]! += information(item, theta[item.domain]!);
      return sums;
    }

    /** Fisher scoring from the mode before, in steps of at most 1. */
    function mode(from: readonly number[]): number[] {
      const theta = [...from];
      for (let turn = 0; turn < 40; turn++) {
        const slope = priorSlope(rho, theta);
        for (const [item, score] of answers) {
          const p = probability(item, theta[item.domain]!);
          // d log P / dθ = P′/P if right, −P′/Q if wrong; P′ = a(P − c)Q / (1 − c).
          slope[item.domain]! += (item.a * (p - item.c) * (score - p)) / (p * (1 - item.c));
        }
        const step = inverse(rho, informationAt(theta)).times(slope);
        const size = Math.max(...step.map(Math.abs));
        step.forEach((value, d) => (theta[d]! += value / Math.max(1, size)));
        if (size < 1e-6) break;
      }
      return theta;
    }
  };

/** The inverse of a matrix of ones on the diagonal and ρ elsewhere is 1/(1 − ρ) times (I − k·11ᵀ). */
function share(rho: number, domains: number): number {
  return rho / (1 + (domains - 1) * rho);
}

function priorSlope(rho: number, theta: readonly number[]): number[] {
  const pull = share(rho, theta.length) * theta.reduce((sum, value) => sum + value);
  return theta.map((value) => -(value - pull) / (1 - rho));
}

/** Inverse of prior precision + diagonal information, by the formula of Sherman and Morrison. */
function inverse(rho: number, informations: readonly number[]) {
  const k = share(rho, informations.length) / (1 - rho);
  const own = informations.map((value) => 1 / (value + 1 / (1 - rho)));
  const rest = k / (1 - k * own.reduce((sum, value) => sum + value));
  return {
    variance: own.map((value) => value + rest * value * value),
    times: (vector: readonly number[]) => {
      const sum = vector.reduce((total, value, d) => total + value * own[d]!, 0);
      return vector.map((value, d) => own[d]! * (value + rest * sum));
    },
  };
}
