import { at } from '../condition.ts';
import type { Action, Simulator } from '../simulator.ts';
import type { TaskProblem } from './task-problems.ts';

type Path = TaskProblem['path'];

/** What is wrong in a condition: an unknown operator, a place that the world has not, an action it does not know. */
export function conditionProblems(
  condition: unknown,
  path: Path,
  simulator: Simulator<unknown, Action>,
  start: unknown,
): TaskProblem[] {
  const entries = Object.entries((condition as object | null) ?? {});
  const [operator = '', operand] = entries[0] ?? [];
  const inside = [...path, operator];
  const parts: unknown[] = Array.isArray(operand) ? operand : [];
  const each = () => parts.flatMap((part, i) => conditionProblems(part, [...inside, i], simulator, start));
  const shape = (isRight: boolean): TaskProblem[] =>
    isRight ? [] : [{ code: 'condition-shape', path: inside, values: { operator } }];
  if (entries.length !== 1) return [{ code: 'condition-shape', path, values: { operator: '{}' } }];
  switch (operator) {
    case 'all':
    case 'any':
      return [...shape(parts.length > 0), ...each()];
    case 'not':
      return conditionProblems(operand, inside, simulator, start);
    case 'equals':
    case 'contains':
      if (parts.length !== 2 || typeof parts[0] !== 'string') return shape(false);
      return at(start, parts[0]) === undefined
        ? [{ code: 'no-such-place', path: inside, values: { place: parts[0], simulator: simulator.name } }]
        : [];
    case 'happened':
      return actionProblems(operand, inside, simulator);
    case 'before':
      return [
        ...shape(parts.length === 2),
        ...parts.flatMap((part, i) => actionProblems(part, [...inside, i], simulator)),
      ];
    default:
      return [{ code: 'unknown-operator', path: inside, values: { operator } }];
  }
}

/** An action of a path, or part of one in a condition, that the world does not know. */
export function actionProblems(
  action: unknown,
  path: Path,
  { name, actions }: Simulator<unknown, Action>,
): TaskProblem[] {
  const { type, ...fields } = (action ?? {}) as Record<string, unknown>;
  const known: Record<string, readonly string[]> = actions;
  if (type === undefined) return [{ code: 'missing', path, values: { field: 'type' } }];
  if (typeof type !== 'string' || !Object.hasOwn(known, type))
    return [
      {
        code: 'unknown-action',
        path,
        values: {
          found: typeof type === 'string' ? type : JSON.stringify(type),
          simulator: name,
          allowed: Object.keys(known).join(', '),
        },
      },
    ];
  return Object.keys(fields)
    .filter((field) => !known[type]!.includes(field))
    .map((field) => ({ code: 'unknown-field', path, values: { field } }));
}
