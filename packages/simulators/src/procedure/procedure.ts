import type { Simulator } from '../simulator.ts';
import { PROCEDURE_ACTIONS, type ProcedureAction } from './actions.ts';
import { begin } from './begin.ts';
import { moves } from './moves.ts';
import { reduce } from './reduce.ts';
import { procedureSchema, type ProcedureWorld } from './world.ts';

/** A form of several pages on the site of a public service, with the account, the papers and the phone about it. */
export const procedure: Simulator<ProcedureWorld, ProcedureAction> = {
  name: 'procedure',
  schema: procedureSchema,
  actions: PROCEDURE_ACTIONS,
  begin,
  reduce,
  moves,
};
