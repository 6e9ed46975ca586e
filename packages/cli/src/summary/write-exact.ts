import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { quoted, type Engine } from './engine.ts';
import copy from './sql/parquet.sql';

/** The exact table, for a warehouse; its name says that it is not one of those to publish. */
export const EXACT_FILE = 'exact-ne-pas-publier.parquet';

/** Writes the exact table; as `writeWhole`, there is never half of it, and a Ctrl-C is heard out. */
export async function writeExact(engine: Engine, path: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const heard = () => undefined;
  process.on('SIGINT', heard).on('SIGTERM', heard);
  try {
    await engine.run(`SET VARIABLE out = ${quoted(draft)}`);
    await engine.run(copy);
    renameSync(draft, path);
  } finally {
    if (existsSync(draft)) rmSync(draft);
    process.off('SIGINT', heard).off('SIGTERM', heard);
  }
}
