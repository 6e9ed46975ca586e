import type { Result } from '@balise/schema/codes';

/** What the professional adds to a result once it is there. */
export interface Accompaniment {
  autonomy: Result['autonomy'];
  /** About the whole. */
  remark: string;
  /** The name of the place the person is sent to. */
  place: string;
}

/** For whoever keeps the follow-up; outside it, it is nobody's. */
export class AccompanyEvent extends Event {
  constructor(readonly change: Partial<Accompaniment>) {
    super('accompany', { bubbles: true, composed: true });
  }
}
