import * as z from 'zod/mini';
import { recordOf } from '@balise/schema/parts';

export const text = z.string().check(z.maxLength(1500));
export const list = <T extends z.ZodMiniType>(part: T) => z.array(part).check(z.maxLength(40));
/** Values by name: what a page's fields hold, or what a site keeps. */
export const values = recordOf(text, text);

const common = {
  /** Shown only where each named value is one of those listed; "" stands for none yet. */
  when: z.optional(recordOf(text, list(text))),
};

/** What a page is made of, from top to bottom. Addresses are written as in the address bar. */
export const block = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('heading'), text }),
  z.strictObject({ ...common, kind: z.literal('text'), text, small: z.optional(z.boolean()) }),
  z.strictObject({ ...common, kind: z.literal('list'), entries: list(text) }),
  z.strictObject({ ...common, kind: z.literal('table'), head: list(text), rows: list(list(text)) }),
  z.strictObject({ ...common, kind: z.literal('image'), picture: text, text }),
  z.strictObject({ ...common, kind: z.literal('note'), text, alarm: z.optional(z.boolean()) }),
  /** How many entries are left after a filter, in the place of {n}: told aloud when a field changes. */
  z.strictObject({ ...common, kind: z.literal('count'), text }),
  /** With a note it is an entry of a listing; `tab` opens another tab. */
  z.strictObject({
    ...common,
    kind: z.literal('link'),
    text,
    to: text,
    note: z.optional(text),
    tab: z.optional(z.boolean()),
  }),
  z.strictObject({ ...common, kind: z.literal('phone'), text, number: text }),
  z.strictObject({ ...common, kind: z.literal('file'), text, file: text }),
  /** What it unfolds is shown `when` the value of its name is "open". */
  z.strictObject({ ...common, kind: z.literal('toggle'), name: text, text }),
  z.strictObject({
    ...common,
    kind: z.literal('field'),
    name: text,
    label: text,
    digits: z.optional(z.boolean()),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('choice'),
    name: text,
    label: text,
    options: list(z.strictObject({ value: text, text })),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('button'),
    id: text,
    text,
    main: z.optional(z.boolean()),
    /** Fields that must be filled first. */
    needs: z.optional(list(text)),
    /** It hands in what the page's fields hold. */
    sends: z.optional(z.boolean()),
    /** What it changes in the page, and what the site remembers from one page to another. */
    sets: z.optional(values),
    keeps: z.optional(values),
    to: z.optional(text),
  }),
]);
export type Block = z.infer<typeof block>;
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
