import type { CountCell, Counts, QuarterCounts } from './counts.ts';
import type { Obstacle, Went } from './follow-up.ts';
import type { DomainResult, Result } from './result.ts';

/** Stands in every file of exact counts, so that nobody who opens one can overlook it. */
export const COUNTS_NOTICE = 'Effectifs exacts : ne pas publier.';

/** What may be reported of a domain: a level, two neighbours, or not enough to say. */
export const REPORTS = ['0', '0-1', '1', '1-2', '2', '2-3', '3', 'unsaid'] as const;
export type Report = (typeof REPORTS)[number];

/** One diagnosis, and what came of where it sent the person: null while nobody has said. */
export interface CountedVisit {
  result: Result;
  outcome: { went: Went; obstacle: Obstacle | null } | null;
}

/**
 * The exact counts of a structure, quarter by quarter: plain reckoning, light enough for a page. The command adds
 * many of them with DuckDB, and is held to this. Whoever calls leaves out the rehearsals.
 *
 * A result counts once in each topic and group: as `results` of its quarter, in one report of each domain, in the
 * one rule that asked for each service, and once in what came of it. So the cells of a group never add up to more
 * than the results, and no cell crosses two topics: fewer, larger cells leave more to publish.
 */
export function countsOf(visits: readonly CountedVisit[]): Counts {
  const quarters = new Map<string, QuarterCounts>();
  const cells = new Map<string, CountCell>();
  for (const { result, outcome } of visits) {
    const quarter = entry(quarters, [result.bank.id, quarterOf(result.finishedAt)], ([bank, name]) => ({
      bank: bank!,
      quarter: name!,
      results: 0,
      cells: [],
    }));
    quarter.results++;
    const count = (topic: CountCell['topic'], within: string, key: string) => {
      const place = [quarter.bank, quarter.quarter, topic, within, key];
      entry(cells, place, () => {
        const cell = { topic, within, key, n: 0 } as CountCell;
        quarter.cells.push(cell);
        return cell;
      }).n++;
    };
    for (const domain of result.domains) count('levels', domain.id, reportOf(domain));
    for (const { service, rule } of result.needs) count('needs', service, rule);
    if (outcome) count('followed', outcome.went, outcome.obstacle ?? 'none');
  }
  for (const { cells: unordered } of quarters.values()) unordered.sort(byPlace);
  return {
    format: 'balise-counts',
    version: 1,
    notice: COUNTS_NOTICE,
    quarters: [...quarters.values()].sort(
      (one, other) => compare(one.quarter, other.quarter) || compare(one.bank, other.bank),
    ),
  };
}

/** The calendar quarter of an instant's UTC day, as « 2026-Q4 ». */
export function quarterOf(instant: string): string {
  return `${instant.slice(0, 4)}-Q${Math.ceil(Number(instant.slice(5, 7)) / 3)}`;
}

/** What is reported of a domain, as the profile says it: three levels or more are not enough to say. */
export function reportOf({ range: [lo, hi] }: Pick<DomainResult, 'range'>): Report {
  if (lo === hi) return String(lo) as Report;
  return hi - lo === 1 ? (`${lo}-${hi}` as Report) : 'unsaid';
}

function entry<T>(map: Map<string, T>, place: string[], make: (place: string[]) => T): T {
  const key = JSON.stringify(place);
  const found = map.get(key) ?? make(place);
  map.set(key, found);
  return found;
}

function byPlace(one: CountCell, other: CountCell): number {
  return compare(one.topic, other.topic) || compare(one.within, other.within) || compare(one.key, other.key);
}

/** By code units, as a database without a language does. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
