import type { Release } from './one-writer.ts';

/**
 * One writer without Web Locks, which plain http and old browsers do not have: tabs ask one another. A
 * tab that is gone does not answer, so that nothing is left behind that could hold others up.
 */

/** What a tab says: when it took the right to write, in milliseconds since 1970, or ASKS. */
type Word = number;
/** Is anyone writing? */
const ASKS: Word = -1;

/** A tab in good health answers well within that, even in the background. */
const ANSWER_MS = 300;
/** Twice a second or so: a tab that waits takes over within two seconds of a death. */
const ASK_AGAIN_MS = 700;

export async function becomeWriter(
  name: string,
  lost: () => void,
  takesOver: boolean,
): Promise<Release | null> {
  if (!takesOver && (await isWritten(name))) return null;
  const channel = new BroadcastChannel(name);
  // The latest keeps, so that a tab that was frozen meanwhile gives way on waking.
  const me: Word = performance.timeOrigin + performance.now() + Math.random() / 1e3;
  channel.onmessage = ({ data: from }: MessageEvent<Word>) => {
    if (from > me) {
      channel.close();
      lost();
    } else channel.postMessage(me);
  };
  channel.postMessage(me);
  return () => channel.close();
}

export async function untilFree(name: string): Promise<void> {
  while (await isWritten(name)) await later(ASK_AGAIN_MS);
}

async function isWritten(name: string): Promise<boolean> {
  const channel = new BroadcastChannel(name);
  const answer = new Promise<boolean>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<Word>) => data !== ASKS && resolve(true);
  });
  channel.postMessage(ASKS);
  const isAnswered = await Promise.race([answer, later(ANSWER_MS)]);
  channel.close();
  return isAnswered === true;
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
