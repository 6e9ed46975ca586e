import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(4000));
const list = <T extends z.ZodMiniType>(part: T) => z.array(part).check(z.maxLength(40));
const number = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));

/** How a field is written in: a telephone's keyboard and the check of a form follow from it. */
export const FIELD_KINDS = ['text', 'name', 'mail', 'code', 'long'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Something to type in: a form, a message to someone, or a text open in an editor. */
const sheet = z.strictObject({
  kind: z.literal('sheet'),
  look: z.literal(['form', 'chat', 'page']),
  /** The form, the person one writes to, or the file. */
  title: text,
  /** What stands beside the fields to be read: a card, a letter, the message that came. */
  card: z.nullable(z.strictObject({ title: text, text, code: text })),
  fields: list(z.strictObject({ id: text, label: text, kind: z.literal(FIELD_KINDS), value: text })),
  /** The word on the button; "" where nothing is to be sent. */
  send: text,
  sent: z.boolean(),
  /** The field that was refused, or "". */
  refused: text,
  news: text,
});
export type SheetWorld = z.infer<typeof sheet>;
export type SheetField = SheetWorld['fields'][number];

export const PICTURES = ['lighthouse', 'lake', 'cake', 'cat', 'house'] as const;
export type PictureName = (typeof PICTURES)[number];

/** A desktop with folders, files and a bin. */
const desk = z.strictObject({
  kind: z.literal('desk'),
  icons: list(
    z.strictObject({
      id: text,
      name: text,
      sort: z.literal(['folder', 'bin', 'letter', 'photo']),
      /** The folder it is in, or "" on the desk itself. */
      place: text,
      /** What a letter says. */
      text,
      picture: z.literal(PICTURES),
    }),
  ),
  /** The icon that is chosen, and the one that is open in a window; or "". */
  picked: text,
  open: text,
  /** What was moved last and where from, for as long as it can be undone. */
  moved: z.nullable(z.strictObject({ icon: text, from: text })),
  news: text,
});
export type DeskWorld = z.infer<typeof desk>;
export type Icon = DeskWorld['icons'][number];

export const ZONES = ['top', 'middle', 'end'] as const;
export type Zone = (typeof ZONES)[number];

/** A long page in a window of its own, with a button at its end. */
const reel = z.strictObject({
  kind: z.literal('reel'),
  title: text,
  parts: list(z.strictObject({ id: text, heading: text, text })),
  /** How far it is scrolled. */
  at: z.literal(ZONES),
  /** The words of the button at the end, and of the one that puts the page off; "" for none. */
  read: text,
  later: text,
  answer: z.literal(['', 'read', 'later']),
  news: text,
});
export type ReelWorld = z.infer<typeof reel>;

/** Photos one after the other. */
const album = z.strictObject({
  kind: z.literal('album'),
  title: text,
  photos: list(z.strictObject({ id: text, name: text, picture: z.literal(PICTURES), loved: z.boolean() })),
  /** The photo on screen. */
  at: text,
  news: text,
});
export type AlbumWorld = z.infer<typeof album>;

export const LARGEST = 5;

/** A timetable too small to be read until it is enlarged. */
const map = z.strictObject({
  kind: z.literal('map'),
  title: text,
  columns: list(text),
  rows: list(z.strictObject({ id: text, cells: list(text) })),
  scale: number(1, LARGEST),
  /** The row that was touched, or "". */
  tapped: text,
  news: text,
});
export type MapWorld = z.infer<typeof map>;

/** One thing to press. */
const lamp = z.strictObject({ kind: z.literal('lamp'), label: text, lit: z.boolean(), news: text });
export type LampWorld = z.infer<typeof lamp>;

export const gesturesSchema = z.discriminatedUnion('kind', [sheet, desk, reel, album, map, lamp]);
export type GesturesWorld = z.infer<typeof gesturesSchema>;
export type Kind = GesturesWorld['kind'];
