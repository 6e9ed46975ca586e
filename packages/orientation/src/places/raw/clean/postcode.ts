import type { Cleaned } from './cleaned.ts';

/** Five digits. A spreadsheet that takes 01000 for a number gives 1000. */
export function postcode(written: string): Cleaned<string> {
  const digits = written.replace(/\s/g, '').replace(/[.,]0+$/, '');
  if (/^\d{5}$/.test(digits)) return { value: digits };
  if (/^[1-9]\d{3}$/.test(digits)) return { value: `0${digits}`, code: 'postcode-zero' };
  return written === '' ? { value: '' } : { value: '', code: 'bad-postcode' };
}
