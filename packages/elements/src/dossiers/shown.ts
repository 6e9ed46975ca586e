import { openBank } from '../diagnostic/open-bank.ts';
import { orientationWords } from '../diagnostic/orientation-words.ts';
import { fetchBeyond } from '../places/beyond.ts';
import type { Shown } from './follow-up.ts';

/** All that a visit is shown with, fetched before it is needed. Rejects where the bank cannot be had. */
export async function fetchShown(
  { bank, places, settings }: { bank: string; places: string | readonly unknown[]; settings: string },
  lang: string,
  uiLang: string,
): Promise<Shown> {
  const [open, words, beyond] = await Promise.all([
    openBank(bank, lang.slice(0, 2).toLowerCase()),
    orientationWords(uiLang),
    fetchBeyond({ places, settings }),
    import('../diagnostic/later.ts'),
  ]);
  return { open, words, beyond, uiLang };
}
