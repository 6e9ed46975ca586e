/** Lines that may be left above or below: screens round, and nobody scrolls to the last pixel. */
const NEAR = 32;

/** How far a page is scrolled, by its distance from the top, what shows of it, and all of it. */
export function scrolledTo(top: number, shown: number, all: number): 'top' | 'middle' | 'end' {
  if (top + shown >= all - NEAR) return 'end';
  return top <= NEAR ? 'top' : 'middle';
}
