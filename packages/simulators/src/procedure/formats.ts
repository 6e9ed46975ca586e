import type { Format } from './world.ts';

/** What was typed, in one way of writing; null where it is not of that form. Spaces and dots are forgiven. */
export function readAs(format: Exclude<Format, ''>, typed: string): string | null {
  const close = typed.replace(/\s/g, '');
  switch (format) {
    case 'email':
      return /^[^@]+@[^@.]+(\.[^@.]+)*\.[^@.]{2,}$/.test(close) ? close.toLowerCase() : null;
    case 'postcode':
      return /^\d{5}$/.test(close) ? close : null;
    case 'phone': {
      const figures = close.replace(/[.-]/g, '').replace(/^(\+|00)33/, '0');
      return /^0\d{9}$/.test(figures) ? figures : null;
    }
    case 'number': {
      const plain = close.replace(',', '.').replace(/€$/, '');
      return /^\d+(\.\d+)?$/.test(plain) ? String(Number(plain)) : null;
    }
    case 'date':
      return dateOf(typed.trim());
    default:
      return null;
  }
}

/** Day, month, year, with anything between them or with all eight figures. */
function dateOf(typed: string): string | null {
  const [, day, month, year] =
    /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(typed) ?? /^(\d\d)(\d\d)(\d{4})$/.exec(typed) ?? [];
  if (!day || !month || !year) return null;
  // A day too many would be one of another month.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1;
  return isReal ? [day.padStart(2, '0'), month.padStart(2, '0'), year].join('/') : null;
}
