import { CONFIDENCE, type Answer, type Item } from '@balise/schema/codes';

/** Could this have been answered to that question? */
export function fits(item: Item | undefined, answer: Answer): boolean {
  if (!item) return false;
  if (answer === null) return true;
  switch (item.type) {
    case 'single':
      return item.choices.includes(answer as string);
    case 'point':
      return item.places.some(({ id }) => id === answer);
    case 'confidence':
      return CONFIDENCE.some((one) => one === answer);
    case 'text':
      return typeof answer === 'string';
    case 'multiple':
      return areOf(item.choices, answer);
    case 'order':
      return areOf(item.key, answer);
    case 'task':
      return areOf(
        [...item.goals, ...(item.mistakes ?? [])].map(({ id }) => id),
        answer,
      );
    case 'match': {
      const rights = [...item.pairs.map(([, right]) => right), ...(item.extra ?? [])];
      const pairs = Array.isArray(answer) ? answer.filter((pair) => Array.isArray(pair)) : [];
      return (
        pairs.length === answer.length &&
        areOf(
          item.pairs.map(([left]) => left),
          pairs.map(([left]) => left),
        ) &&
        pairs.every(([, right]) => rights.includes(right))
      );
    }
  }
}

/** Each one known, and none twice. */
function areOf(ids: readonly string[], answer: Exclude<Answer, null>): boolean {
  return (
    Array.isArray(answer) &&
    new Set<unknown>(answer).size === answer.length &&
    answer.every((one) => ids.includes(one as string))
  );
}
