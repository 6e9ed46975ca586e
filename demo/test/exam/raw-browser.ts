import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { BROWSER_FLAGS, findBrowser } from '../../../scripts/browser.mjs';

export interface RawBrowser {
  /** Takes note of every process it is made of: to look for them at the kill would delay it. */
  aim: () => void;
  /** SIGKILL to all of it at once: no process has a chance to write anything more. */
  kill: () => Promise<void>;
}

/** A browser that nobody drives, in a process group of its own; `before` are the words of a wrapper. */
export function rawBrowser(profile: string, address: string, before: string[] = []): RawBrowser {
  const [command, ...words] = [
    ...before,
    findBrowser(),
    ...BROWSER_FLAGS,
    '--headless=new',
    '--no-default-browser-check',
    `--user-data-dir=${profile}`,
    address,
  ];
  const browser = spawn(command!, words, { detached: true, stdio: 'ignore' });
  const ended = once(browser, 'exit');
  let isOver = false;
  let descendants: number[] = [];
  return {
    aim: () => (descendants = descendantsOf(browser.pid!)),
    kill: async () => {
      // The number of a dead process may be another's by now.
      if (isOver) return;
      isOver = true;
      for (const pid of [-browser.pid!, ...descendants]) kill(pid);
      await ended;
    },
  };
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Dead already.
  }
}

function descendantsOf(parent: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const of = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      children.set(of, [...(children.get(of) ?? []), Number(name)]);
    } catch {
      // Gone while we looked.
    }
  }
  const found: number[] = [];
  for (let waiting = [parent]; waiting.length;)
    waiting = waiting.flatMap((one) => children.get(one) ?? []).map((one) => (found.push(one), one));
  return found;
}
