/** A text of a task that names words of the language file: `@` and an id, nothing else. */
const NAMED = /^@([\w-]+)$/;

/** The ids of all words that a part of a task names. */
export function wordsNamed(part: unknown): string[] {
  if (typeof part === 'string') return NAMED.exec(part)?.[1] ? [NAMED.exec(part)![1]!] : [];
  if (typeof part !== 'object' || part === null) return [];
  return [...new Set(Object.values(part).flatMap(wordsNamed))];
}

/** The same part with the words in the place of their names. A name without words stays as it is. */
export function withWords<T>(part: T, words: Readonly<Record<string, string>> = {}): T {
  if (typeof part === 'string') {
    const id = NAMED.exec(part)?.[1];
    return (id !== undefined && Object.hasOwn(words, id) ? words[id] : part) as T;
  }
  if (Array.isArray(part)) return part.map((one) => withWords<unknown>(one, words)) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withWords(value, words)])) as T;
}
