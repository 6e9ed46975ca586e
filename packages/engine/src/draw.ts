/**
 * A number in 0…1 drawn for a seed and a name: FNV-1a over the text, then the finaliser of MurmurHash3.
 * The same everywhere and without a state, so that the same test state asks the same question.
 */
export function draw(seed: number | undefined, name: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${seed ?? 0}:${name}`) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
