import type { ProcedureAction } from './actions.ts';
import type { ProcedureWorld } from './world.ts';

/** What is done in the account, and with documents anywhere. */
export function reduceAccount(world: ProcedureWorld, action: ProcedureAction): ProcedureWorld {
  switch (action.type) {
    case 'go':
      if (world.screen === action.place && !world.open) return world;
      return { ...world, screen: action.place, at: '', open: '', news: '' };
    case 'filter':
      return world.year === action.value ? world : { ...world, year: action.value, news: '' };
    case 'read':
      return { ...world, open: action.document, news: '' };
    case 'download':
      return kept(world, 'downloads', action.document, 'downloaded');
    case 'print':
      return kept(world, 'printed', action.document, 'printed');
    default:
      return world;
  }
}

function kept(
  world: ProcedureWorld,
  where: 'downloads' | 'printed',
  id: string,
  news: string,
): ProcedureWorld {
  if (world[where].includes(id)) return world.news === news ? world : { ...world, news };
  return { ...world, [where]: [...world[where], id], news };
}
