import { isScored, type Bank } from '@balise/schema';
import { fill } from '@balise/schema/problem-words';
import { table } from '../table.ts';
import type { Words } from '../words.ts';
import { computedLevel } from './warnings.ts';

/** What a sound bank holds: questions by type, then by domain and computed level. */
export function summary(bank: Bank, { own }: Words): string[] {
  const scored = bank.items.filter(isScored);
  const types = [...new Set(bank.items.map(({ type }) => type))];
  const levels = [0, 1, 2, 3];
  return [
    fill(own.check.sound, {
      id: bank.id,
      version: bank.version,
      items: bank.items.length,
      scored: scored.length,
      languages: bank.languages.join(', '),
    }),
    '',
    ...table([
      [own.check.type, own.check.questions],
      ...types.map((type) => [type, String(bank.items.filter((item) => item.type === type).length)]),
    ]),
    '',
    ...table([
      [own.check.domain, ...levels.map((level) => fill(own.check.level, { level })), own.check.scored],
      ...bank.domains.map(({ id }) => {
        const inside = scored.filter(({ domain }) => domain === id).map((item) => computedLevel(bank, item));
        const counts = levels.map((level) => inside.filter((computed) => computed === level).length);
        return [id, ...counts.map(String), String(inside.length)];
      }),
    ]),
  ];
}
