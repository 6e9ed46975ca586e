import type { Changes } from './actions.ts';
import { byId, linesOf, subject, withEntry } from './facts.ts';
import { subjectAt } from './places.ts';
import { goBack, goTo } from './reduce-moving.ts';
import type { Line, PhoneWorld } from './world.ts';

const LONGEST_TEXT = 1000;
const MOST_LINES = 60;

export const messaging = {
  write: (world, { value }) => {
    const draft = value.slice(0, LONGEST_TEXT);
    return draft === subject(world, 'threads')!.draft ? null : withEntry(world, 'threads', { draft });
  },
  attach: (world, { photo }) => ({ ...goBack(world), ...withEntry(world, 'threads', { photo }) }),
  detach: (world) => withEntry(world, 'threads', { photo: '' }),
  send: (world) => {
    const { id, draft, photo } = subject(world, 'threads')!;
    return draft.trim() || photo ? sent(world, id, draft, photo) : { news: 'empty-message' };
  },
  suggest: (world, { text }) => sent(world, subjectAt(world.at), text),
  share: (world, { who }) => {
    const attached = withEntry(world, 'threads', { photo: subjectAt(world.at) }, who);
    return goTo({ ...world, ...attached }, `thread/${who}`);
  },
  block: (world) => ({
    ...goBack(world),
    ...withEntry(world, 'people', { blocked: true }),
    undo: world.at,
    news: 'blocked',
  }),
} satisfies Partial<Changes<PhoneWorld>>;

/** With a message sent, or refused where there is no signal. */
export function sent(world: PhoneWorld, id: string, text: string, photo = ''): Partial<PhoneWorld> {
  const thread = byId(world.threads, id);
  if (world.plane || !thread) return { news: 'no-signal' };
  const line: Line = { mine: true, text, photo, link: null, when: world.time, waiting: false };
  const lines = [...linesOf(thread), line].slice(-MOST_LINES);
  return {
    ...withEntry(world, 'threads', { lines, gone: false, suggestions: [], draft: '', photo: '' }, id),
    news: 'sent',
  };
}
