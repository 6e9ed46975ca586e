import type { ContextQuestion } from '@balise/schema';
import type { Service } from '../services.ts';
import ranking from './ranking.json' with { type: 'json' };

/**
 * What a place costs, in kilometres: how much further would a mediator send someone so as not to lose this?
 * Set by judgement, not measured (docs/decisions/0033-ranking-in-kilometres.md). Words are those of the national
 * schema; `unknown` is for a place whose file says nothing.
 */
export interface Weights {
  /** A place without coordinates counts as being this far. */
  unknownPlace: number;
  /** A need that the place does not meet. */
  need: {
    /** The need that comes first: without it, one hardly goes. */
    first: number;
    /** The others, by priority. */
    1: number;
    2: number;
    3: number;
    /** A training for whoever came for a procedure and did not ask to learn. */
    aside: number;
  };
  /** A specific reception that the person asked for: each one missing. */
  reception: number;
  /** What one pays. Several at one place: their mean, since nobody knows which is meant. */
  cost: Readonly<Record<string, number>>;
  /** How one is helped: the best way that the place has. */
  help: {
    /** Where someone beside the person is needed: alone before a screen is what they came away from. */
    beside: Readonly<Record<string, number>>;
    /** Where something is to be learnt: a group will do as well. */
    learning: Readonly<Record<string, number>>;
  };
  /** None of the national programmes that suit the wish (`programmes`). */
  programme: { procedure: number; talk: number };
  /** A place meant for publics of which no code says that the person is one; shared among those it names. */
  public: number;
  /** Costs that differ by less than about this are alike: the place open now or soon then comes first. */
  tie: number;
  /** Soon: within so many minutes. */
  soon: number;

  /** The service that is a procedure to be done. */
  procedure: Service;
  /** Services where one learns. */
  training: readonly Service[];
  /** Services where one learns towards something the person came for: work, school. */
  goals: readonly Service[];
  /** Steps and codes that call for someone beside the person: an uncertain profile, a beginner, words hard to read. */
  beside: { steps: readonly string[]; support: readonly string[] };
  programmes: { procedure: readonly string[]; talk: readonly string[] };
  /** Programmes whose places can be talked at, even where their file does not say how one is helped. */
  talkedAt: readonly string[];
  /** Which receptions a code asks for: one of the words is enough. */
  receptions: readonly WordsOfCode[];
  /** Which publics a code shows the person to be of. */
  publics: readonly WordsOfCode[];
}

export interface WordsOfCode {
  question: ContextQuestion;
  code: string;
  words: readonly string[];
}

export const WEIGHTS = ranking as unknown as Weights;
