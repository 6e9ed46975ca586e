import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';
import { listOf, pairOf, recordOf } from './parts.ts';

/** Ids are names an author can read: letters, digits, - and _. They are also keys of the language files. */
export const id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[\w-]+$/));
const ids = z.array(id).check(z.minLength(2), z.maxLength(12));
const number = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));

/** A path inside the bank's folder: no scheme, no leading slash, no way up. */
const mediaPath = z.string().check(z.maxLength(200), z.regex(/^[\w-]+(\/[\w-]+)*\.(svg|png|jpg|webp)$/));

/** What an item asks of the person and the device. An item is left out, and said so, where it is missing. */
export const NEEDS = ['keyboard', 'pointer', 'touch', 'sound', 'sight'] as const;
export type Need = (typeof NEEDS)[number];

const competence = z.discriminatedUnion('framework', [
  z.strictObject({ framework: z.literal('crcn'), code: z.string().check(z.regex(/^[1-5]\.[1-4]$/)) }),
  z.strictObject({
    framework: z.literal('digcomp'),
    version: z.literal(['2.2', '3.0']),
    code: z.string().check(z.regex(/^[1-5]\.[1-6]$/)),
    level: z.literal([1, 2, 3, 4, 5, 6, 7, 8]),
  }),
]);
export type Competence = z.infer<typeof competence>;

/** The worlds that tasks are done in. */
export const SIMULATORS = ['mail', 'browser', 'procedure', 'phone', 'gestures'] as const;
export type SimulatorName = (typeof SIMULATORS)[number];

const judgement = z.literal([0, 1, 2]);

/** The five judgements of the difficulty rubric, 0 to 2 each; `difficulty` turns their sum into b. */
const rubric = z.strictObject({
  /** Number of steps: one · two or three · more. */
  steps: judgement,
  /** Is the cue visible: at once · with a look round · hidden or to be inferred. */
  cue: judgement,
  /** Is there a tempting wrong way: none · one · one that most people have followed. */
  lure: judgement,
  /** How new is the thing: everyday · met now and then · rarely met. */
  novelty: judgement,
  /** What it costs to be wrong: nothing · some bother · money, data or a right. */
  cost: judgement,
});
export type Rubric = z.infer<typeof rubric>;

const common = {
  id,
  /** The CRCN domain, "1" to "5". */
  domain: id,
  /** A drawing inside the bank's folder; its text alternative is in the language file. */
  media: z.optional(mediaPath),
};

const scored = {
  ...common,
  competences: z.array(competence).check(z.minLength(1), z.maxLength(6)),
  /** Discrimination, difficulty, guessing of the three-parameter logistic model. */
  a: number(0.2, 3),
  b: number(-4, 4),
  c: number(0, 0.5),
  calibration: z.literal(['expert', 'field']),
  /** The level the author had in mind, 0 to 3; the measured one is computed from a, b, c and the cuts. */
  level: z.literal([0, 1, 2, 3]),
  rubric: z.optional(rubric),
  /** Expected time for someone at the item's level. */
  seconds: number(5, 600),
  needs: z.optional(z.array(z.literal(NEEDS)).check(z.maxLength(5))),
  /** Parallel items share a group: after a wrong answer at most one easier sibling may come, after a right one none. */
  group: z.optional(id),
  partial: z.optional(z.boolean()),
};

const single = z.strictObject({ ...scored, type: z.literal('single'), choices: ids, key: id });

const multiple = z.strictObject({
  ...scored,
  type: z.literal('multiple'),
  choices: ids,
  key: z.array(id).check(z.minLength(1), z.maxLength(12)),
});

/** The accepted answers are words, so they stand in the language file. */
const text = z.strictObject({
  ...scored,
  type: z.literal('text'),
  /** exact: to the letter, but for spaces around; spelling: small slips forgiven; number: comma or point. */
  accept: z.literal(['exact', 'spelling', 'number']),
});

/** `key` is the right order of all that is to be ordered. */
const order = z.strictObject({ ...scored, type: z.literal('order'), key: ids });

/** `pairs` are [left, right]; `extra` are right-hand things that go with nothing. */
const match = z.strictObject({
  ...scored,
  type: z.literal('match'),
  pairs: z.array(pairOf(id)).check(z.minLength(2), z.maxLength(8)),
  extra: z.optional(z.array(id).check(z.maxLength(4))),
});

/** A place of the drawing, in per cent of its width and height from the top left corner. */
const place = z.strictObject({
  id,
  x: number(0, 100),
  y: number(0, 100),
  width: number(1, 100),
  height: number(1, 100),
});
export type Place = z.infer<typeof place>;

const point = z.strictObject({
  ...scored,
  type: z.literal('point'),
  media: mediaPath,
  places: z.array(place).check(z.minLength(2), z.maxLength(12)),
  key: id,
});

/** Any object. */
const given = recordOf(z.string(), z.unknown());
const aim = z.strictObject({ id, when: given });

/**
 * Something to do in a simulated world. This schema holds its outline; the world it starts in, the
 * conditions and the actions are those of its simulator, which checks them (`taskProblems`).
 * A text that is `@` and an id stands in the language file, under the item's `words`.
 */
const task = z.strictObject({
  ...scored,
  type: z.literal('task'),
  simulator: z.literal(SIMULATORS),
  world: given,
  /** What is to come true; all of it, or with `partial` a share for each. */
  goals: z.array(aim).check(z.minLength(1), z.maxLength(6)),
  /** Mistakes worth naming to a professional. They do not change the score: a goal may exclude them. */
  mistakes: z.optional(z.array(aim).check(z.maxLength(4))),
  /** A shortest way to do it, action by action. */
  path: z.array(given).check(z.minLength(1), z.maxLength(30)),
});

/** "Could you do this alone?" `about` names the scored items that try the same thing. Never scored. */
const confidence = z.strictObject({
  ...common,
  type: z.literal('confidence'),
  about: z.array(id).check(z.minLength(1), z.maxLength(6)),
});

export const itemSchema = z.discriminatedUnion('type', [
  single,
  multiple,
  text,
  order,
  match,
  point,
  task,
  confidence,
]);
export type Item = z.infer<typeof itemSchema>;
export type ItemType = Item['type'];
export type ItemOf<T extends ItemType> = Extract<Item, { type: T }>;
export type ScoredItem = Exclude<Item, { type: 'confidence' }>;

export const bankSchema = z.strictObject({
  format: z.literal('balise-bank'),
  formatVersion: z.literal(1),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  licence: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Language files beside bank.json (`fr` is fr.json); the first is the one written first. */
  languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))).check(z.minLength(1), z.maxLength(20)),
  /** Correlation between the domains' abilities, where a field study has given it. */
  correlation: z.optional(number(0, 0.99)),
  domains: z
    .array(z.strictObject({ id, cuts: z.array(number(-4, 4)).check(z.minLength(3), z.maxLength(3)) }))
    .check(z.minLength(1), z.maxLength(10)),
  items: listOf(itemSchema, 1, LIMITS.items),
});

export type Bank = z.infer<typeof bankSchema>;
