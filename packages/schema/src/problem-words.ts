import type { Problem, ProblemCode } from './problem.ts';

/** Faults that only `balise check` looks for: it sees the folder and all languages, a page does not. */
export type CheckCode =
  | 'file-missing'
  | 'not-a-file'
  | 'not-utf8'
  | 'other-language'
  | 'difficulty-differs'
  | 'media-missing'
  | 'accept-not-words'
  | TaskCode;

/** What only a simulator can see in a task. */
type TaskCode =
  | 'condition-shape'
  | 'unknown-operator'
  | 'no-such-place'
  | 'unknown-action'
  | 'action-refused'
  | 'goal-at-start'
  | 'goal-not-reached'
  | 'mistake-on-path';

/** What an author should look at, though the bank can be used. */
export type WarningCode =
  | 'level-away'
  | 'media-heavy'
  | 'few-items'
  | 'level-uncovered'
  | 'shorter-path'
  | 'luck'
  | 'guess-low'
  | 'no-solution'
  | 'sentence-long'
  | 'sentences-long'
  | 'jargon'
  | 'all-of-these'
  | 'alternative-short'
  | 'key-longest'
  | 'key-places';

/** Any finding about a bank's files. */
export type Finding = Problem<ProblemCode | CheckCode | WarningCode>;

/** One language of the messages. Patterns have {placeholders}: those of a problem's `values`. */
export interface ProblemWords {
  problems: Record<ProblemCode | CheckCode, string>;
  warnings: Record<WarningCode, string>;
  /** Between the place and the sentence, which in French takes a space. */
  colon: string;
  places: Record<
    'line' | 'items' | 'domains' | 'items-id' | 'domains-id' | 'rank' | 'id' | 'field' | 'entry',
    string
  >;
  /** What zod expects, by its name for it. */
  kinds: Record<string, string>;
  /** What is counted: characters, elements, or the number itself. */
  sizes: Record<string, string>;
  /** What the fields that have a form look like, by field; `id` for all others. */
  forms: Record<string, string>;
}

/** One line for an author: where it is, what is wrong, what to do. */
export function problemSentence(finding: Finding, words: ProblemWords): string {
  const { code, path, values } = finding;
  const pattern = { ...words.problems, ...words.warnings }[code];
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  const told = {
    ...values,
    ...('expected' in values && { expected: pick(words.kinds, String(values['expected'])) }),
    ...('of' in values && { of: pick(words.sizes, String(values['of'])) }),
    ...(code === 'bad-form' && { form: pick(words.forms, field, 'id') }),
  };
  const place = placeOf(finding, words);
  const sentence = fill(pattern, told);
  const line = place ? `${place}${words.colon} ${sentence}` : sentence;
  return finding.file === undefined ? line.charAt(0).toUpperCase() + line.slice(1) : line;
}

function placeOf({ file, path, id, values }: Finding, { places }: ProblemWords): string {
  const [list, which, ...inside] = path;
  const listed = (list === 'items' || list === 'domains') && which !== undefined;
  const parts: string[] = [];
  if (file !== undefined) parts.push(clean(file));
  if (values['line'] !== undefined) parts.push(fill(places.line, values));
  if (listed && typeof which === 'number')
    parts.push(
      fill(places[list], { rank: which + 1 }) + (id === undefined ? '' : ` ${fill(places.id, { id })}`),
    );
  else if (listed) parts.push(fill(places[`${list}-id`], { id: which }));
  (listed ? inside : path).forEach((key, i) => {
    if (typeof key === 'number') parts.push(fill(places.rank, { rank: key + 1 }));
    else parts.push(fill(i === 0 ? places.field : places.entry, { field: key }));
  });
  return parts.join(', ');
}

/** Puts values in the place of a pattern’s {names}, made harmless. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => clean(String(values[name] ?? '')));
}

function pick(from: Record<string, string>, key: string, otherwise = key): string {
  return (Object.hasOwn(from, key) ? from[key] : from[otherwise]) ?? key;
}

/**
 * A value from a stranger's file: a terminal would obey its control characters, a reader would be
 * misled by those that turn the direction of writing, and neither wants a thousand letters.
 */
function clean(text: string): string {
  const plain = [...text.slice(0, 400)].filter((char) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(char));
  return plain.length > 120 ? `${plain.slice(0, 120).join('')}…` : plain.join('');
}
