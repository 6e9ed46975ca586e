import { logEntrySchema } from '@balise/schema/log';
import type { LogEntry } from '@balise/schema/codes';

/** The part of a stored log that can be trusted: everything before the first entry that is not one. */
export function trustedPart(stored: readonly unknown[]): LogEntry[] {
  const log: LogEntry[] = [];
  for (const value of stored) {
    const entry = logEntrySchema.safeParse(value);
    if (!entry.success) break;
    log.push(entry.data);
  }
  return log;
}
