import type { ProblemCode } from '../src/index.ts';

/** One small change of the small bank or of its words, with what reading must say of it. */
export interface Fault {
  code: ProblemCode;
  in: 'bank' | 'texts';
  at: readonly (string | number)[];
  /** Absent: what stands there is removed. */
  value?: unknown;
  /** The French line. */
  line: string;
}

/** The no-break space of French before a colon and inside quotes. */
export const N = '\u00a0';
/** As French quotes. */
export const quoted = (text: string) => `«${N}${text}${N}»`;
