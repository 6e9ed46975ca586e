import type { Result } from '@balise/schema/codes';
import type { Step } from '@balise/session';

const open = { bubbles: true, composed: true };

/** From here on the test needs no request. */
export class BaliseReadyEvent extends Event {
  constructor() {
    super('balise-ready', open);
  }
}

/** A person has started a test. */
export class BaliseStartEvent extends Event {
  constructor() {
    super('balise-start', open);
  }
}

/** Another screen is shown. */
export class BaliseStepEvent extends Event {
  constructor(readonly step: Step | 'error') {
    super('balise-step', open);
  }
}

/** An answer was given; never which, nor whether it was right. */
export class BaliseAnswerEvent extends Event {
  constructor(
    readonly item: string,
    /** Answers given so far, this one included. */
    readonly count: number,
  ) {
    super('balise-answer', open);
  }
}

/** The test has ended, early or not. */
export class BaliseCompleteEvent extends Event {
  constructor(readonly result: Result) {
    super('balise-complete', open);
  }
}

export type ErrorCode =
  | 'bank-unreachable'
  | 'bank-invalid'
  | 'places-unreachable'
  | 'places-invalid'
  | 'storage-unavailable'
  | 'storage-full'
  | 'newer-data'
  | 'other-tab';

/** Something went wrong; `message` is a sentence for a person. */
export class BaliseErrorEvent extends Event {
  constructor(
    readonly code: ErrorCode,
    readonly message: string,
  ) {
    super('balise-error', open);
  }
}

/** Inside the kit: help was asked for on the question on screen. */
export class AidEvent extends Event {
  constructor(readonly kind: 'hint' | 'plain') {
    super('aid');
  }
}

declare global {
  interface HTMLElementEventMap {
    'balise-ready': BaliseReadyEvent;
    'balise-start': BaliseStartEvent;
    'balise-step': BaliseStepEvent;
    'balise-answer': BaliseAnswerEvent;
    'balise-complete': BaliseCompleteEvent;
    'balise-error': BaliseErrorEvent;
  }
}
