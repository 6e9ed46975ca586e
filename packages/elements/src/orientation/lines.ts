import { fillReason, type OrientationTexts } from '@balise/orientation';
import { own, type Result } from '@balise/schema/codes';

export interface StepLine {
  title: string;
  how: string;
  /** Why it is there, to the person; empty where a service, said for the same reason, says it already. */
  why: string;
}

export interface NeedLine {
  title: string;
  /** The service's name in the national schema. */
  official: string;
  person: string;
  reason: string;
}

/** The result's steps in words; one the words do not know is left out. */
export function stepLines(result: Result, words: OrientationTexts): StepLine[] {
  return result.steps.flatMap(({ id, rule }) => {
    const step = own(words.steps, id);
    const isSaid = result.needs.some((need) => need.rule === rule);
    return step ? [{ ...step, why: isSaid ? '' : (own(words.rules, rule)?.person ?? '') }] : [];
  });
}

/** The result's needs in words, by priority; one the words do not know is left out. */
export function needLines(
  result: Result,
  words: OrientationTexts,
  names: Record<string, string>,
): NeedLine[] {
  return result.needs.flatMap(({ service, rule }) => {
    const named = own<OrientationTexts['services'][keyof OrientationTexts['services']]>(
      words.services,
      service,
    );
    const why = own(words.rules, rule);
    return named && why
      ? [{ ...named, person: why.person, reason: fillReason(why.reason, result, names) }]
      : [];
  });
}
