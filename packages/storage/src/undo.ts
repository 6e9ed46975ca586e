/** Undoes what a transaction has done so far. A request that failed has undone it already. */
export function undo(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Over already: nothing of it was kept.
  }
}
