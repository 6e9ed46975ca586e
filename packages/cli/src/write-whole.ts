import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What would end the command between two bytes. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file so that there is never half of one: beside its place under another name, to the disk, then
 * renamed in one step. Nothing here waits, so that a Ctrl-C that is heard out comes before or after it.
 */
export function writeWhole(path: string, text: string): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const heard = () => undefined;
  for (const signal of SIGNALS) process.on(signal, heard);
  try {
    const file = openSync(draft, 'w');
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, heard);
  }
}
