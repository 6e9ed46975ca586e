import { createInterface } from 'node:readline/promises';
import { fill } from '@balise/schema/problem-words';
import type { Words } from '../words.ts';
import { openEngine, type Engine } from './engine.ts';
import { ENGINE_MEGABYTES, ENGINE_VERSION, engineFolder, install, isInstalled } from './install.ts';

/**
 * DuckDB, installed first if it must be: on a yes, which is given beforehand by --yes or asked for at a terminal.
 * Undefined where there is none, which has been told.
 */
export async function obtainEngine(isAgreed: boolean, { own }: Words): Promise<Engine | undefined> {
  const { engine } = own.summary;
  const told = { version: ENGINE_VERSION, megabytes: ENGINE_MEGABYTES, folder: engineFolder() };
  if (!isInstalled()) {
    console.error(fill(engine.missing, told));
    if (!isAgreed && !(await isAnsweredYes(engine.ask, engine.yes))) {
      console.error(engine.needed);
      return undefined;
    }
    console.error(engine.installing);
    const said = await install();
    if (said !== undefined) {
      console.error(fill(engine.notInstalled, told));
      console.error(said);
      return undefined;
    }
  }
  try {
    return await openEngine(engineFolder());
  } catch (error) {
    console.error(fill(engine.notRunning, { ...told, reason: error instanceof Error ? error.message : '' }));
    return undefined;
  }
}

/** Ctrl-C or Ctrl-D at the question is a no. */
async function isAnsweredYes(question: string, yes: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(question), closed]);
  terminal.close();
  return answer.trim().toLowerCase().startsWith(yes);
}
