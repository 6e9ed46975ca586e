/** What every object inherits: ids like others, that a careless reader finds where nothing was written. */
export const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'] as const;

/**
 * A value with one id written otherwise wherever it stands: as a text, as a key, behind the `@` of a word, and
 * as a step of a place ("mails.m.folder", "person/m").
 */
export function renamed<T>(value: T, from: string, to: string): T {
  return changed(value, (text) => {
    if (text === `@${from}`) return `@${to}`;
    return text
      .split(/(?<=[./])|(?=[./])/)
      .map((step) => (step === from ? to : step))
      .join('');
  }) as T;
}

/** The same with all texts and keys changed. A key is made an own one, whatever its name. */
function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [change(key), changed(one, change)]));
}

/** What every object and every list inherits, down to who may change it. */
export function inherited(): unknown {
  return [Object.prototype, Array.prototype, Function.prototype].map((one) => [
    Reflect.ownKeys(one),
    Object.getOwnPropertyDescriptors(one),
  ]);
}
