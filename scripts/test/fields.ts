/**
 * What a field holds. By its schema: `text` could say anything, `pattern` what fits one, `code` is one of a list. A value
 * alone tells no more than that it is a `string`.
 */
export type Kind = 'text' | 'pattern' | 'code' | 'string' | 'number' | 'boolean';

/** The leaves of some data by their path, `[]` for a part of a list. Constants, which tell nothing of anybody, are left out. */
export type Fields = Map<string, Kind>;

/** Of a zod schema, all that is read here: its definition, and what `listOf`, `rowOf` and `recordOf` add beside it. */
interface Schema {
  _zod: {
    def: {
      type: string;
      shape?: Record<string, Schema>;
      element?: Schema;
      innerType?: Schema;
      options?: Schema[];
      values?: unknown[];
      checks?: { _zod: { def: { format?: string } } }[];
    };
  };
  part?: Schema;
  row?: Schema[];
}

/** `elsewhere`: schemas listed on their own; where one is met inside another it is not listed again. */
export function fieldsOfSchema(schema: object, elsewhere: readonly object[] = []): Fields {
  const fields: Fields = new Map();
  const walk = (one: Schema, path: string): void => {
    const { type, shape, element, innerType, options, values } = one._zod.def;
    if (elsewhere.includes(one) && one !== schema) return;
    if (one.row) return one.row.forEach((part, i) => walk(part, `${path}[${i}]`));
    if (one.part) return walk(one.part, `${path}[]`);
    if (element) return walk(element, `${path}[]`);
    if (innerType) return walk(innerType, path);
    if (options) return options.forEach((option) => walk(option, joined(path, tagOf(option))));
    if (shape) return Object.entries(shape).forEach(([key, field]) => walk(field, joined(path, key)));
    if (type === 'null' || (values?.length ?? 0) === 1) return;
    // Where a union says a text or something else, it can be a text.
    if (fields.get(path) !== 'text') fields.set(path, kindOf(one, path));
  };
  walk(schema as Schema, '');
  return fields;
}

/**
 * The same of plain data. What is empty in it is refused, so that a sample is one of every field; or skipped, where a
 * reader has put it in place of what is not carried.
 */
export function fieldsOfValue(value: unknown, empty: 'refused' | 'skipped', path = ''): Fields {
  const fields: Fields = new Map();
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty && empty === 'refused') throw new Error(`${path}: the sample has nothing in this field`);
  if (isEmpty || (value === 0 && empty === 'skipped')) return fields;
  if (typeof value !== 'object') return fields.set(path, typeof value as Kind);
  const parts = Array.isArray(value)
    ? value.map((one): [string, unknown] => [`${path}[]`, one])
    : Object.entries(value!).map(([key, one]): [string, unknown] => [joined(path, key), one]);
  for (const [place, one] of parts)
    for (const [found, kind] of fieldsOfValue(one, empty, place)) fields.set(found, kind);
  return fields;
}

const KINDS: Readonly<Record<string, Kind>> = {
  string: 'text',
  literal: 'code',
  number: 'number',
  boolean: 'boolean',
};

/** A kind of schema that nobody has taught this walk is no reason to pass it by. */
function kindOf({ _zod: { def } }: Schema, path: string): Kind {
  const kind = KINDS[def.type];
  if (!kind)
    throw new Error(`${path}: no way to look into a schema of type "${def.type}" (scripts/test/fields.ts)`);
  const isPattern = def.checks?.some((check) => check._zod.def.format === 'regex');
  return isPattern ? 'pattern' : kind;
}

/** A union of objects is told by the constant that they differ in. */
function tagOf({ _zod: { def } }: Schema): string {
  return String(def.shape?.['type']?._zod.def.values?.[0] ?? '');
}

function joined(path: string, key: string): string {
  return path && key ? `${path}.${key}` : path || key;
}
