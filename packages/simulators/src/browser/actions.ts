export type BrowserAction =
  | { type: 'address'; value: string }
  | { type: 'enter' }
  | { type: 'back' }
  | { type: 'forward' }
  | { type: 'tab'; tab: string }
  | { type: 'new-tab' }
  | { type: 'close-tab'; tab: string }
  | { type: 'panel'; panel: string }
  | { type: 'zoom'; by: string }
  | { type: 'shelf' }
  | { type: 'search' }
  | { type: 'follow'; to: string }
  | { type: 'fill'; name: string; value: string }
  | { type: 'press'; id: string }
  | { type: 'call'; number: string }
  | { type: 'hang-up' }
  | { type: 'download'; file: string }
  | { type: 'open-file'; file: string };

/** The fields of each action besides its type. */
export const BROWSER_ACTIONS: Record<BrowserAction['type'], readonly string[]> = {
  address: ['value'],
  enter: [],
  back: [],
  forward: [],
  tab: ['tab'],
  'new-tab': [],
  'close-tab': ['tab'],
  panel: ['panel'],
  zoom: ['by'],
  shelf: [],
  search: [],
  follow: ['to'],
  fill: ['name', 'value'],
  press: ['id'],
  call: ['number'],
  'hang-up': [],
  download: ['file'],
  'open-file': ['file'],
};
