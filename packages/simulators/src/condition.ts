import type { Action } from './simulator.ts';

/**
 * What a goal asks, as data. A place is a dotted path into the world ("settings.wifi"); in a list whose
 * entries have an id, the id is a step of it ("mails.m3.folder"). A pattern is part of what it matches:
 * an object some of its fields, a list the same entries in any order, a text itself but for spaces
 * around it, and `{ "like": "…" }` any text that holds these letters, capitals and accents aside.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { equals: [place: string, pattern: unknown] }
  | { contains: [place: string, pattern: unknown] }
  | { happened: Pattern }
  | { before: [Pattern, Pattern] };

export type Pattern = Readonly<Record<string, unknown>>;

export interface Play<W = unknown> {
  world: W;
  /** What was done and changed something, in order. */
  done: readonly Action[];
}

/** Is it so? Total: what is not a condition never is. */
export function isMet(condition: unknown, play: Play): boolean {
  const [[operator, operand] = []] = Object.entries((condition as object | null) ?? {});
  const pair: unknown[] = Array.isArray(operand) ? operand : [];
  switch (operator) {
    case 'all':
      return pair.length > 0 && pair.every((one) => isMet(one, play));
    case 'any':
      return pair.some((one) => isMet(one, play));
    case 'not':
      return !isMet(operand, play);
    case 'equals':
      return matches(at(play.world, pair[0]), pair[1]);
    case 'contains':
      return contains(at(play.world, pair[0]), pair[1]);
    case 'happened':
      return firstOf(play, operand) >= 0;
    case 'before': {
      const [first, second] = [firstOf(play, pair[0]), firstOf(play, pair[1])];
      return first >= 0 && first < second;
    }
    default:
      return false;
  }
}

/** What stands at a place of the world; undefined where there is no such place. */
export function at(world: unknown, place: unknown): unknown {
  if (typeof place !== 'string') return undefined;
  return place.split('.').reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value.find((entry: { id?: unknown } | null) => entry?.id === step);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<string, unknown>)[step];
  }, world);
}

export function matches(value: unknown, pattern: unknown): boolean {
  if (typeof pattern === 'string') return typeof value === 'string' && written(value) === written(pattern);
  if (Array.isArray(pattern))
    return (
      Array.isArray(value) &&
      value.length === pattern.length &&
      pattern.every((one) => value.some((entry) => matches(entry, one)))
    );
  if (typeof pattern !== 'object' || pattern === null) return value === pattern;
  const fields = Object.entries(pattern);
  const [field, text] = fields[0] ?? [];
  if (fields.length === 1 && field === 'like')
    return typeof value === 'string' && typeof text === 'string' && holds(value, text);
  if (typeof value !== 'object' || value === null) return false;
  return fields.every(
    ([key, part]) => Object.hasOwn(value, key) && matches((value as Record<string, unknown>)[key], part),
  );
}

function contains(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(value)) return value.some((entry) => matches(entry, pattern));
  return typeof value === 'string' && typeof pattern === 'string' && holds(value, pattern);
}

function firstOf({ done }: Play, pattern: unknown): number {
  return done.findIndex((action) => matches(action, pattern));
}

function written(text: string): string {
  return text.trim().normalize();
}

/** Letters as a forgiving reader takes them: no capitals, no accents, single spaces. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function holds(text: string, part: string): boolean {
  return bare(text).includes(bare(part));
}
