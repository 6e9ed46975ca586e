import type { Findings } from './findings.ts';
import { levelProbability } from './level.ts';

/** `{4}` a domain's name · `{4≤1}` how probable level 1 at most is there, in per cent · `{4≥2}` at least. */
const PLACEHOLDER = /\{([\w-]+)(?:([≤≥])([0-3]))?\}/g;

/**
 * A rule's reason with the values of one result. `names` are the bank's own names of its domains;
 * a domain the result does not have shows a dash.
 */
export function fillReason(line: string, found: Findings, names: Readonly<Record<string, string>>): string {
  return line.replace(PLACEHOLDER, (_, id: string, sign: string | undefined, level: string) => {
    if (sign === undefined) return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
    const domain = found.domains.find((one) => one.id === id);
    if (domain === undefined) return '–';
    const run = sign === '≤' ? { atMost: Number(level) } : { atLeast: Number(level) };
    return String(Math.round(100 * levelProbability(domain, run)));
  });
}
