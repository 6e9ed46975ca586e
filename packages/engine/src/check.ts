import type { Answer, ItemPool, TestOptions } from './types.ts';

function refuse(what: string, value: unknown): never {
  throw new RangeError(`${what}: ${String(value)}`);
}

/** What is outside its range would come out as NaN far from its cause, so it is named here. */
export function checkPool(pool: ItemPool): void {
  const rho = pool.correlation ?? 0;
  if (!(rho >= 0 && rho < 1)) refuse('correlation', rho);
  const domains = new Set<string>();
  for (const { id, cuts } of pool.domains) {
    if (domains.has(id)) refuse('domain given twice', id);
    domains.add(id);
    if (!cuts.every((cut, i) => Number.isFinite(cut) && !(cut <= cuts[i - 1]!)))
      refuse(`cuts of domain ${id}`, cuts);
  }
  const items = new Set<string>();
  for (const { id, domain, a, b, c = 0, seconds = 1 } of pool.items) {
    if (items.has(id)) refuse('item given twice', id);
    items.add(id);
    if (!domains.has(domain)) refuse(`unknown domain of item ${id}`, domain);
    if (!(a > 0 && a < Infinity)) refuse(`a of item ${id}`, a);
    if (!Number.isFinite(b)) refuse(`b of item ${id}`, b);
    if (!(c >= 0 && c < 1)) refuse(`c of item ${id}`, c);
    if (!(seconds > 0 && seconds < Infinity)) refuse(`seconds of item ${id}`, seconds);
  }
}

const NUMBERS = ['seed', 'minItems', 'maxItems', 'perDomain', 'stopAt', 'maxSeconds'] as const;

export function checkOptions(options: TestOptions): void {
  for (const name of NUMBERS) {
    const value = options[name] ?? 0;
    if (Number.isNaN(value) || (value < 0 && name !== 'seed')) refuse(name, value);
  }
  const lapse = options.lapse ?? 0;
  if (!(lapse >= 0 && lapse < 1)) refuse('lapse', lapse);
}

export function checkAnswer({ item, score, seconds = 0 }: Answer, known: boolean, before: boolean): void {
  if (!known) refuse('unknown item', item);
  if (before) refuse('item already answered', item);
  if (score !== null && !(score >= 0 && score <= 1)) refuse(`score of item ${item}`, score);
  if (!(seconds >= 0)) refuse(`seconds of item ${item}`, seconds);
}
