import type { Cleaned } from './cleaned.ts';

/** Numbers over the seas have a country code of their own; the first digits of each, without their zero. */
const OVERSEAS: readonly (readonly [string, RegExp])[] = [
  ['262', /^(262|263|269|639|692|693)/],
  ['590', /^(590|690|691)/],
  ['594', /^(594|694)/],
  ['596', /^(596|696|697)/],
];

/** The first number of a cell, as it can be dialled from anywhere and read by anybody: +33 2 61 91 01 01. */
export function phone(written: string): Cleaned<string> {
  const [first] = written.split(/[|;/]|\s+ou\s+|\s{2,}/i);
  const signs = (first ?? '').replace(/\(0\)/g, '').replace(/[\s.()-]/g, '');
  if (signs === '') return { value: '' };
  const abroad = signs.replace(/^00/, '+');
  const own = /^(?:\+?33|\+262|\+59[046]|0)?0?([1-9]\d{8})$/.exec(abroad)?.[1];
  if (own) return { value: spaced(own) };
  // Short numbers (39 49) and those of other countries are as their owners write them.
  if (/^\d{4}$/.test(abroad)) return { value: `${abroad.slice(0, 2)} ${abroad.slice(2)}` };
  if (/^\+\d{8,15}$/.test(abroad)) return { value: abroad };
  return { value: written, code: 'phone-unread' };
}

function spaced(digits: string): string {
  const country = OVERSEAS.find(([, begin]) => begin.test(digits))?.[0];
  if (country) return `+${country} ${digits.slice(0, 3)} ${pairs(digits.slice(3))}`;
  return `+33 ${digits.slice(0, 1)} ${pairs(digits.slice(1))}`;
}

const pairs = (digits: string) => digits.replace(/\d\d(?=\d)/g, '$& ');
