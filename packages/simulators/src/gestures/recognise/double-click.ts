/** Systems wait half a second or less: a hand that trembles or is learning is given more. */
const LONGEST = 700;

export interface Click {
  /** What was under the pointer. */
  target: string;
  time: number;
}

/** Are these two clicks one double click? However far apart on the same thing. */
export function isDoubleClick(before: Click | null, now: Click): boolean {
  return before !== null && before.target === now.target && now.time - before.time <= LONGEST;
}
