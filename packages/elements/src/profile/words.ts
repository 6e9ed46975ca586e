import { msg, str } from '@lit/localize';
import { own, type DomainResult, type Texts } from '@balise/schema/codes';

/** How a domain is reported: one level, two neighbouring ones, or not enough to say. */
export function reportWords(domain: DomainResult, texts: Texts): string {
  return isSaid(domain) ? rangeWords(domain.range, texts) : msg('pas assez d’éléments pour le dire');
}

/** One level, or two neighbouring ones. */
export function rangeWords([lo, hi]: readonly [number, number], texts: Texts): string {
  const name = (level: number) => texts.levels[level] ?? String(level);
  return lo === hi ? name(lo) : msg(str`entre ${name(lo)} et ${name(hi)}`);
}

/** A run of three levels or more says nothing. */
export function isSaid(domain: DomainResult): boolean {
  return domain.answered > 0 && domain.range[1] - domain.range[0] < 2;
}

/** The probability of the levels reported, in per cent; never 100: no test is that sure of a person. */
export function reportedPercent(domain: DomainResult): number {
  const [lo, hi] = domain.range;
  const sum = domain.levels.slice(lo, hi + 1).reduce((total, p) => total + p, 0);
  return Math.min(99, Math.round(100 * sum));
}

/** P(level ≥ `level`): how brightly the lamp of that level is lit. */
export function atLeast(domain: DomainResult, level: number): number {
  return domain.answered
    ? Math.min(
        1,
        domain.levels.slice(level).reduce((total, p) => total + p, 0),
      )
    : 0;
}

export function domainName(texts: Texts, id: string): string {
  return own(texts.domains, id)?.name ?? id;
}

export function promptOf(texts: Texts, item: string): string {
  return own(texts.items, item)?.prompt ?? item;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
