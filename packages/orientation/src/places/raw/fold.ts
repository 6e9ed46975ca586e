/**
 * A text as its sound alone: no case, no accents, no punctuation. Two spellings of one name fold to the same,
 * « Saint-Étienne » and « SAINT ETIENNE » among them.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
