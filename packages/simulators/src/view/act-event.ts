import type { Action } from '../simulator.ts';

/** A person has done something in a world. */
export class ActEvent extends Event {
  constructor(readonly action: Action) {
    super('act', { bubbles: true, composed: true });
  }
}
