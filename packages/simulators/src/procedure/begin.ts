import type { ProcedureWorld } from './world.ts';

/** A whole world of what a task gives: it writes only what matters to it. */
export function begin(given: Readonly<Record<string, unknown>>): ProcedureWorld {
  const pages = each(given['pages'], { title: '', text: '' }).map((page): Given => ({
    ...page,
    fields: each(page['fields'], FIELD).map(completed),
  }));
  return {
    ...WORLD,
    page: pages[0]?.['id'] ?? '',
    ...given,
    pages,
    receipt: { ...RECEIPT, ...(given['receipt'] as object | undefined) },
    phone: given['phone'] ? phoneOf(given['phone'] as Given) : null,
    files: each(given['files'], { seen: '' }),
    documents: each(given['documents'], { facts: [] }),
  } as unknown as ProcedureWorld;
}

type Given = Record<string, unknown>;

const FIELD = {
  kind: 'text',
  hint: '',
  required: true,
  format: '',
  same: '',
  met: false,
  formats: [],
  most: 5000,
  value: '',
};

const RECEIPT = { title: '', text: '', number: '', date: '', year: '' };

const WORLD: Omit<ProcedureWorld, 'page' | 'pages' | 'receipt' | 'phone'> = {
  service: '',
  title: '',
  review: true,
  savable: false,
  revisable: false,
  sends: '',
  account: null,
  paper: null,
  files: [],
  documents: [],
  requests: [],
  screen: 'page',
  changing: false,
  at: '',
  open: '',
  year: '',
  faults: [],
  refused: null,
  revealed: [],
  sent: [],
  downloads: [],
  printed: [],
  news: '',
};

function completed(field: Given): Given {
  return {
    ...field,
    options: each(field['options'], { group: '' }),
    rules: each(field['rules'], { least: 0, words: [] }),
  };
}

function phoneOf(phone: Given): Given {
  const blank = { code: '' };
  return {
    asked: false,
    ...phone,
    messages: each(phone['messages'], blank),
    waiting: each(phone['waiting'], blank),
  };
}

function each(list: unknown, defaults: Given): Given[] {
  return (Array.isArray(list) ? list : []).map((one: object) => ({ ...defaults, ...one }));
}
