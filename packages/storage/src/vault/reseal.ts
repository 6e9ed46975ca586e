import { dataKey, newHeader } from './header.ts';
import { expiryOf, type Day } from './keeping.ts';
import { putAll, readable, sealed, write, type Open } from './open.ts';
import { settingsOf } from './rows.ts';

/**
 * Gives every follow-up the last day that so many months make, and erases those for which it has come; how
 * many these were. The day is authenticated, so that each one is sealed anew.
 */
export async function changeMonths(open: Open, months: number, today: Day): Promise<number> {
  const all = await readable(open);
  const over = all.filter(({ usedOn }) => expiryOf(usedOn, months) <= today);
  const rows = await sealed(
    open.key,
    all.filter((held) => !over.includes(held)),
    months,
  );
  const settings = await settingsOf(open.key, months);
  await write(open, async (records, meta) => {
    await meta.put(settings, 'settings');
    await putAll(records, rows);
    for (const { id } of over) await records.delete(id);
  });
  open.months = months;
  return over.length;
}

/** Seals all anew under a new key. What is damaged stays as it is, and stays told. */
export async function changeKey(open: Open, old: string, next: string): Promise<void> {
  // An open store left alone does not let a passer-by change its passphrase.
  await dataKey(open.header, old);
  const { header, key } = await newHeader(next);
  const rows = await sealed(key, await readable(open), open.months);
  const settings = await settingsOf(key, open.months);
  await write(open, async (records, meta) => {
    await meta.put(header, 'header');
    await meta.put(settings, 'settings');
    await putAll(records, rows);
  });
  Object.assign(open, { header, key });
}
