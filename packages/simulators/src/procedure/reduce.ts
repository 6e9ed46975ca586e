import type { ProcedureAction } from './actions.ts';
import { moves } from './moves.ts';
import { pageOf } from './places.ts';
import { reduceAccount } from './reduce-account.ts';
import { reduceField } from './reduce-field.ts';
import { reduceJourney } from './reduce-journey.ts';
import type { ProcedureWorld } from './world.ts';

/** The site after an action; the same one where the screen does not offer it now, or it changes nothing. */
export function reduce(world: ProcedureWorld, action: ProcedureAction): ProcedureWorld {
  if (!isOffered(world, action)) return world;
  const page = pageOf(world);
  const inForm = page && (reduceField(world, page, action) ?? reduceJourney(world, page, action));
  return inForm ?? reduceAccount(world, action);
}

/** One list says what can be done: what is drawn and what is accepted cannot differ. */
function isOffered(world: ProcedureWorld, action: ProcedureAction): boolean {
  const fields = Object.entries(action);
  if (fields.some(([, value]) => typeof value !== 'string')) return false;
  return moves(world, 'value' in action ? [action.value] : []).some((move) => {
    const offered = move as Readonly<Record<string, string>>;
    return (
      Object.keys(offered).length === fields.length && fields.every(([key, value]) => offered[key] === value)
    );
  });
}
