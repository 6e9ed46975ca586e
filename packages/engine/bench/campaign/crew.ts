import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job, JobResult } from './job.ts';

/** Plays the jobs in this many processes; tells how far it is. Results come in the order of the jobs. */
export async function playAll(
  jobs: readonly Job[],
  processes: number,
  tell: (done: number) => void,
): Promise<JobResult[]> {
  const results: JobResult[] = [];
  let next = 0;
  let done = 0;
  const hand = () =>
    new Promise<void>((resolve, reject) => {
      const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
        execArgv: ['--import', 'tsx'],
      });
      let at = -1;
      const give = () => {
        at = next++;
        if (at < jobs.length) worker.send(jobs[at]!);
        else worker.disconnect();
      };
      worker.on('message', (result: JobResult) => {
        results[at] = result;
        tell(++done);
        give();
      });
      worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`worker ended with ${code}`))));
      give();
    });
  await Promise.all(Array.from({ length: processes }, hand));
  return results;
}
