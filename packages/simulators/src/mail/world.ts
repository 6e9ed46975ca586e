import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(4000));
const list = <T extends z.ZodMiniType>(part: T) => z.array(part).check(z.maxLength(MOST));

/** Entries of any list: what grows by doing stops there. */
export const MOST = 60;

export const FOLDERS = ['inbox', 'sent', 'junk', 'bin'] as const;
export type Folder = (typeof FOLDERS)[number];

/** A paper or a picture: with a mail, or among those of the device. */
const file = z.strictObject({
  id: text,
  /** With its ending, as a device shows it. */
  name: text,
  size: text,
  date: text,
  /** What one sees of it when it is open. */
  body: text,
});
export type File = z.infer<typeof file>;

const person = z.strictObject({ name: text, address: text });
export type Person = z.infer<typeof person>;

/** A piece of the body that shows one thing and may lead to another. */
const link = z.strictObject({
  shows: text,
  address: text,
  /** The page at that address: what it says, what it asks to be typed, or "", and what it says then. */
  title: text,
  body: text,
  asks: text,
  thanks: text,
  followed: z.boolean(),
  /** Something was typed there and given. */
  given: z.boolean(),
});

const mail = z.strictObject({
  id: text,
  folder: z.literal(FOLDERS),
  /** The name that shows, and the address it stands for: a forged sender has a name one trusts. Own mails have neither. */
  from: text,
  address: text,
  /** Whom else it was sent to; of an own mail, all. */
  to: list(person),
  subject: text,
  body: text,
  /** Stands between the body and its end. */
  link: z.nullable(link),
  end: text,
  files: list(file),
  /** As a mail box writes it: « hier », « 12 mars »; "" just now. */
  date: text,
  read: z.boolean(),
});
export type Mail = z.infer<typeof mail>;

const draft = z.strictObject({
  kind: z.literal(['new', 'reply', 'all', 'forward']),
  /** The mail that is answered or forwarded, or "". */
  about: text,
  to: text,
  cc: text,
  subject: text,
  body: text,
  files: list(file),
});
export type Draft = z.infer<typeof draft>;

/** What has left, for good: whatever becomes of its copy in the box. */
const sent = z.strictObject({
  kind: z.literal(['new', 'reply', 'all', 'forward']),
  about: text,
  /** Addresses in small letters, so that a goal can name exactly those who got it. */
  to: list(text),
  cc: list(text),
  /** All of them in one text, so that a goal can ask whether someone was among them. */
  readers: text,
  subject: text,
  body: text,
  /** There is something in the body. */
  written: z.boolean(),
  files: list(file),
});

export const mailSchema = z.strictObject({
  folder: z.literal(FOLDERS),
  /** What is looked for, or "". */
  search: text,
  /** Of the list, from 0. */
  page: z.number().check(z.gte(0), z.lte(MOST)),
  mails: list(mail),
  /** The mail being read, or "". */
  open: text,
  /** The addresses behind the names are shown. */
  details: z.boolean(),
  /** The file of that mail being looked at, or "". */
  viewed: text,
  /** The page its link leads to is on screen, and what is typed there. */
  followed: z.boolean(),
  typed: text,
  draft: z.nullable(draft),
  /** A file is being chosen for the draft. */
  choosing: z.boolean(),
  sent: list(sent),
  /** The files of the device. */
  device: list(file),
  /** What « Annuler » puts back: a mail in the folder it was in, or a draft. */
  undo: z.nullable(z.strictObject({ mail: text, folder: z.literal(FOLDERS), draft: z.nullable(draft) })),
  /** Code of what has just changed, for the live words. */
  news: text,
});
export type MailWorld = z.infer<typeof mailSchema>;
