import { own } from './own.ts';
import type { Texts } from './texts.ts';

/** The lines of a level, in the bank's order. */
const RANKS = [1, 2, 3];

/**
 * The id of a "can do" statement: domain, level and rank, each from the bank ("2.1.3" is the third
 * line of level 1 in domain 2). It is derived, so that a result needs no text to be read later.
 */
export function statementId(domain: string, level: number, rank: number): string {
  return `${domain}.${level}.${rank}`;
}

/** The ids of a level's lines; below the first level and above the last there are none. */
export function statementIds(domain: string, level: number): string[] {
  return level >= 0 && level <= 3 ? RANKS.map((rank) => statementId(domain, level, rank)) : [];
}

/** The words of a statement, or undefined where the bank no longer has it. */
export function statementText(texts: Texts, statement: string): string | undefined {
  const [domain = '', level, rank] = statement.split('.');
  return own(texts.domains, domain)?.can[Number(level)]?.[Number(rank) - 1];
}
