import type { $ZodIssue } from 'zod/v4/core';
import { LIMITS } from './limits.ts';

/**
 * Something wrong in a file from outside, as data: the reader's words are made from `code` and
 * `values` by who shows it (the command, or the elements), in the reader's language.
 */
export interface Problem {
  code: ProblemCode;
  /** Where, from the root of the file: keys and 0-based indices. */
  path: readonly (string | number)[];
  /** Which file, when a bank's language file is at fault rather than bank.json. */
  file?: string;
  values: Record<string, string | number>;
}

export type ProblemCode =
  | 'too-large'
  | 'too-deep'
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
  | 'cuts-not-ascending'
  | 'prior-reports';

/** zod's issues, flattened, capped and named in our own codes. */
export function problemsOf(issues: readonly $ZodIssue[], file?: string): Problem[] {
  return issues
    .flatMap((issue) => fromIssue(issue))
    .slice(0, LIMITS.problems)
    .map((problem) => (file === undefined ? problem : { ...problem, file }));
}

function fromIssue(issue: $ZodIssue): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? [{ code: 'missing', path: path.slice(0, -1), values: { field: String(path.at(-1) ?? '') } }]
        : [{ code: 'wrong-type', path, values: { expected: issue.expected } }];
    case 'unrecognized_keys':
      return issue.keys.slice(0, LIMITS.problems).map((field) => ({ code: 'unknown-field', path, values: { field: clip(field) } }));
    case 'invalid_value':
      return [{ code: 'not-allowed', path, values: { allowed: issue.values.map(String).join(', ') } }];
    case 'invalid_union':
      return [{ code: 'not-allowed', path, values: { allowed: allowedTypes(issue) } }];
    case 'too_small':
      return [{ code: 'too-small', path, values: { least: Number(issue.minimum), of: issue.origin } }];
    case 'too_big':
      return [{ code: 'too-big', path, values: { most: Number(issue.maximum), of: issue.origin } }];
    default:
      return [{ code: 'bad-form', path, values: {} }];
  }
}

/** A discriminated union tells the discriminator's values through its `options`, where it has them. */
function allowedTypes(issue: $ZodIssue): string {
  const { options } = issue as { options?: unknown[] };
  return options?.map(String).join(', ') ?? '';
}

/** A field's name from outside can be as long as the file. */
function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
