/**
 * FNV-1a (Fowler, Noll, Vo 1991), 32 bits: tells two texts apart. It guards nothing, so it need not be a
 * cryptographic hash, which pages served over plain http do not have.
 */
export function fnv1a(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
