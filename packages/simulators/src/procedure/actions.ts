/** Parts of the site to go to; `page` is the form, where one left it. */
export type Place = 'page' | 'requests' | 'documents' | 'profile';

export type ProcedureAction =
  | { type: 'fill'; field: string; value: string }
  | { type: 'reveal'; field: string }
  | { type: 'browse'; field: string }
  | { type: 'pick'; file: string }
  | { type: 'dismiss' }
  | { type: 'remove'; field: string }
  | { type: 'resend' }
  | { type: 'continue' }
  | { type: 'previous' }
  | { type: 'change'; page: string }
  | { type: 'send' }
  | { type: 'reopen' }
  | { type: 'save' }
  | { type: 'go'; place: Place }
  | { type: 'filter'; value: string }
  | { type: 'read'; document: string }
  | { type: 'download'; document: string }
  | { type: 'print'; document: string };

/** The fields of each action besides its type. */
export const PROCEDURE_ACTIONS: Record<ProcedureAction['type'], readonly string[]> = {
  fill: ['field', 'value'],
  reveal: ['field'],
  browse: ['field'],
  pick: ['file'],
  dismiss: [],
  remove: ['field'],
  resend: [],
  continue: [],
  previous: [],
  change: ['page'],
  send: [],
  reopen: [],
  save: [],
  go: ['place'],
  filter: ['value'],
  read: ['document'],
  download: ['document'],
  print: ['document'],
};
