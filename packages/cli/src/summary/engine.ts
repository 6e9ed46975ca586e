import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is used of DuckDB (`@duckdb/node-api`, of which not even the types are installed with the rest). */
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): unknown[] }>;
  readonly progress: { percentage: number };
}
interface NodeApi {
  DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<Connection> }>;
  };
}

/** How often the share done is asked for, in milliseconds. */
const ASKED_EVERY = 500;

/** A database in memory, with nothing in it. */
export interface Engine {
  /** Runs statements; `advance` is told the share done, 0 to 1, from time to time. */
  run(sql: string, advance?: (share: number) => void): Promise<void>;
  /** The rows of a statement. Counts, 64 bits wide, come as texts. */
  rows<Row>(sql: string): Promise<Row[]>;
}

/** A billion bytes is four times what a million results took, and half of what the command may take in all. */
const OPTIONS = {
  memory_limit: '1GB',
  // It adds in one go: what does not fit in memory is a fault, not to be hidden in files left in somebody's folder.
  temp_directory: '',
  // All it needs is built in; it must fetch nothing.
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

/** Opens the DuckDB that stands in this folder. Throws where it does not run on this machine. */
export async function openEngine(folder: string): Promise<Engine> {
  const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api') as NodeApi;
  const connection = await (await DuckDBInstance.create(':memory:', OPTIONS)).connect();
  await connection.run('SET enable_progress_bar = true; SET enable_progress_bar_print = false');
  return {
    async run(sql, advance) {
      const timer = setInterval(
        () => advance?.(Math.min(Math.max(connection.progress.percentage / 100, 0), 1)),
        ASKED_EVERY,
      );
      try {
        await connection.run(sql);
      } finally {
        clearInterval(timer);
      }
    },
    async rows<Row>(sql: string) {
      return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
    },
  };
}

/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
