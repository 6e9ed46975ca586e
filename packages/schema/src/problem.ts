import type { $ZodIssue } from 'zod/v4/core';
import { LIMITS } from './limits.ts';

/**
 * Something wrong in a file from outside, as data: the reader's words are made from `code` and
 * `values` by who shows it (the command, or the elements), in the reader's language.
 */
export interface Problem<Code extends string = ProblemCode> {
  code: Code;
  /** Where, from the root of the file: keys and 0-based indices. */
  path: readonly (string | number)[];
  /** The id written at that place: an author knows a question by its id rather than by its rank. */
  id?: string;
  /** Which file, when a bank's language file is at fault rather than bank.json. */
  file?: string;
  values: Record<string, string | number>;
}

export type ProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'not-json'
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'not-allowed'
  | 'too-small'
  | 'too-big'
  | 'bad-form'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'key-not-a-choice'
  | 'text-missing'
  | 'text-unused'
  | 'solution-length'
  | 'cuts-not-ascending'
  | 'prior-reports';

/** zod's issues about `root`, flattened, capped and named in our own codes. */
export function problemsOf(issues: readonly $ZodIssue[], root: unknown, file?: string): Problem[] {
  return issues
    .flatMap((issue) => fromIssue(issue, root))
    .slice(0, LIMITS.problems)
    .map((problem) => named(file === undefined ? problem : { ...problem, file }, root));
}

/** Adds the id of the question or domain that the problem is in, as `root` has it. */
export function named<P extends Problem<string>>(problem: P, root: unknown): P {
  const [list, rank] = problem.path;
  const id = rank === undefined ? undefined : found(root, [list!, rank, 'id']);
  return typeof id === 'string' ? { ...problem, id: clip(id) } : problem;
}

/** What an issue does not tell: zod leaves the value out, so that "missing" and "wrong type" look alike. */
function found(root: unknown, path: Problem['path']): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null)?.[key],
    root,
  );
}

function fromIssue(issue: $ZodIssue, root: unknown): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const value = found(root, path);
  if (value === undefined)
    return [{ code: 'missing', path: path.slice(0, -1), values: { field: String(path.at(-1) ?? '') } }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ code: 'wrong-type', path, values: { expected: issue.expected } }];
    case 'not_multiple_of':
      return [{ code: 'wrong-type', path, values: { expected: 'int' } }];
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, LIMITS.problems)
        .map((field) => ({ code: 'unknown-field', path, values: { field: clip(field) } }));
    case 'invalid_value':
      return [notAllowed(path, value, issue.values)];
    case 'invalid_union':
      return [notAllowed(path, value, (issue as { options?: unknown[] }).options ?? [])];
    case 'too_small':
      return [{ code: 'too-small', path, values: { least: Number(issue.minimum), of: issue.origin } }];
    case 'too_big':
      return [{ code: 'too-big', path, values: { most: Number(issue.maximum), of: issue.origin } }];
    default:
      return [{ code: 'bad-form', path, values: {} }];
  }
}

function notAllowed(path: Problem['path'], value: unknown, allowed: readonly unknown[]): Problem {
  // Not String(): it throws on an object that has a "toString" of its own.
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return { code: 'not-allowed', path, values: { found: clip(written), allowed: allowed.join(', ') } };
}

/** A name from outside can be as long as the file. */
function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
