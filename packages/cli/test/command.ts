import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const shim = fileURLToPath(new URL('../bin/balise.js', import.meta.url));

/** The real bank, as a path. */
export const ABC = fileURLToPath(new URL('../../../question-banks/abc/bank.json', import.meta.url));

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the real command as its users do: another process, in another folder. */
export function balise(args: string[], cwd = '/', env = process.env): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [shim, ...args], { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Starts the real command without waiting for its end. */
export function start(args: string[], env = process.env): ChildProcess {
  return spawn(process.execPath, [shim, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}
