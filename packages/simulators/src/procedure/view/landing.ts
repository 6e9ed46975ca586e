import type { ProcedureWorld } from '../world.ts';

/**
 * Where the focus goes when the screen has changed: to the field whose file was just chosen or refused, to
 * the list of what is to be seen to, or else to the page's heading.
 */
export function landing({ screen, at, faults }: ProcedureWorld): string {
  if (screen !== 'page') return 'heading';
  return at || (faults.length ? 'faults' : 'heading');
}

/** Names the screen, so that each of those places is another one. */
export function screenName(world: ProcedureWorld): string {
  const { screen, page, open, at, pages, refused, faults } = world;
  if (screen !== 'page') return `${screen} ${open}`;
  const chosen = pages.find(({ id }) => id === page)?.fields.find(({ id }) => id === at)?.value;
  const found = at ? [] : faults.map(({ field, code }) => `${field} ${code}`);
  return ['page', page, at, chosen, refused?.file, ...found].join(' ');
}
