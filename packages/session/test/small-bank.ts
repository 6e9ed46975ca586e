import { bankSchema, type Item } from '@balise/schema';
import type { OpenBank } from '../src/measured.ts';

/** Accepted answers of the small bank's text items. */
const ACCEPT: Record<string, string[]> = {
  name: ['Karima'],
  address: ['rose27Mai', 'café'],
  count: ['4', 'quatre'],
};

/** One item of every type in a domain, `sure` about the first two, at difficulties around `b`. */
function itemsOf(domain: string, b: number): Item[] {
  const common = (name: string, a: number, harder: number) => ({
    id: `${name}-${domain}`,
    domain,
    competences: [
      { framework: 'crcn' as const, code: `${domain}.1` },
      { framework: 'digcomp' as const, version: '3.0' as const, code: `${domain}.2`, level: 1 as const },
    ],
    a,
    b: b + harder,
    c: 0.1,
    calibration: 'expert' as const,
    level: 1 as const,
    seconds: 20,
  });
  const place = (id: string, x: number) => ({ id, x, y: 10, width: 20, height: 20 });
  return [
    { ...common('one', 1, -1), type: 'single', choices: ['x', 'y', 'z'], key: 'y', group: `twins-${domain}` },
    { ...common('several', 1.2, 0), type: 'multiple', choices: ['p', 'q', 'r', 's', 't'], key: ['p', 'r'] },
    { ...common('name', 1.5, -0.8), type: 'text', accept: 'spelling', needs: ['keyboard'] },
    { ...common('address', 1, 0.2), type: 'text', accept: 'exact' },
    { ...common('count', 1.3, 0.6), type: 'text', accept: 'number' },
    { ...common('steps', 1.1, 0.9), type: 'order', key: ['get', 'set', 'go', 'stop'], partial: true },
    {
      ...common('pairs', 1.4, 1.2),
      type: 'match',
      pairs: [
        ['sun', 'day'],
        ['moon', 'night'],
        ['rain', 'wet'],
        ['snow', 'cold'],
      ],
      extra: ['dust'],
      partial: true,
    },
    {
      ...common('spot', 0.9, -1.5),
      type: 'point',
      media: 'media/spot.svg',
      places: [place('left', 10), place('right', 60)],
      key: 'left',
      needs: ['sight'],
    },
    { ...common('twin', 1, 1.5), type: 'single', choices: ['x', 'y'], key: 'x', group: `twins-${domain}` },
    { id: `sure-${domain}`, domain, type: 'confidence', about: [`one-${domain}`, `several-${domain}`] },
    { id: `safe-${domain}`, domain, type: 'confidence', about: [`pairs-${domain}`] },
  ];
}

const domains = ['1', '2', '3'];

/** A bank of our own: every type, partial scores, groups, needs. Nobody edits it, and a walk on it is quick. */
export const small: OpenBank = {
  bank: bankSchema.parse({
    format: 'balise-bank',
    formatVersion: 1,
    id: 'small',
    version: '1.0.0',
    licence: 'CC-BY-4.0',
    languages: ['fr'],
    domains: domains.map((id) => ({ id, cuts: [-1, 0, 1] })),
    items: domains.flatMap((id, i) => itemsOf(id, (i - 1) / 2)),
  }),
  texts: {
    lang: 'fr',
    title: 'Petite banque',
    levels: ['zéro', 'un', 'deux', 'trois'],
    domains: {},
    items: Object.fromEntries(
      domains.flatMap((id) =>
        Object.entries(ACCEPT).map(([name, accept]) => [`${name}-${id}`, { prompt: '?', accept }]),
      ),
    ),
  },
  hash: 'hash-of-small',
};
