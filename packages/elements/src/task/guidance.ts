import type { Bank } from '@balise/schema/codes';
import type { Action, Task } from '@balise/simulators';

/**
 * How far someone has come on a recorded path: the longest beginning of it that was done in this order,
 * whatever else was done between. What is typed counts once it is what the path types.
 */
export function stepsDone(path: readonly Action[], done: readonly Action[]): number {
  let step = 0;
  for (const action of done) if (step < path.length && isSame(path[step]!, action)) step++;
  return step;
}

/** What a bank has to practise with guidance: its longest démarche, the one that shows the most. */
export function guidedTask({ items }: Bank): Task | undefined {
  return items
    .filter((item) => item.type === 'task')
    .filter(({ simulator }) => simulator === 'procedure')
    .sort((one, other) => other.path.length - one.path.length)[0];
}

function isSame(one: Action, other: Action): boolean {
  return Object.keys(one).every((key) => said(one[key]) === said(other[key]));
}

/** A bank from elsewhere may record anything: what is no text is never what was done. */
function said(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : (value ?? '');
}
