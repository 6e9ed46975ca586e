import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(4000));
const list = <T extends z.ZodMiniType>(part: T) => z.array(part).check(z.maxLength(60));

export const FOLDERS = ['inbox', 'sent', 'junk', 'bin'] as const;
export type Folder = (typeof FOLDERS)[number];

const mail = z.strictObject({
  id: text,
  folder: z.literal(FOLDERS),
  /** The name that shows, and the address it stands for: a forged sender has a name one trusts. */
  from: text,
  address: text,
  to: list(text),
  subject: text,
  body: text,
  /** As a mail box writes it: « hier », « 12 mars ». */
  date: text,
  read: z.boolean(),
});
export type Mail = z.infer<typeof mail>;

const draft = z.strictObject({
  kind: z.literal(['new', 'reply']),
  /** The mail that is answered, or "". */
  about: text,
  to: text,
  subject: text,
  body: text,
});
export type Draft = z.infer<typeof draft>;

export const mailSchema = z.strictObject({
  folder: z.literal(FOLDERS),
  /** The mail being read, or "". */
  open: text,
  mails: list(mail),
  draft: z.nullable(draft),
  /** What was sent, in order. */
  sent: list(draft),
  /** Code of what has just changed, for the live words. */
  news: text,
});
export type MailWorld = z.infer<typeof mailSchema>;
