import type { GesturesAction } from '../actions.ts';
import type { DeskWorld, Icon } from '../world.ts';
import { completed, type Surface } from './surface.ts';

/** Where something lies that is in no folder, as the place to drag it to. */
export const DESK = 'desk';

/** Icons one chooses, opens and moves. */
export const desk: Surface<DeskWorld> = {
  begin: ({ icons, ...given }) => ({
    picked: '',
    open: '',
    moved: null,
    news: '',
    ...given,
    icons: completed(icons, { place: '', text: '', picture: 'lake' }),
  }),
  reduce,
  moves: (world) => [
    ...listed(world).flatMap((icon) => gesturesOn(world, icon)),
    ...(world.open ? [{ type: 'close' as const }] : []),
    ...(world.moved ? [{ type: 'undo' as const }] : []),
  ],
};

/** Choose it, open it, drag it where it can go. */
export function gesturesOn(world: DeskWorld, { id, sort }: Icon): GesturesAction[] {
  const goals = sort === 'bin' ? [] : placesFor(world, id);
  return [
    { type: 'point', icon: id },
    { type: 'double-click', icon: id },
    ...goals.map((onto): GesturesAction => ({ type: 'drag', icon: id, onto })),
  ];
}

/** What lies on the desk, or in the folder that is open. */
export function listed({ icons, open }: DeskWorld): Icon[] {
  return icons.filter(({ place }) => place === open);
}

export function opened({ icons, open }: DeskWorld): Icon | undefined {
  return icons.find(({ id }) => id === open);
}

export function holds({ sort }: Icon): boolean {
  return sort === 'folder' || sort === 'bin';
}

/** The folders beside an icon, and out of the folder that it is in. */
function placesFor(world: DeskWorld, id: string): string[] {
  const beside = listed(world).filter((one) => one.id !== id && holds(one));
  const folder = opened(world);
  return [...beside.map((one) => one.id), ...(folder ? [folder.place || DESK] : [])];
}

function reduce(world: DeskWorld, action: GesturesAction): DeskWorld {
  switch (action.type) {
    case 'point':
      return world.picked !== action.icon && isListed(world, action.icon)
        ? { ...world, picked: action.icon, news: '' }
        : world;
    case 'double-click':
      return isListed(world, action.icon) ? { ...world, open: action.icon, picked: '', news: '' } : world;
    case 'drag':
      return dragged(world, action.icon, action.onto);
    case 'close': {
      const window = opened(world);
      return window ? { ...world, open: window.place, picked: window.id, news: '' } : world;
    }
    case 'undo':
      return world.moved
        ? { ...moved(world, world.moved.icon, world.moved.from), moved: null, news: 'undone' }
        : world;
    default:
      return world;
  }
}

function isListed(world: DeskWorld, id: string): boolean {
  return listed(world).some((one) => one.id === id);
}

function dragged(world: DeskWorld, id: string, onto: string): DeskWorld {
  const icon = listed(world).find((one) => one.id === id);
  if (!icon || icon.sort === 'bin' || !placesFor(world, id).includes(onto)) return world;
  return {
    ...moved(world, id, onto === DESK ? '' : onto),
    picked: '',
    moved: { icon: id, from: icon.place },
    news: 'moved',
  };
}

/** Undoing may find a window open on the thing itself, or on the folder it comes back to: it stays. */
function moved(world: DeskWorld, id: string, place: string): DeskWorld {
  return { ...world, icons: world.icons.map((one) => (one.id === id ? { ...one, place } : one)) };
}
