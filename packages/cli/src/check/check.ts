import { basename } from 'node:path';
import { named } from '@balise/schema';
import { fill, type Finding } from '@balise/schema/problem-words';
import { onlyFile, type Arguments, type OptionKinds } from '../arguments.ts';
import { readBankFolder } from '../bank-folder.ts';
import { tell } from '../tell.ts';
import type { Words } from '../words.ts';
import { progress } from '../progress.ts';
import { faults } from './faults.ts';
import { summary } from './summary.ts';
import { easyTasks } from './task-luck.ts';
import { warnings } from './warnings.ts';

export const checkOptions: OptionKinds = { strict: 'flag' };

/** `balise check`: is this bank fit for use, and if not, where is it wrong? */
export function check(args: Arguments, words: Words): number {
  const path = onlyFile(args);
  /** Several files are told of together, so each line names its own. */
  const inBank = (finding: Finding): Finding => ({ file: basename(path), ...finding });

  const folder = readBankFolder(path);
  if (!('bank' in folder)) {
    tell(folder.findings, 'faults', words);
    return 1;
  }
  const wrong = [...folder.findings, ...faults(folder).map(inBank)];
  const strict = args.options.has('strict');
  const told = progress((share) => fill(words.own.check.playing, { percent: Math.round(100 * share) }));
  const easy = strict && !wrong.length ? easyTasks(folder, told) : [];
  const doubtful = [...warnings(folder), ...easy.map((finding) => named(finding, folder.bank))].map(inBank);
  if (wrong.length) tell(wrong, 'faults', words);
  if (doubtful.length) tell(doubtful, 'warnings', words);
  if (wrong.length || (strict && doubtful.length)) return 1;
  console.log(summary(folder.bank, words).join('\n'));
  return 0;
}
