import type { Folder } from './world.ts';

export const DRAFT_FIELDS = ['to', 'cc', 'subject', 'body'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** What is done about the mail being read, and needs no more to be said. */
export type Handling =
  'details' | 'follow' | 'reply' | 'reply-all' | 'forward' | 'junk' | 'delete' | 'restore';

export type MailAction =
  | { type: 'folder'; folder: Folder }
  | { type: 'search'; value: string }
  | { type: 'unsearch' | 'older' | 'newer' | 'undo' | 'compose' }
  | { type: 'open'; mail: string }
  /** Back, from whatever is on top. */
  | { type: 'close' }
  | { type: Handling }
  | { type: 'view' | 'save'; file: string }
  /** Into the page a link leads to, and sent there. */
  | { type: 'type'; value: string }
  | { type: 'give' }
  | { type: 'write'; field: DraftField; value: string }
  | { type: 'choose' | 'discard' | 'send' }
  | { type: 'attach' | 'detach'; file: string };

/** The fields of each action besides its type. */
export const MAIL_ACTIONS: Record<MailAction['type'], readonly string[]> = {
  folder: ['folder'],
  search: ['value'],
  unsearch: [],
  older: [],
  newer: [],
  undo: [],
  compose: [],
  open: ['mail'],
  close: [],
  details: [],
  follow: [],
  reply: [],
  'reply-all': [],
  forward: [],
  junk: [],
  delete: [],
  restore: [],
  view: ['file'],
  save: ['file'],
  type: ['value'],
  give: [],
  write: ['field', 'value'],
  choose: [],
  attach: ['file'],
  detach: ['file'],
  discard: [],
  send: [],
};
