import { nameOf } from './one-writer.ts';

/** Resolves once no tab writes the answers of that test. */
export async function untilFree(test: string): Promise<void> {
  const { locks } = navigator;
  if (!locks) return (await import('./tabs-in-touch.ts')).untilFree(nameOf(test));
  await locks.request(nameOf(test), () => {});
}
