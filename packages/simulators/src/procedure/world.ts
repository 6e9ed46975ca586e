import * as z from 'zod/mini';
import { recordOf } from '@balise/schema/parts';

const text = z.string().check(z.maxLength(1500));
const list = <T extends z.ZodMiniType>(part: T) => z.array(part).check(z.maxLength(60));

/** What fills the screen: a page of the form, the device's files over it, or a part of the account. */
export const SCREENS = ['page', 'files', 'review', 'sent', 'requests', 'documents', 'profile'] as const;

export const KINDS = [
  'text',
  'select',
  'radio',
  'checkbox',
  'password',
  'file',
  'code',
  /** Nothing to fill: words among the fields. */
  'info',
] as const;

export const FORMATS = ['', 'email', 'postcode', 'phone', 'date', 'number'] as const;
export type Format = (typeof FORMATS)[number];

/** Why the form does not take an answer. */
export const FAULTS = [
  'missing',
  'email',
  'postcode',
  'phone',
  'date',
  'number',
  'differs',
  'weak',
  'code',
  'old-code',
  'too-large',
  'wrong-format',
] as const;
export type FaultCode = (typeof FAULTS)[number];

const fact = z.strictObject({ label: text, value: text });
export type Fact = z.infer<typeof fact>;

const rule = z.strictObject({
  kind: z.literal(['length', 'figure', 'capital', 'without']),
  /** Characters, for `length`. */
  least: z.number(),
  /** What must not stand in it, for `without`. */
  words: list(text),
});
export type Rule = z.infer<typeof rule>;

/** Options with the same `group` stand together: the hours of a day. */
const option = z.strictObject({ id: text, label: text, group: text });

const field = z.strictObject({
  id: text,
  kind: z.literal(KINDS),
  label: text,
  hint: text,
  required: z.boolean(),
  format: z.literal(FORMATS),
  /** The id of the field whose answer it must repeat, or "". */
  same: text,
  options: list(option),
  /** What a password must be. */
  rules: list(rule),
  /** All of `rules` are respected. */
  met: z.boolean(),
  /** Kinds of file that are taken, as the end of a name: "pdf". */
  formats: list(text),
  /** The largest file, in kilobytes. */
  most: z.number(),
  /** What was typed; the id of the option or of the file; "yes" in a box that is ticked. */
  value: text,
});
export type Field = z.infer<typeof field>;

const page = z.strictObject({ id: text, title: text, text, fields: list(field) });
export type Page = z.infer<typeof page>;

/** A file of the person's own device. */
const file = z.strictObject({
  id: text,
  name: text,
  format: text,
  /** In kilobytes. */
  size: z.number(),
  /** What one sees of it before opening it. */
  seen: text,
});
export type DeviceFile = z.infer<typeof file>;

const message = z.strictObject({
  from: text,
  time: text,
  text,
  /** The code in it for this form, or "". */
  code: text,
});
export type Message = z.infer<typeof message>;

const document = z.strictObject({
  id: text,
  title: text,
  year: text,
  date: text,
  /** In kilobytes. */
  size: z.number(),
  facts: list(fact),
});
export type Document = z.infer<typeof document>;

/** A paper with what stands on it. */
const paper = z.strictObject({ title: text, facts: list(fact) });

export const procedureSchema = z.strictObject({
  /** Whose site it is, and what is asked for there. */
  service: text,
  title: text,
  pages: list(page),
  /** All answers are shown once more before they are sent. */
  review: z.boolean(),
  /** It can be saved and gone on with later. */
  savable: z.boolean(),
  /** Once sent it can be taken up again. */
  revisable: z.boolean(),
  /** The words of the last button, where they are not « Envoyer la demande ». */
  sends: text,
  /** What is told once it is sent. A number makes an acknowledgement, kept among the documents. */
  receipt: z.strictObject({ title: text, text, number: text, date: text, year: text }),
  /** Whoever is logged in, if anybody. */
  account: z.nullable(paper),
  /** A paper beside the form that has what is to be filled in. */
  paper: z.nullable(paper),
  phone: z.nullable(
    z.strictObject({
      /** Oldest first. */
      messages: list(message),
      /** What comes when a code is asked for, one after the other. */
      waiting: list(message),
      /** A code was asked for. */
      asked: z.boolean(),
    }),
  ),
  files: list(file),
  documents: list(document),
  /** What was asked for before, and where it stands. */
  requests: list(fact),

  screen: z.literal(SCREENS),
  /** The page of the form on screen, or to come back to. */
  page: text,
  /** That page was opened from the review, and leads back to it. */
  changing: z.boolean(),
  /** The field whose file is being chosen, or was just now; or "". */
  at: text,
  /** The document being read, or "". */
  open: text,
  /** The year the documents are narrowed to, or "". */
  year: text,
  faults: list(z.strictObject({ field: text, code: z.literal(FAULTS) })),
  /** The file that was refused as soon as it was chosen. */
  refused: z.nullable(z.strictObject({ field: text, code: z.literal(FAULTS), file: text })),
  /** Passwords that are shown. */
  revealed: list(text),
  /** What was sent, by field, written in one way; a password leaves nothing here. */
  sent: list(z.strictObject({ answers: recordOf(z.string(), z.string()) })),
  /** Documents on the device and on paper, by id. */
  downloads: list(text),
  printed: list(text),
  /** Code of what has just changed, for the live words. */
  news: text,
});
export type ProcedureWorld = z.infer<typeof procedureSchema>;
export type Fault = ProcedureWorld['faults'][number];
