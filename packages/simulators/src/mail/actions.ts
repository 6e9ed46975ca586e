import type { Folder } from './world.ts';

export type MailAction =
  | { type: 'folder'; folder: Folder }
  | { type: 'open'; mail: string }
  | { type: 'close' }
  | { type: 'reply' }
  | { type: 'compose' }
  | { type: 'write'; field: DraftField; value: string }
  | { type: 'discard' }
  | { type: 'send' }
  | { type: 'junk' };

export const DRAFT_FIELDS = ['to', 'subject', 'body'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** The fields of each action besides its type. */
export const MAIL_ACTIONS: Record<MailAction['type'], readonly string[]> = {
  folder: ['folder'],
  open: ['mail'],
  close: [],
  reply: [],
  compose: [],
  write: ['field', 'value'],
  discard: [],
  send: [],
  junk: [],
};
