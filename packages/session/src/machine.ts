import { assign, fromPromise, sendTo, setup, type ActorRefFrom } from 'xstate';
import { KIT_VERSION, type Answer, type ContextQuestion, type Length, type Log, type LogEntry, type Mode } from '@balise/schema';
import type { Store } from '@balise/storage';
import { advance, shown, toMinute } from './advance.ts';
import { keeper, type KeeperNews } from './keeper.ts';
import type { OpenBank } from './measured.ts';
import { previousItem, progressOf } from './progress.ts';

/** What a journey needs to start. `store` is given, so that the journey never knows where answers lie. */
export interface JourneyInput {
  open: OpenBank;
  store: Store;
  mode: Mode;
  length: Length;
  lang: string;
  seed: number;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The state of saving, for the screen to tell. `none`: nothing to save yet. */
export type Saving = 'none' | 'saving' | 'saved' | 'failed';

interface JourneyContext extends JourneyInput {
  /** The truth. All the rest of the journey is derived from it by `progressOf`. */
  log: Log;
  /** An unfinished log found at the start, offered to be resumed. */
  found: Log;
  saving: Saving;
  /** When the question on screen was shown; in no log, only its coarse difference is. */
  shownAt: number;
}

export type JourneyEvent =
  | { type: 'START' }
  | { type: 'RESUME' }
  /** `log` forgets the unfinished test, `all` the kept result too. Both lead back to the welcome. */
  | { type: 'ERASE'; what: 'log' | 'all' }
  | { type: 'CONTEXT'; question: ContextQuestion; codes: string[] | null }
  | { type: 'ANSWER'; answer: Answer }
  | { type: 'AID'; kind: 'hint' | 'plain' }
  | { type: 'CONTINUE' }
  | { type: 'BACK' }
  | { type: 'FINISH' }
  | KeeperNews;

const journeySetup = setup({
  types: {
    context: {} as JourneyContext,
    events: {} as JourneyEvent,
    input: {} as JourneyInput,
  },
  actors: {
    keeper,
    readLog: fromPromise<Log, { store: Store }>(({ input }) => input.store.readLog()),
  },
  guards: {
    isUnfinished: ({ context }) => context.found.length > 0,
    isContext: ({ context }) => progressOf(context.log).step === 'context',
    isQuestion: ({ context }) => progressOf(context.log).step === 'question',
    isPause: ({ context }) => progressOf(context.log).step === 'pause',
    isResult: ({ context }) => progressOf(context.log).step === 'result',
    hasPrevious: ({ context }) => previousItem(progressOf(context.log)) !== null,
  },
});

/**
 * Appends facts to the log and hands them to the keeper. What comes next (a question, a pause, the
 * end) is written with the answer that leads to it, so that a test cut off at any instant resumes on
 * the very screen that was there. The screen does not wait for the disk.
 */
function append(entriesFrom: (context: JourneyContext, event: JourneyEvent) => LogEntry[], then?: 'advance') {
  return journeySetup.enqueueActions(({ context, event, enqueue }) => {
    const entries = entriesFrom(context, event);
    if (then) {
      const next = advance(context.open, [...context.log, ...entries], context.now());
      if (next) entries.push(next);
    }
    if (!entries.length) return;
    enqueue.assign({ log: [...context.log, ...entries], saving: 'saving', shownAt: context.now() });
    enqueue.sendTo('keeper', { type: 'KEEP', entries });
  });
}

/** The answer given, as a fact: an answer or, to a question gone back to, a correction where it differs. */
function answerEntries(context: JourneyContext, event: JourneyEvent): LogEntry[] {
  const { current, answers } = progressOf(context.log);
  if (event.type !== 'ANSWER' || current === null) return [];
  const before = answers.get(current);
  if (before && JSON.stringify(before.answer) === JSON.stringify(event.answer)) return [];
  const seconds = before?.seconds ?? coarse(context.now() - context.shownAt);
  return [{ type: before ? 'corrected' : 'answered', item: current, answer: event.answer, seconds }];
}

/** Rounded up to five seconds, ten minutes at most: enough for the measure, too coarse to watch a person. */
function coarse(ms: number): number {
  return Math.min(600, Math.max(5, Math.ceil(ms / 5000) * 5));
}

/** Shows the question before the one on screen again. */
const back = append(({ log, open }) => {
  const progress = progressOf(log);
  const previous = previousItem(progress);
  return previous === null ? [] : [shown(open.bank, previous, progress.begun?.seed ?? 0)];
});

/** Ends early. What was answered so far makes an honest partial result. */
const finish = append(({ now }) => [{ type: 'ended', at: toMinute(now()), complete: false }]);

/** One diagnosis, from the welcome to the result. Which screen follows is read off the log. */
export const journey = journeySetup.createMachine({
  id: 'journey',
  context: ({ input }) => ({ ...input, log: [], found: [], saving: 'none', shownAt: 0 }),
  invoke: { id: 'keeper', src: 'keeper', input: ({ context }) => ({ store: context.store }) },
  initial: 'opening',
  on: {
    SAVED: { actions: assign({ saving: 'saved' }) },
    SAVE_FAILED: { actions: assign({ saving: 'failed' }) },
    ERASE: { target: '.erasing' },
  },
  states: {
    opening: {
      invoke: {
        src: 'readLog',
        input: ({ context }) => ({ store: context.store }),
        onDone: { target: 'welcome', actions: assign({ found: ({ event }) => event.output }) },
        onError: { target: 'welcome', actions: assign({ saving: 'failed' }) },
      },
    },
    welcome: {
      on: {
        START: {
          target: 'routing',
          actions: append(({ open, mode, length, lang, seed, now }) => [
            {
              type: 'begun',
              at: toMinute(now()),
              kit: KIT_VERSION,
              bank: { id: open.bank.id, version: open.bank.version, hash: open.hash },
              mode,
              length,
              lang,
              seed,
            },
          ]),
        },
        RESUME: {
          guard: 'isUnfinished',
          target: 'routing',
          actions: assign({ log: ({ context }) => context.found, saving: 'saved', shownAt: ({ context }) => context.now() }),
        },
      },
    },
    routing: {
      always: [
        { guard: 'isContext', target: 'context' },
        { guard: 'isQuestion', target: 'question' },
        { guard: 'isPause', target: 'pause' },
        { guard: 'isResult', target: 'result' },
        { target: 'welcome' },
      ],
    },
    context: {
      on: {
        CONTEXT: {
          target: 'routing',
          actions: append(
            (_, event) =>
              event.type === 'CONTEXT' ? [{ type: 'context', question: event.question, codes: event.codes }] : [],
            'advance',
          ),
        },
      },
    },
    question: {
      on: {
        ANSWER: { target: 'routing', actions: append(answerEntries, 'advance') },
        BACK: { guard: 'hasPrevious', target: 'routing', actions: back },
        FINISH: { target: 'routing', actions: finish },
        AID: {
          actions: append(({ log }, event) => {
            const { current } = progressOf(log);
            return event.type === 'AID' && current !== null
              ? [{ type: 'aided', item: current, kind: event.kind }]
              : [];
          }),
        },
      },
    },
    pause: {
      on: {
        CONTINUE: { target: 'routing', actions: append(() => [], 'advance') },
        BACK: { guard: 'hasPrevious', target: 'routing', actions: back },
        FINISH: { target: 'routing', actions: finish },
      },
    },
    result: {
      // A finished test is not kept: what remains on the device is what the person then asks to keep.
      entry: sendTo('keeper', { type: 'FORGET', what: 'log' }),
    },
    erasing: {
      entry: sendTo('keeper', ({ event }) => ({
        type: 'FORGET' as const,
        what: event.type === 'ERASE' ? event.what : ('all' as const),
      })),
      on: {
        FORGOTTEN: { target: 'welcome', actions: assign({ log: [], found: [], saving: 'none' }) },
        SAVE_FAILED: { target: 'welcome', actions: assign({ log: [], found: [], saving: 'failed' }) },
      },
    },
  },
});

export type JourneyActor = ActorRefFrom<typeof journey>;
