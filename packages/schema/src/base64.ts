/** The digits of base64url, in their order: letters, figures, - and _. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number in so many digits, the greatest first. One that they cannot hold is written as the nearest they can. */
export function toDigits(value: number, count: number): string {
  const whole = Math.min(64 ** count - 1, Math.max(0, Math.round(value))) || 0;
  return Array.from(
    { length: count },
    (_, place) => DIGITS[Math.floor(whole / 64 ** (count - 1 - place)) % 64],
  ).join('');
}

/** The number that the digits write. They must be digits. */
export function fromDigits(text: string): number {
  return [...text].reduce((number, digit) => number * 64 + DIGITS.indexOf(digit), 0);
}
