import { CONTEXT, type ContextQuestion } from '@balise/schema';
import * as z from 'zod/mini';
import type { Condition } from './condition.ts';
import type { RuleBook } from './rule.ts';
import { SERVICES } from './services.ts';

/** For tests and for who writes rules. Kept out of `index.ts`: the run time carries no zod for it. */

const id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[\w-]+$/));
const probability = z.number().check(z.gt(0), z.lte(1));

/** Level 3 at most and level 0 at least hold for everybody, so they say nothing. */
const level = z.union([
  z.strictObject({ domain: id, atMost: z.int().check(z.gte(0), z.lte(2)), probability }),
  z.strictObject({ domain: id, atLeast: z.int().check(z.gte(1), z.lte(3)), probability }),
]);

const context = z.union(
  (Object.keys(CONTEXT) as ContextQuestion[]).flatMap((name) => {
    const question = z.literal(name);
    const code = z.enum(CONTEXT[name] as readonly string[] as [string, ...string[]]);
    return [z.strictObject({ question, has: code }), z.strictObject({ question, lacks: code })];
  }),
);

const confidence = z.strictObject({
  said: z.array(z.enum(['alone', 'helped', 'no'])).check(z.minLength(1)),
  shown: z.enum(['right', 'wrong', 'unknown']),
});

const missed = z.strictObject({
  competence: z.string().check(z.regex(/^[1-5]\.[1-4]$/)),
  /** One answer missed says nothing. */
  tried: z.int().check(z.gte(2), z.lte(10)),
});

const leaves = [
  z.strictObject({ level }),
  z.strictObject({ unsure: id }),
  z.strictObject({ context }),
  z.strictObject({ confidence }),
  z.strictObject({ missed }),
] as const;

/** A tree of conditions over `last`: what may stand at its ends. */
function tree(last: readonly z.ZodMiniType<Condition>[]): z.ZodMiniType<Condition> {
  const condition: z.ZodMiniType<Condition> = z.lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition).check(z.minLength(1)) }),
      z.strictObject({ any: z.array(condition).check(z.minLength(1)) }),
      z.strictObject({ not: condition }),
      ...last,
    ]),
  );
  return condition;
}

const rule = z.strictObject({
  id,
  when: tree([z.strictObject({ is: id }), ...leaves]),
  then: z
    .strictObject({
      priority: z.literal([1, 2, 3]),
      need: z.exactOptional(z.enum(SERVICES)),
      step: z.exactOptional(id),
    })
    .check(z.refine(({ need, step }) => need !== undefined || step !== undefined, 'a need, a step or both')),
});

export const ruleBookSchema: z.ZodMiniType<RuleBook> = z
  .strictObject({
    conditions: z.record(id, tree(leaves)),
    rules: z.array(rule).check(z.minLength(1), z.maxLength(100)),
  })
  .check(
    z.refine(({ rules }) => new Set(rules.map((one) => one.id)).size === rules.length, 'rule ids are unique'),
    z.refine(
      ({ rules, conditions }) =>
        rules.flatMap((one) => namesIn(one.when)).every((name) => Object.hasOwn(conditions, name)),
      'every name a rule uses is in conditions',
    ),
  );

function namesIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(namesIn);
  if ('any' in condition) return condition.any.flatMap(namesIn);
  if ('not' in condition) return namesIn(condition.not);
  return 'is' in condition ? [condition.is] : [];
}
