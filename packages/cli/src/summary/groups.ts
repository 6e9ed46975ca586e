import { RULES } from '@balise/orientation';
import { OBSTACLES, WENT } from '@balise/schema';
import { REPORTS } from '@balise/schema/count-results';
import { SERVICES } from '@balise/schema/services';
import type { SUMMARY_TABLES } from '@balise/schema/summary-file';
import type { ExactCell } from './exact.ts';

/**
 * Counts that part the results of one quarter: each result is in one of them. Nothing else is published, no cross
 * table, no sum over quarters, no share of a territory: what could be subtracted is then all in one group.
 */
export interface Group {
  table: (typeof SUMMARY_TABLES)[number];
  within: string;
  /** By code, in the order of the table; those above nothing. */
  counts: Map<string, number>;
}

/** Rules of a host's own book are told together: their names are nobody's business but the host's. */
export const OTHER_RULE = 'autre';
/** The code of a service's complement, which is published as the service's own count: all but those. */
export const NOT_NEEDED = '';

const FOLLOWED = ['oui', 'pas-encore', 'non', ...OBSTACLES];

/** The groups of one bank and quarter. `cells` are those of it, without `results`; `results` is how many there are. */
export function groupsOf(cells: readonly ExactCell[], results: number): Group[] {
  const of = (topic: ExactCell['topic']) => cells.filter((cell) => cell.topic === topic);
  const domains = [...new Set(of('levels').map(({ within }) => within))].sort();
  const services = SERVICES.filter((service) => of('needs').some(({ within }) => within === service));
  const group = (
    table: Group['table'],
    within: string,
    counted: [code: string, n: number][],
    order: readonly string[],
    rest: string,
  ): Group => {
    const sums = new Map<string, number>();
    for (const [code, n] of counted) sums.set(code, (sums.get(code) ?? 0) + n);
    sums.set(rest, results - order.reduce((sum, code) => sum + (sums.get(code) ?? 0), 0));
    const counts = [...order, rest].map((code): [string, number] => [code, sums.get(code) ?? 0]);
    return { table, within, counts: new Map(counts.filter(([, n]) => n > 0)) };
  };
  return [
    // A result that lacks the domain, of an older version of the bank, does not have enough to say of it either.
    ...domains.map((domain) =>
      group(
        'niveaux',
        domain,
        of('levels').flatMap(({ within, key, n }) =>
          within === domain && key !== 'unsaid' ? [[codeOfReport(key), n]] : [],
        ),
        REPORTS.filter((report) => report !== 'unsaid').map(codeOfReport),
        'pas-assez',
      ),
    ),
    ...services.map((service) => {
      const known = RULES.rules.flatMap(({ id, then }) => (then.need === service ? id : []));
      return group(
        'besoins',
        service,
        of('needs').flatMap(({ within, key, n }) =>
          within === service ? [[known.includes(key) ? key : OTHER_RULE, n]] : [],
        ),
        [...known, OTHER_RULE],
        NOT_NEEDED,
      );
    }),
    ...(of('followed').length
      ? [group('suites', '', of('followed').map(followed), FOLLOWED, 'sans-nouvelle')]
      : []),
  ];
}

/** A spreadsheet would take "1-2" for the first of February. */
function codeOfReport(report: string): string {
  return `${report.includes('-') ? 'niveaux' : 'niveau'}-${report}`;
}

/** What kept a person from going says more than that they did not, so that one group holds all that came of it. */
function followed({ within, key, n }: ExactCell): [code: string, n: number] {
  return [within === WENT[0] || key === 'none' ? within : key, n];
}
