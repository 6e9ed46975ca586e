import type { Action } from '@balise/simulators';
import type { Hand } from './play-task.ts';

/** Actions that only a pointer or a finger can do, by type. */
const GESTURES: Record<string, Hand> = {};

export function gestureOf({ type }: Action): Hand | undefined {
  return GESTURES[type];
}
