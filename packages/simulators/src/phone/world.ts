import * as z from 'zod/mini';
import { PLACE } from './places.ts';

/** It becomes part of a place. */
const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const text = z.string().check(z.maxLength(1500));
const list = <T extends z.ZodMiniType>(part: T) => z.array(part).check(z.maxLength(60));
const number = (most: number) => z.number().check(z.gte(0), z.lte(most));
const place = z.string().check(z.maxLength(100), z.regex(PLACE));
/** What leads somewhere, in the words of whoever wrote it. */
const link = z.strictObject({ label: text, to: place });

/** A network in reach; the first one known is joined when wi-fi comes on. */
const network = z.strictObject({ id, name: text, locked: z.boolean(), key: text, known: z.boolean() });
export type Network = z.infer<typeof network>;

/** Whoever called, wrote or can be called. Those who are `saved` stand in the contacts. */
const person = z.strictObject({
  id,
  name: text,
  /** "" for a sender that cannot be called. */
  number: text,
  saved: z.boolean(),
  blocked: z.boolean(),
});
export type Person = z.infer<typeof person>;

const line = z.strictObject({
  mine: z.boolean(),
  text,
  /** The photo that came with it, or "". */
  photo: text,
  link: z.nullable(link),
  when: text,
  /** It comes once the phone has a signal. */
  waiting: z.boolean(),
});
export type Line = z.infer<typeof line>;

/** The conversation with the person of the same id. */
const thread = z.strictObject({
  id,
  lines: list(line),
  read: z.boolean(),
  gone: z.boolean(),
  /** Answers that the phone offers to send at a touch. */
  suggestions: list(text),
  draft: text,
  /** The photo that goes with the draft, or "". */
  photo: text,
});
export type Thread = z.infer<typeof thread>;

const call = z.strictObject({
  id,
  who: text,
  kind: z.literal(['in', 'out', 'missed', 'refused']),
  when: text,
});
export type Call = z.infer<typeof call>;

/** What someone said, as the phone has written it down. */
const voicemail = z.strictObject({ id, who: text, text, when: text });

/** What a photo shows. */
const PICTURES = ['beach', 'bicycle', 'cake', 'cat', 'file', 'meter'] as const;
const photo = z.strictObject({
  id,
  name: text,
  picture: z.literal(PICTURES),
  when: text,
  gone: z.boolean(),
});
export type Photo = z.infer<typeof photo>;

/** Gigabytes that the phone holds. */
export const CAPACITY = 64;

/** A film kept on the phone; its size in gigabytes. */
const film = z.strictObject({ id, name: text, size: number(CAPACITY), note: text, gone: z.boolean() });
export type Film = z.infer<typeof film>;

const APP_ICONS = ['book', 'bus', 'calendar', 'clock', 'music', 'pin', 'pot', 'torch'] as const;
export const LOCATIONS = ['always', 'used', 'never'] as const;
const app = z.strictObject({
  id,
  name: text,
  icon: z.literal(APP_ICONS),
  /** What it shows once open. */
  text,
  /** Does it show nothing without Internet? */
  online: z.boolean(),
  /** May it use mobile data? */
  data: z.boolean(),
  /** Whether it may know where the phone is; "none" if it never asks. */
  location: z.literal([...LOCATIONS, 'none']),
});
export type App = z.infer<typeof app>;

const page = z.strictObject({
  id,
  address: text,
  title: text,
  body: text,
  links: list(link),
  /** End of the number of the card that the phone remembers, where the page asks for one; else "". */
  card: text,
  /** Does it stand among the favourites? */
  favourite: z.boolean(),
  /** A window that has popped up over it. */
  alert: z.nullable(z.strictObject({ title: text, text, yes: text, to: place })),
});
export type Page = z.infer<typeof page>;

export const SIZES = ['small', 'normal', 'large', 'huge'] as const;
export const SWITCHES = ['plane', 'wifi', 'data', 'silent', 'quiet', 'night'] as const;

export const phoneSchema = z.strictObject({
  /** What is on screen: a screen and, after "/", the id of what it is about; and where Back leads. */
  at: place,
  trail: list(place),
  time: text,
  date: text,
  battery: number(100),
  plane: z.boolean(),
  wifi: z.boolean(),
  data: z.boolean(),
  networks: list(network),
  /** The network joined, or "". */
  network: text,
  /** What is typed as a network's key. */
  key: text,
  silent: z.boolean(),
  volume: number(10),
  /** Do not disturb: now until further notice, and by itself at night; who may call all the same. */
  quiet: z.boolean(),
  night: z.boolean(),
  allowed: list(text),
  size: z.literal(SIZES),
  update: z.literal(['none', 'ready', 'done']),
  people: list(person),
  threads: list(thread),
  calls: list(call),
  voicemails: list(voicemail),
  call: z.nullable(z.strictObject({ who: text, state: z.literal(['ringing', 'talking']) })),
  /** Texts ready to be sent to whoever calls at a bad time. */
  ready: list(text),
  photos: list(photo),
  /** Gigabytes taken by all but films. */
  taken: number(CAPACITY),
  films: list(film),
  apps: list(app),
  pages: list(page),
  /** The conversation announced at the top of the screen, or "". */
  banner: text,
  /** The place of what was just thrown away and can still be had back, or "". */
  undo: text,
  /** Code of what has just changed, for the live words. */
  news: text,
});
export type PhoneWorld = z.infer<typeof phoneSchema>;
