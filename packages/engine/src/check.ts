import type { Answer, ItemPool, TestOptions } from './types.ts';

/** What is out of range would come out as NaN far from its cause, so it is named here. */
function must(holds: boolean, what: string, value: unknown): void {
  if (!holds) throw new RangeError(`${what}: ${String(value)}`);
}

export function checkPool({ correlation = 0, domains, items }: ItemPool): void {
  must(correlation >= 0 && correlation < 1, 'correlation', correlation);
  for (const { id, cuts } of domains) {
    must(
      cuts.every((cut, i) => Number.isFinite(cut) && !(cut <= cuts[i - 1]!)),
      'cuts of domain',
      id,
    );
  }
  for (const { id, domain, a, b, c = 0, seconds = 1 } of items) {
    must(
      domains.some((one) => one.id === domain),
      `domain of item ${id}`,
      domain,
    );
    must(a > 0 && c >= 0 && c < 1 && seconds > 0 && Number.isFinite(a + b), 'a, b, c or seconds of item', id);
  }
  for (const list of [domains, items]) {
    const ids = list.map(({ id }) => id);
    ids.forEach((id, i) => must(ids.indexOf(id) === i, 'id given twice', id));
  }
}

const AT_LEAST_0 = ['minItems', 'maxItems', 'perDomain', 'stopAt', 'maxSeconds'] as const;

export function checkOptions(options: TestOptions): void {
  for (const name of AT_LEAST_0) must((options[name] ?? 0) >= 0, name, options[name]);
  const { lapse = 0 } = options;
  must(lapse >= 0 && lapse < 1, 'lapse', lapse);
}

export function checkAnswer({ item, score, seconds = 0 }: Answer, exists: boolean, repeated: boolean): void {
  must(exists, 'unknown item', item);
  must(!repeated, 'item already answered', item);
  must(score === null || (score >= 0 && score <= 1), `score of item ${item}`, score);
  must(seconds >= 0, `seconds of item ${item}`, seconds);
}
