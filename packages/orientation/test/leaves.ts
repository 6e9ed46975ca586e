import { conditionNamed, type Condition, type Leaf } from '../src/condition.ts';
import { RULES } from '../src/index.ts';

/** All a rule of the kit reads, names resolved. */
export function leaves(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  return 'is' in condition ? leaves(conditionNamed(condition.is, RULES.conditions)) : [condition];
}
