import { PLACE_BOUNDS } from '@balise/schema/place-bounds';
import type { Cleaned } from './cleaned.ts';

const MAIL = /^[^\s@<>()"']+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

/** The first mail address of a cell. */
export function mail(written: string): Cleaned<string> {
  const found = written
    .split(/[|;,/\s]+/)
    .map((one) => one.replace(/^mailto:/i, ''))
    .find((one) => one.length <= PLACE_BOUNDS.mail && MAIL.test(one));
  if (found) return { value: found };
  return written === '' ? { value: '' } : { value: '', code: 'bad-mail' };
}
