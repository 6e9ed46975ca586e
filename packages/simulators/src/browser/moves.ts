import type { BrowserAction } from './actions.ts';
import { hasLock, nextZoom } from './reduce.ts';
import { canClose, MOST_TABS } from './reduce-tabs.ts';
import { linksOf, screenOn, shownBlocks, tabOf } from './shown.ts';
import type { Block } from './blocks.ts';
import type { BrowserWorld } from './world.ts';

export function moves(world: BrowserWorld, typed: readonly string[]): BrowserAction[] {
  return [...ofBrowser(world, typed), ...ofPage(world, typed)];
}

/** What the browser itself offers, whatever page it shows. */
function ofBrowser(world: BrowserWorld, typed: readonly string[]): BrowserAction[] {
  const { tabs, current, bar, panel, shelf, downloads, call } = world;
  const { back, forward } = tabOf(world);
  const offers: [boolean, ...BrowserAction[]][] = [
    [true, ...tabs.filter(({ id }) => id !== current).map(({ id }) => ({ type: 'tab', tab: id }) as const)],
    [canClose(world), ...tabs.map(({ id }) => ({ type: 'close-tab', tab: id }) as const)],
    [tabs.length < MOST_TABS, { type: 'new-tab' }],
    [back.length > 0, { type: 'back' }],
    [forward.length > 0, { type: 'forward' }],
    [hasLock(world), { type: 'panel', panel: 'lock' }],
    [true, ...typed.map((value) => ({ type: 'address', value }) as const)],
    [!!bar?.trim(), { type: 'enter' }],
    [true, { type: 'panel', panel: 'menu' }],
    [panel === 'menu' && nextZoom(world, 'out') !== undefined, { type: 'zoom', by: 'out' }],
    [panel === 'menu' && nextZoom(world, 'in') !== undefined, { type: 'zoom', by: 'in' }],
    [panel === 'menu' || shelf, { type: 'shelf' }],
    [shelf, ...downloads.map(({ id }) => ({ type: 'open-file', file: id }) as const)],
    [call !== '', { type: 'hang-up' }],
  ];
  return offers.flatMap(([isOffered, ...actions]) => (isOffered ? actions : []));
}

function ofPage(world: BrowserWorld, typed: readonly string[]): BrowserAction[] {
  const { kind } = screenOn(world);
  const isEngine = kind === 'start' || kind === 'results';
  return [
    ...linksOf(world).map(({ to }): BrowserAction => ({ type: 'follow', to })),
    ...(isEngine
      ? [
          ...typed.map((value): BrowserAction => ({ type: 'fill', name: 'q', value })),
          { type: 'search' } as const,
        ]
      : shownBlocks(world).flatMap((one) => ofBlock(one, typed))),
  ];
}

function ofBlock(block: Block, typed: readonly string[]): BrowserAction[] {
  switch (block.kind) {
    case 'phone':
      return [{ type: 'call', number: block.number }];
    case 'file':
      return [{ type: 'download', file: block.file }];
    case 'toggle':
      return [{ type: 'press', id: block.name }];
    case 'button':
      return [{ type: 'press', id: block.id }];
    case 'field':
      return typed.map((value) => ({ type: 'fill', name: block.name, value }));
    case 'choice':
      return block.options.map(({ value }) => ({ type: 'fill', name: block.name, value }));
    default:
      return [];
  }
}
