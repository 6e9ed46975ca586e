/**
 * True where the browser may clear what this site keeps without asking: when the disk is nearly full, or
 * after a week without a visit (Safari). An export is then the only copy that lasts.
 */
export async function mayBeEvicted(): Promise<boolean> {
  return !(await navigator.storage?.persisted?.());
}

/** Asks the browser to keep it: Firefox asks the person, others decide by themselves. True where it is granted. */
export async function askToBeKept(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
