import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import manifest from './duckdb/package.json' with { type: 'json' };
import lock from './duckdb/package-lock.json' with { type: 'json' };

export const ENGINE_VERSION = manifest.dependencies['@duckdb/node-api'];
/** On disk, on Linux; what is fetched is a third of it. */
export const ENGINE_MEGABYTES = 70;

/** Where the engine stands once it is installed: one folder a version, in the user's own cache. */
export function engineFolder(): string {
  return join(cacheFolder(), `duckdb-${ENGINE_VERSION}`);
}

/** Whether it is there. The folder gets its name when it is whole: half of one never has it. */
export function isInstalled(): boolean {
  return existsSync(engineFolder());
}

/**
 * Installs the engine from the committed lock file, without running anything that comes with it. Gives what npm said
 * where that failed. Stopped, it leaves nothing and ends the command.
 */
export async function install(): Promise<string | undefined> {
  const folder = engineFolder();
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  // Heard from before there is anything to remove.
  process.on('SIGINT', stop).on('SIGTERM', stop);
  mkdirSync(cacheFolder(), { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  try {
    writeFileSync(join(draft, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(draft, 'package-lock.json'), JSON.stringify(lock));
    const said = await npmCi(draft, stopped.signal);
    // Another command may have been quicker: then there are two whole ones.
    if (said === undefined && !stopped.signal.aborted && !isInstalled()) renameSync(draft, folder);
    return said;
  } finally {
    rmSync(draft, { recursive: true, force: true });
    process.off('SIGINT', stop).off('SIGTERM', stop);
    if (stopped.signal.aborted) process.exit(130);
  }
}

/** Waits for npm to end even where it is stopped: it would write into the folder that is being removed. */
function npmCi(cwd: string, stopped: AbortSignal): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      env: { ...process.env, ...ownPath() },
      stdio: ['ignore', 'ignore', 'pipe'],
      // On Windows npm is a script.
      shell: process.platform === 'win32',
    });
    let said = '';
    stopped.addEventListener('abort', () => child.kill());
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.once('error', (error) => done(error.message));
    child.once('close', (code) => done(code === 0 ? undefined : said.trim()));
  });
}

/**
 * Where commands are looked for, without those that came with a project's packages: npx puts them first, and an npm
 * among them, years old, would be taken for that of this Node.
 */
function ownPath(): Record<string, string> {
  const [name, value = ''] = Object.entries(process.env).find(([key]) => key.toUpperCase() === 'PATH') ?? [
    'PATH',
  ];
  const folders = value.split(delimiter).filter((folder) => basename(folder) !== '.bin');
  return { [name]: folders.join(delimiter) };
}

function cacheFolder(): string {
  const { BALISE_CACHE, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (BALISE_CACHE) return resolve(BALISE_CACHE);
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'balise');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'balise');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'balise');
}
