/*
 * When a screen that somebody may have left is wiped. The deadline is data: what is asked at any instant
 * is where that instant stands to it, so that a timer that came late, or slept, changes nothing.
 */

/** An instant, by both clocks of the machine. */
export interface Instant {
  /** Milliseconds that never go back, but may stand still while the machine sleeps. */
  monotonic: number;
  /** Milliseconds since 1970, which somebody may set. */
  wall: number;
}

/** When somebody was last here, and for how many seconds the screen may wait for them. */
export interface IdleClock {
  since: Instant;
  seconds: number;
}

/** Somebody is here; or is asked, with so many seconds `left`; or is gone. */
export type Presence = { state: 'here' } | { state: 'asked'; left: number } | { state: 'gone' };

const DEFAULT = 90;
/** The warning shows for the last 20 seconds, or for the last half of what is too short for that. */
const WARNING = 20;
/** A result is read more slowly than a question. */
const ON_RESULT = 3;

/** The seconds to the wipe. What a host has misspelt is as good as absent. */
export function secondsToWipe(idle: number, isResult: boolean): number {
  const seconds = Number.isFinite(idle) && idle > 0 ? idle : DEFAULT;
  return isResult ? seconds * ON_RESULT : seconds;
}

/** The larger of the two differences: a machine that slept wakes late, and a clock set back delays nothing. */
export function elapsed(since: Instant, now: Instant): number {
  return Math.max(0, now.monotonic - since.monotonic, now.wall - since.wall);
}

export function presenceAt({ since, seconds }: IdleClock, now: Instant): Presence {
  const left = seconds - elapsed(since, now) / 1000;
  if (left <= 0) return { state: 'gone' };
  const warning = seconds < 2 * WARNING ? seconds / 2 : WARNING;
  return left <= warning ? { state: 'asked', left: Math.ceil(left) } : { state: 'here' };
}
