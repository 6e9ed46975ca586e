/**
 * Caps held before a text from outside is parsed any further. A bank far larger than any real one
 * can only be a mistake or an attack, and an old phone would freeze on it.
 */
export const LIMITS = {
  /** UTF-16 code units of a file, about two bytes each at worst: 2 MiB. */
  bytes: 2 * 1024 * 1024,
  /** Nested arrays and objects. zod throws a RangeError on very deep input (5,000 levels). */
  depth: 32,
  items: 2000,
  /** Problems told at once; an author mends the first ones first. */
  problems: 20,
} as const;

/**
 * How deep a JSON text nests, without parsing it: brackets outside strings.
 * Stops counting past `cap`, so that a bomb costs no more than its first levels.
 */
export function nestingDepth(json: string, cap: number): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length && deepest <= cap; i++) {
    const char = json[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth--;
  }
  return deepest;
}
