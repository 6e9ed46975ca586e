import type { Context, DomainResult, Result } from '@balise/schema';

/**
 * What the rules read of a result, and nothing more; a whole Result fits. `range`, `level` and the
 * statements are left out on purpose: rules read probabilities, never the label made from them.
 */
export interface Findings {
  domains: readonly DomainFinding[];
  context: Context;
  /** What was tried of each competence; of CRCN alone, where a bank speaks of several frameworks. */
  competences?: readonly Omit<Result['competences'][number], 'version'>[];
  confidence: readonly Pick<Result['confidence'][number], 'said' | 'shown'>[];
}

export type DomainFinding = Pick<DomainResult, 'id' | 'levels' | 'answered'>;
