import type { Context } from '@balise/schema';
import { WEIGHTS, type WordsOfCode } from './weights.ts';

/** What is sought, and for whom: the parts of a result that say it. */
export interface Sought {
  /** `priority` from 1; a result from elsewhere may hold higher ones than the rules give. */
  needs: readonly { service: string; priority: number }[];
  steps?: readonly { id: string }[];
  context: Context;
}

/** A wish made ready to meet thousands of places: for each criterion, what the place is to have, and the price. */
export interface Plan {
  /** By service, what it costs not to find it; in the order of the needs. Empty where one only needs to talk. */
  needs: ReadonlyMap<string, number>;
  /** All of these together. */
  allNeeds: number;
  /** Of each reception asked for, the words of which one is enough. */
  receptions: readonly (readonly string[])[];
  /** The publics the person is known to be of. */
  publics: readonly string[];
  /** Null where no help is sought: one wants a computer, or the way to get one. */
  help: Readonly<Record<string, number>> | null;
  programmes: readonly string[];
  noProgramme: number;
}

/** With no need, a step may still ask to talk with someone. */
const TALK = 'parler-mediateur';

/** Null where nothing is sought: the person is at ease. */
export function planOf({ needs, steps = [], context }: Sought): Plan | null {
  const talks = needs.length === 0;
  if (talks && !steps.some(({ id }) => id === TALK)) return null;

  const services = new Map<string, number>();
  for (const need of needs)
    if (!services.has(need.service)) services.set(need.service, priceOf(need, needs, context));
  const first = needs[0]?.service ?? '';
  const { procedure, training, goals, beside, help, programme, programmes } = WEIGHTS;
  const comesForProcedure = needs.some(({ service, priority }) => service === procedure && priority === 1);
  const needsSomeone =
    talks ||
    comesForProcedure ||
    steps.some(({ id }) => beside.steps.includes(id)) ||
    (context.support ?? []).some((code) => beside.support.includes(code));
  const learns = [...training, ...goals].some((service) => service === first);
  const kind = talks ? 'talk' : comesForProcedure ? 'procedure' : null;
  return {
    needs: services,
    allNeeds: [...services.values()].reduce((sum, price) => sum + price, 0),
    receptions: wordsOf(WEIGHTS.receptions, context),
    publics: wordsOf(WEIGHTS.publics, context).flat(),
    help: needsSomeone ? help.beside : learns ? help.learning : null,
    programmes: kind === null ? [] : programmes[kind],
    noProgramme: kind === null ? 0 : programme[kind],
  };
}

function priceOf(need: Sought['needs'][number], needs: Sought['needs'], context: Context): number {
  const { need: price, procedure, training } = WEIGHTS;
  if (need.service === needs[0]?.service) return price.first;
  const isAside =
    needs[0]?.service === procedure &&
    context.reasons !== undefined &&
    !context.reasons.includes('apprendre') &&
    training.some((service) => service === need.service);
  if (isAside) return price.aside;
  return need.priority === 1 ? price[1] : need.priority === 2 ? price[2] : price[3];
}

/** Two codes that ask for the same words ask once. */
function wordsOf(table: readonly WordsOfCode[], context: Context): (readonly string[])[] {
  const met = table.filter(({ question, code }) =>
    (context[question] as readonly string[] | undefined)?.includes(code),
  );
  return [...new Map(met.map(({ words }) => [words.join(), words])).values()];
}
