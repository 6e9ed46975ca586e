import type { Dossier, DomainResult, Result, Visit } from '@balise/schema';
import { isUnsure } from './level.ts';

/**
 * What of a visit leaves the device for figures. No code, nickname, remark or place; no language, kit or answer either,
 * which no figure needs. It is about one person all the same: a rare mix of age, reasons and month can point to somebody
 * where few people come, and the screen says so.
 */
export interface FollowUpRow {
  /** Links the visits of one person within this file alone. */
  person: number;
  /** The rank of the visit, from 1. */
  visit: number;
  /** 2026-11. A day would be found in a diary; months still tell how long lies between two visits. */
  month: string;
  bank: { id: string; version: string };
  mode: Result['mode'];
  length: Result['length'];
  complete: boolean;
  autonomy: Result['autonomy'];
  age: string | null;
  /** null where the question was skipped. */
  reasons: readonly string[] | null;
  devices: readonly string[] | null;
  access: readonly string[] | null;
  support: readonly string[] | null;
  observations: readonly string[];
  domains: FollowUpDomain[];
  /** How many of the items an earlier visit had asked too. */
  common: number;
  /** The services that are called for. */
  needs: string[];
  steps: string[];
  /** What came of it; null while nobody has said. */
  went: string | null;
  obstacle: string | null;
}

/** Nothing but nulls where nothing was answered; a range of nulls where there is not enough to say. */
export interface FollowUpDomain {
  id: string;
  theta: number | null;
  sd: number | null;
  range: readonly [lowest: number | null, highest: number | null];
}

/**
 * One row a visit of the chosen follow-ups; people to train on are left out. Persons are numbered in the order of what
 * their rows say (the month of the first visit comes first), so that a number tells nothing of the store: neither
 * when a follow-up was made nor its code. The same choice gives the same rows.
 */
export function followUpRows(chosen: readonly Dossier[]): FollowUpRow[] {
  return chosen
    .filter(({ rehearsal }) => !rehearsal)
    .map(({ visits }) => visits.map(rowOf))
    .map((rows) => ({ rows, order: JSON.stringify(rows) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((one, other) => (one.order < other.order ? -1 : Number(one.order > other.order)))
    .flatMap(({ rows }, i) => rows.map((row) => ({ person: i + 1, ...row })));
}

function rowOf({ result, common, outcome }: Visit, i: number): Omit<FollowUpRow, 'person'> {
  const { bank, mode, length, complete, autonomy, context } = result;
  return {
    visit: i + 1,
    month: result.finishedAt.slice(0, 7),
    bank: { id: bank.id, version: bank.version },
    mode,
    length,
    complete,
    autonomy,
    age: context.age?.[0] ?? null,
    reasons: context.reasons ?? null,
    devices: context.devices ?? null,
    access: context.access ?? null,
    support: context.support ?? null,
    observations: result.observations ?? [],
    domains: result.domains.map(domainOf),
    common,
    needs: result.needs.map(({ service }) => service),
    steps: result.steps.map(({ id }) => id),
    went: outcome?.went ?? null,
    obstacle: outcome?.obstacle ?? null,
  };
}

function domainOf(domain: DomainResult): FollowUpDomain {
  const { id, theta, sd, answered, range } = domain;
  return {
    id,
    theta: answered ? theta : null,
    sd: answered ? sd : null,
    range: isUnsure(domain) ? [null, null] : range,
  };
}
