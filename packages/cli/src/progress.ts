/** Over this long, silence looks like a fault. */
const PATIENCE_MS = 2000;

/** Tells on stderr how far a long work is, from its third second on and every two. */
export function progress(say: (share: number) => string): (share: number) => void {
  let told = performance.now();
  return (share) => {
    if (performance.now() - told < PATIENCE_MS) return;
    told = performance.now();
    console.error(say(share));
  };
}
