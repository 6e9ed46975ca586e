/** Gives the right to write up again. */
export type Release = () => void;

/** What the tabs of one site call a test's right to be written. */
export const nameOf = (test: string) => `balise:${test}`;

/**
 * One tab writes a test's answers, or two would undo each other's. Resolves to null where another one
 * does, unless `takesOver`; `lost` is called when another has taken over in turn. A tab that is closed,
 * killed or crashed gives its right up by that.
 */
export async function becomeWriter(
  test: string,
  lost: () => void,
  takesOver: boolean,
): Promise<Release | null> {
  const { locks } = navigator;
  if (!locks) return (await import('./tabs-in-touch.ts')).becomeWriter(nameOf(test), lost, takesOver);
  return new Promise((resolve, reject) => {
    const held = (lock: Lock | null) =>
      lock ? new Promise<void>((release) => resolve(release)) : resolve(null);
    locks.request(nameOf(test), takesOver ? { steal: true } : { ifAvailable: true }, held).catch((error) => {
      // Refused before it was held, it never will be.
      reject(error);
      lost();
    });
  });
}
