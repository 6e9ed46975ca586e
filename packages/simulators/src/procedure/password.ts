import type { Field, Rule } from './world.ts';

/** Is a rule of a password respected? */
export function isRuleMet({ kind, least, words }: Rule, password: string): boolean {
  switch (kind) {
    case 'length':
      return [...password].length >= least;
    case 'figure':
      return /\d/.test(password);
    case 'capital':
      return /\p{Lu}/u.test(password);
    case 'without': {
      const letters = bare(password);
      return password !== '' && !words.some((word) => letters.includes(bare(word)));
    }
    default:
      return false;
  }
}

export function rulesMet({ rules, value }: Pick<Field, 'rules' | 'value'>): boolean {
  return rules.every((rule) => isRuleMet(rule, value));
}

/** A name with a capital or without its accent is still that name. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
