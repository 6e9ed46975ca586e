import { assign, createMachine, type ActorRefFrom, type ProvidedActor } from 'xstate';
import {
  KIT_VERSION,
  type Answer,
  type ContextQuestion,
  type Length,
  type Log,
  type LogEntry,
  type Mode,
} from '@balise/schema/codes';
import type { Store } from '@balise/storage';
import { advance, shown, toMinute } from './advance.ts';
import type { FoundLog } from './found-log.ts';
import { keeperOf, type Keeper, type KeeperNews } from './keeper.ts';
import type { OpenBank } from './measured.ts';
import { previousItem, progressOf, type Step } from './progress.ts';

/** What a journey needs to start. `store` is given, so that the journey never knows where answers lie. */
export interface JourneyInput {
  open: OpenBank;
  store: Store;
  mode: Mode;
  length: Length;
  lang: string;
  seed: number;
  /** The unfinished log that the store had, as `foundLog` gives it. */
  found?: FoundLog | undefined;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The state of saving, for the screen to tell. `none`: nothing to save yet; `unerased`: erasing failed. */
export type Saving = 'none' | 'saving' | 'saved' | 'failed' | 'full' | 'unerased';

interface JourneyContext extends JourneyInput {
  found: FoundLog;
  keeper: Keeper;
  /** The truth. All the rest of the journey is derived from it by `progressOf`. */
  log: Log;
  saving: Saving;
  /** When the question on screen was shown; in no log, only its coarse difference is. */
  shownAt: number;
}

export type AidKind = Extract<LogEntry, { type: 'aided' }>['kind'];
export type Note = Extract<LogEntry, { type: 'noted' }>;

export type JourneyEvent =
  | { type: 'START' }
  | { type: 'RESUME' }
  /** `log` forgets the unfinished test, `all` the kept result too. Both lead back to the welcome. */
  | { type: 'ERASE'; what: 'log' | 'all' }
  | { type: 'CONTEXT'; question: ContextQuestion; codes: string[] | null }
  | { type: 'ANSWER'; answer: Answer }
  | { type: 'AID'; kind: AidKind }
  /** What a professional notes leads nowhere. */
  | { type: 'NOTE'; note: Note }
  | { type: 'CONTINUE' }
  | { type: 'BACK' }
  | { type: 'FINISH' }
  /** The result has been made of the log, which is needed no more. */
  | { type: 'CONCLUDED' }
  /** What was kept is gone, by no wish of this page. */
  | { type: 'WIPED' }
  | KeeperNews;

interface Scope<E extends JourneyEvent = JourneyEvent> {
  context: JourneyContext;
  event: E;
}

/**
 * Appends facts to the log and hands it to the keeper. What comes next (a question, a pause, the
 * end) is written with the answer that leads to it, so that a test cut off at any instant resumes on
 * the very screen that was there. The screen does not wait for the disk.
 */
function append<E extends JourneyEvent>(factsOf: (scope: Scope<E>) => LogEntry[], then?: 'advance') {
  return [
    assign<JourneyContext, E, undefined, JourneyEvent, ProvidedActor>((scope): Partial<JourneyContext> => {
      const { open, log, now } = scope.context;
      const facts = factsOf(scope);
      const next = then && advance(open, [...log, ...facts], now());
      const added = next ? [...facts, next] : facts;
      return {
        log: [...log, ...added],
        ...(added.length > 0 && { saving: 'saving' }),
        ...(added.at(-1)?.type === 'shown' && { shownAt: now() }),
      };
    }),
    keep,
  ];
}

/** A professional's notes go to a store that is made for them, and to no other. */
function keep({ context: { log, keeper, store } }: { context: JourneyContext }) {
  keeper.keep(store.takesNotes ? log : log.filter(({ type }) => type !== 'noted'));
}

function forget(what: 'log' | 'all') {
  return ({ context }: { context: JourneyContext }) => context.keeper.forget(what);
}

function begin({ context: { open, mode, length, lang, seed, now } }: Scope): LogEntry[] {
  const { id, version } = open.bank;
  const bank = { id, version, hash: open.hash };
  return [{ type: 'begun', at: toMinute(now()), kit: KIT_VERSION, bank, mode, length, lang, seed }];
}

/** The answer given, as a fact: an answer or, to a question gone back to, a correction where it differs. */
function answer({ context, event }: Scope<Extract<JourneyEvent, { type: 'ANSWER' }>>): LogEntry[] {
  const { current, answers } = progressOf(context.log);
  if (current === null) return [];
  const before = answers.get(current);
  if (before && JSON.stringify(before.answer) === JSON.stringify(event.answer)) return [];
  const seconds = before?.seconds ?? coarse(context.now() - context.shownAt);
  return [{ type: before ? 'corrected' : 'answered', item: current, answer: event.answer, seconds }];
}

/** Rounded up to five seconds, ten minutes at most: enough for the measure, too coarse to watch a person. */
function coarse(ms: number): number {
  return Math.min(600, Math.max(5, Math.ceil(ms / 5000) * 5));
}

function aid({ context: { log }, event }: Scope<Extract<JourneyEvent, { type: 'AID' }>>): LogEntry[] {
  const { current } = progressOf(log);
  return current === null ? [] : [{ type: 'aided', item: current, kind: event.kind }];
}

/** Shows the question before the one on screen again. */
function back({ context: { log, open } }: Scope): LogEntry[] {
  const progress = progressOf(log);
  const previous = previousItem(progress);
  return previous === null ? [] : [shown(open.bank, previous, progress.begun?.seed ?? 0)];
}

/** Ends early. What was answered so far makes an honest partial result. */
function finish({ context: { now } }: Scope): LogEntry[] {
  return [{ type: 'ended', at: toMinute(now()), complete: false }];
}

/** What a log cut off by damage lacks: what its last answer led to. */
function mended({ context: { log, open, now } }: Scope): LogEntry[] {
  const isCut = ['context', 'answered', 'corrected'].includes(log.at(-1)?.type ?? '');
  const next = isCut ? advance(open, log, now()) : null;
  return next ? [next] : [];
}

export const NOTHING_FOUND: FoundLog = { log: [], isChanged: false };

/** Which screen follows is read off the log. */
function leadsTo(step: Step) {
  return {
    target: step,
    guard: ({ context }: { context: JourneyContext }) => progressOf(context.log).step === step,
  };
}

const note = {
  NOTE: { actions: append<Extract<JourneyEvent, { type: 'NOTE' }>>(({ event }) => [event.note]) },
};

const leaving = {
  ...note,
  BACK: { target: 'routing', actions: append(back) },
  FINISH: { target: 'routing', actions: append(finish) },
};

/** One diagnosis, from the welcome to the result. */
export const journey = createMachine({
  types: {} as { context: JourneyContext; events: JourneyEvent; input: JourneyInput },
  id: 'journey',
  context: ({ input, self }) => ({
    ...input,
    found: input.found ?? NOTHING_FOUND,
    keeper: keeperOf(input.store, (news) => self.send(news)),
    log: [],
    saving: 'none',
    shownAt: 0,
  }),
  initial: 'welcome',
  on: {
    SAVED: { actions: assign({ saving: 'saved' }) },
    SAVE_FAILED: { actions: assign({ saving: ({ event }) => (event.isFull ? 'full' : 'failed') }) },
    FORGET_FAILED: { actions: assign({ saving: 'unerased' }) },
    WIPED: {
      guard: ({ context: { log } }) => log.length > 0 && !progressOf(log).ended,
      actions: [assign({ saving: 'saving' }), keep],
    },
    ERASE: [
      { guard: ({ event }) => event.what === 'log', target: '.erasing', actions: forget('log') },
      { target: '.erasing', actions: forget('all') },
    ],
  },
  states: {
    welcome: {
      on: {
        START: { target: 'routing', actions: append(begin) },
        RESUME: {
          guard: ({ context }) => context.found.log.length > 0,
          target: 'routing',
          actions: [
            assign(({ context }) => ({
              log: context.found.log,
              saving: 'saving' as const,
              shownAt: context.now(),
            })),
            ...append(mended),
          ],
        },
      },
    },
    routing: {
      always: [
        leadsTo('context'),
        leadsTo('question'),
        leadsTo('pause'),
        leadsTo('result'),
        { target: 'welcome' },
      ],
    },
    context: {
      on: {
        ...note,
        CONTEXT: {
          target: 'routing',
          actions: append<Extract<JourneyEvent, { type: 'CONTEXT' }>>(
            ({ event: { question, codes } }) => [{ type: 'context', question, codes }],
            'advance',
          ),
        },
      },
    },
    question: {
      on: {
        ANSWER: { target: 'routing', actions: append(answer, 'advance') },
        AID: { actions: append(aid) },
        ...leaving,
      },
    },
    pause: { on: { CONTINUE: { target: 'routing', actions: append(() => [], 'advance') }, ...leaving } },
    // A finished test is not kept: what remains on the device is what the person then asks to keep.
    result: { on: { CONCLUDED: { actions: forget('log') } } },
    erasing: {
      on: {
        FORGOTTEN: {
          target: 'welcome',
          actions: assign({ log: [], found: NOTHING_FOUND, saving: 'none' }),
        },
        FORGET_FAILED: {
          target: 'welcome',
          actions: assign({ log: [], found: NOTHING_FOUND, saving: 'unerased' }),
        },
      },
    },
  },
});

export type JourneyActor = ActorRefFrom<typeof journey>;
