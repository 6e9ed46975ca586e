import { msg, str } from '@lit/localize';

/** The size of a file as devices write it. */
export function sizeWords(kilobytes: number, lang: string): string {
  if (kilobytes < 1000) return msg(str`${kilobytes} Ko`);
  const mega = (kilobytes / 1000).toLocaleString(lang, { maximumFractionDigits: 1 });
  return msg(str`${mega} Mo`);
}

export function formatNames(formats: readonly string[]): string {
  return formats.map((format) => format.toUpperCase()).join(', ');
}
