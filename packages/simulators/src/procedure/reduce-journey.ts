import type { ProcedureAction } from './actions.ts';
import { faultsOf, written } from './judge.ts';
import { fieldsOf, RECEIPT } from './places.ts';
import { codeSent } from './reduce-field.ts';
import type { Fault, Page, ProcedureWorld } from './world.ts';

/** From page to page, to the review, and away; null for anything else. */
export function reduceJourney(
  world: ProcedureWorld,
  page: Page,
  action: ProcedureAction,
): ProcedureWorld | null {
  const at = world.pages.indexOf(page);
  switch (action.type) {
    case 'continue': {
      const faults = faultsOf(world, page);
      if (faults.length) return faulty(world, page, faults);
      const next = world.pages[at + 1];
      return world.changing || !next ? reviewed(world) : onPage(world, next.id);
    }
    case 'previous':
      return onPage(world, world.screen === 'review' ? page.id : (world.pages[at - 1]?.id ?? page.id));
    case 'change':
      return { ...onPage(world, action.page), changing: true };
    case 'send':
      return sent(world);
    case 'reopen':
      return { ...reviewed(world), sent: [] };
    case 'save':
      return { ...world, screen: 'requests', news: 'saved' };
    default:
      return null;
  }
}

const STILL = { at: '', faults: [], refused: null, news: '' };

function onPage(world: ProcedureWorld, id: string): ProcedureWorld {
  const opened: ProcedureWorld = { ...world, ...STILL, screen: 'page', page: id };
  const asksCode = opened.pages.some(
    (page) => page.id === id && page.fields.some(({ kind }) => kind === 'code'),
  );
  return asksCode && world.phone && !world.phone.asked ? codeSent(opened) : opened;
}

function reviewed(world: ProcedureWorld): ProcedureWorld {
  const last = world.pages.at(-1)?.id ?? '';
  return { ...world, ...STILL, screen: 'review', page: last, changing: false };
}

/** The same faults once more change nothing. */
function faulty(world: ProcedureWorld, { id }: Page, faults: Fault[]): ProcedureWorld {
  const { screen, page, at, changing } = world;
  const isSame =
    screen === 'page' && page === id && !at && JSON.stringify(world.faults) === JSON.stringify(faults);
  if (isSame) return world;
  return {
    ...world,
    ...STILL,
    screen: 'page',
    page: id,
    changing: changing || screen === 'review',
    faults,
  };
}

function sent(world: ProcedureWorld): ProcedureWorld {
  for (const page of world.pages) {
    const faults = faultsOf(world, page);
    if (faults.length) return faulty(world, page, faults);
  }
  const answers = Object.fromEntries(
    fieldsOf(world)
      .filter(({ kind }) => kind !== 'info' && kind !== 'password')
      .map((field) => [field.id, written(field)]),
  );
  return { ...withReceipt(world), ...STILL, screen: 'sent', sent: [{ answers }], news: 'sent' };
}

function withReceipt(world: ProcedureWorld): ProcedureWorld {
  const { documents, receipt, title } = world;
  const { number, date, year } = receipt;
  if (!number || documents.some(({ id }) => id === RECEIPT)) return world;
  const acknowledgement = { id: RECEIPT, title, year, date, size: 84, facts: [] };
  return { ...world, documents: [acknowledgement, ...documents] };
}
