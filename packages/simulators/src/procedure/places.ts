import type { Document, Field, Page, ProcedureWorld } from './world.ts';

/** The id of the acknowledgement among the documents. */
export const RECEIPT = 'receipt';

/** The parts of the account. */
export const TABS = ['requests', 'documents', 'profile'] as const;

/** The page of the form on screen, or to come back to. */
export function pageOf({ pages, page }: ProcedureWorld): Page | undefined {
  return pages.find(({ id }) => id === page);
}

export function fieldsOf({ pages }: ProcedureWorld): Field[] {
  return pages.flatMap(({ fields }) => fields);
}

/** Where the page is in the form; the review is its last step, where there is one. */
export function stepsOf(world: ProcedureWorld) {
  const at = world.pages.findIndex(({ id }) => id === world.page);
  const count = world.pages.length + Number(world.review);
  const step = world.screen === 'review' ? count : at + 1;
  return { step, count, isFirst: at === 0, isLast: step === count };
}

/** The documents of the year that is asked for. */
export function listed({ documents, year }: ProcedureWorld): Document[] {
  return documents.filter((one) => !year || one.year === year);
}

export function years({ documents }: ProcedureWorld): string[] {
  return [...new Set(documents.map(({ year }) => year))].sort().reverse();
}
