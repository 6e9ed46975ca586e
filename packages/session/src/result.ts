import { estimate, reportedRange } from '@balise/engine';
import {
  CONFIDENCE,
  statementIds,
  type Competence,
  type DomainResult,
  type Log,
  type Result,
} from '@balise/schema/codes';
import {
  confidenceItems,
  helpWith,
  measured,
  scoredAnswers,
  type Answered,
  type OpenBank,
} from './measured.ts';
import { notesOf } from './notes.ts';
import { untried } from './pool.ts';
import { progressOf, type Progress } from './progress.ts';

/** A result before orientation has added what it leads to. */
export type Measure = Omit<Result, 'needs' | 'steps'>;

/** The year of the decree that set the CRCN, its only version. */
const CRCN_VERSION = '2019';

/** What an ended log found. Throws a RangeError on a log that has not begun or not ended. */
export function measure(open: OpenBank, log: Log): Measure {
  const progress = progressOf(log);
  const { begun, ended } = progress;
  if (!begun || !ended) throw new RangeError('measure: the log must have begun and ended');
  const answered = scoredAnswers(open, progress);
  return {
    format: 'balise-result',
    version: 1,
    kit: begun.kit,
    bank: begun.bank,
    mode: begun.mode,
    length: begun.length,
    lang: begun.lang,
    complete: ended.complete,
    startedAt: new Date(begun.at).toISOString(),
    finishedAt: new Date(ended.at).toISOString(),
    domains: estimate(measured(open, progress)).domains.map((domain, i) =>
      domainResult(domain, open.bank.domains[i]!.cuts),
    ),
    competences: competences(answered),
    confidence: confidence(open, progress, answered),
    autonomy: null,
    ...seen(log, progress),
    aids: aids(progress),
    untried: untried(open, progress.context).filter(({ item }) => !progress.answers.has(item)),
  };
}

/** The person's own context, with the age band that a professional gave, and what they observed. */
function seen(log: Log, { context }: Progress): Pick<Measure, 'context' | 'observations'> {
  const { age, observations } = notesOf(log);
  return { context: age ? { ...context, age: [age] } : context, ...(observations && { observations }) };
}

/** Hints and plain words as they came; of help with an answer, what was noted last. */
function aids(progress: Progress): Measure['aids'] {
  const asked = progress.aids.flatMap(({ item, kind }) =>
    kind === 'hint' || kind === 'plain' ? [{ item, kind }] : [],
  );
  const helped = progress.asked.flatMap((item) => {
    const kind = helpWith(progress, item);
    return kind === 'guided' || kind === 'done' ? [{ item, kind }] : [];
  });
  return [...asked, ...helped];
}

type DomainEstimate = ReturnType<typeof estimate>['domains'][number];

/**
 * Levels are reported by the engine's rule; a domain without a scored answer never is. Below the threshold
 * of level 0 (the first cut less 1) not even its lines are said to be known: they are what comes next.
 */
function domainResult(domain: DomainEstimate, cuts: readonly number[]): DomainResult {
  const { id, theta, sd, levelProbabilities, answered } = domain;
  // Reported from the figures that are kept, so that every reader of them comes to the same report.
  const levels = levelProbabilities.map(rounded);
  const { range, said } = answered
    ? reportedRange(levels)
    : { range: [0, 3] as [number, number], said: false };
  const [lo, hi] = range;
  const reached = theta >= cuts[0]! - 1 ? lo : -1;
  const lines = (level: number) => (said ? statementIds(id, level) : []);
  return {
    id,
    theta: rounded(theta),
    sd: rounded(sd),
    levels,
    level: said && lo === hi ? lo : null,
    range,
    answered,
    can: lines(reached),
    next: lines(reached + 1),
  };
}

function competences(answers: readonly Answered[]): Result['competences'] {
  const counts = new Map<string, Result['competences'][number]>();
  for (const { item, score } of answers) {
    for (const competence of item.competences) {
      const key = { framework: competence.framework, version: versionOf(competence), code: competence.code };
      const name = Object.values(key).join(' ');
      const count = counts.get(name) ?? { ...key, right: 0, partial: 0, wrong: 0, unknown: 0 };
      count[outcome(score)]++;
      counts.set(name, count);
    }
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

function versionOf(competence: Competence): string {
  return competence.framework === 'crcn' ? CRCN_VERSION : competence.version;
}

function outcome(score: number | null): 'right' | 'partial' | 'wrong' | 'unknown' {
  if (score === null) return 'unknown';
  return score === 1 ? 'right' : score > 0 ? 'partial' : 'wrong';
}

/** What was said beside what was shown, on the first scored item of the same thing that was asked. */
function confidence(open: OpenBank, progress: Progress, answers: readonly Answered[]): Result['confidence'] {
  return confidenceItems(open.bank).flatMap((item) => {
    const said = progress.answers.get(item.id);
    if (!said) return [];
    const tried = answers.find(({ item: { id } }) => item.about.includes(id));
    const shown = tried ? outcome(tried.score) : null;
    return [
      {
        item: item.id,
        said: CONFIDENCE.find((one) => one === said.answer) ?? null,
        shown: shown === 'partial' ? 'wrong' : shown,
      },
    ];
  });
}

/** Three decimals: more would claim a precision that no such measure has. Never −0, which would be shown as such. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
