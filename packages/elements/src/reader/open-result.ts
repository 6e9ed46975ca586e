import { own, type Result } from '@balise/schema/codes';
import { BankError, openBank } from '../diagnostic/open-bank.ts';
import { orientationWords } from '../diagnostic/orientation-words.ts';
import type { SheetWords } from '../print/sheets.ts';

/** Why a result that was read cannot be told: its bank is another than this page's, or did not come. */
export type Hindrance = 'elsewhere' | 'unreachable';

/**
 * The words of a result, from the bank given or from the one of its name beside the kit. Ids that another
 * version of the bank has and this one has not are left out; another major version may mean other things by
 * the same ids.
 */
export async function openResult(
  result: Result,
  bank: string,
  lang: string,
  uiLang: string,
): Promise<SheetWords | Hindrance> {
  try {
    const [open, words] = await Promise.all([
      openBank(bank || result.bank.id, lang.slice(0, 2).toLowerCase()),
      orientationWords(uiLang),
    ]);
    const { id, version } = open.bank;
    if (id !== result.bank.id || majorOf(version) !== majorOf(result.bank.version)) return 'elsewhere';
    const { texts } = open;
    const domains = result.domains.filter((domain) => own(texts.domains, domain.id));
    return domains.length
      ? { result: { ...result, domains }, texts, words, lang: uiLang, places: () => [], note: '' }
      : 'elsewhere';
  } catch (error) {
    return error instanceof BankError && error.code === 'bank-invalid' ? 'elsewhere' : 'unreachable';
  }
}

function majorOf(version: string): string | undefined {
  return version.split('.')[0];
}
