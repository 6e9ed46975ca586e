/**
 * Caps held before a text from outside is parsed any further. A bank far larger than any real one
 * can only be a mistake or an attack, and an old phone would freeze on it.
 */
export const LIMITS = {
  /** UTF-16 code units of a file, about two bytes each at worst: 2 MiB. */
  bytes: 2 * 1024 * 1024,
  /** Nested arrays and objects. zod throws a RangeError on very deep input (5,000 levels). */
  depth: 32,
  /** Values of all kinds. Half a million empty ones fit in the bytes, and a page would freeze on them too. */
  values: 100_000,
  items: 2000,
  /** Problems told at once; an author mends the first ones first. */
  problems: 20,
} as const;

/**
 * Which cap a JSON text is beyond, if any, without parsing it: brackets and commas outside strings are
 * counted. A bomb costs no more than what comes before its cap.
 */
export function excess(
  json: string,
  most: number = LIMITS.values,
): 'too-large' | 'too-deep' | 'too-many' | undefined {
  if (json.length > LIMITS.bytes) return 'too-large';
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const char = json[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === ']' || char === '}') depth--;
    else if (char === ',' || char === '[' || char === '{') {
      if (char !== ',' && ++depth > LIMITS.depth) return 'too-deep';
      if (++values > most) return 'too-many';
    }
  }
  return undefined;
}
