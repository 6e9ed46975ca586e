/** Letters and digits only, lower case, without accents: what remains of a word once slips of form are forgiven. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** One edit (a letter more, less, other) up to six letters, two above. `accepted` is at most 80 characters. */
export function forgives(accepted: string, typed: string): boolean {
  const target = bare(accepted);
  const word = bare(typed);
  const edits = target.length <= 6 ? 1 : 2;
  return Math.abs(target.length - word.length) <= edits && distance(target, word) <= edits;
}

/** Levenshtein distance, two rows. Callers have checked that both lengths are close, hence short. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}

/** Reads "1 250,5", "12 €" or "87 annonces." as a number; NaN where there is none. */
export function numberFrom(typed: string): number {
  const match = /^([+-]?\d+(?:[.,]\d+)?)(?:€|%|\p{L}+)?[.!]?$/u.exec(typed.replace(/\s/gu, ''));
  return match ? Number(match[1]!.replace(',', '.')) : NaN;
}
