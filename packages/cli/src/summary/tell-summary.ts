import { fill, problemSentence } from '@balise/schema/problem-words';
import { table } from '../table.ts';
import type { Words } from '../words.ts';
import { MOST_BROKEN, type Exact } from './add-up.ts';
import type { Period } from './calendar.ts';
import type { ExactCell } from './exact.ts';
import type { FileFault } from './inputs.ts';

/** Names each file that is left out, and why. */
export function tellFiles(faults: readonly FileFault[], { own, problems }: Words): void {
  if (!faults.length) return;
  console.error(fill(own.summary.filesLeftOut, { count: faults.length }));
  for (const one of faults) {
    const { path: file } = one;
    const sentence =
      'finding' in one
        ? problemSentence({ ...one.finding, file }, problems)
        : `${fill('{file}', { file })}${problems.colon} ${own.summary.fileFaults[one.fault]}`;
    console.error(`- ${sentence}`);
  }
}

/** So many lines of a file are named: enough to see what went wrong with it. */
const FIRST = 20;

/** Names the files of which all is left out, and the first lines that are left out of others, with how many they are. */
export function tellLines({ linesLeftOut, tooBroken }: Exact, { own, problems }: Words): void {
  const words = own.summary;
  const sentences: Record<string, string> = words.lineFaults;
  for (const file of tooBroken)
    console.error(
      `${fill('{file}', { file })}${problems.colon} ${fill(words.tooBroken, { most: MOST_BROKEN })}`,
    );
  for (const { path: file, faults, isAll } of linesLeftOut) {
    console.error(fill(isAll ? words.noLine : words.linesLeftOut, { file, count: faults.length }));
    for (const { line, fault } of faults.slice(0, FIRST))
      console.error(`- ${fill(words.line, { line })} ${sentences[fault] ?? fault}`);
    if (faults.length > FIRST) console.error(fill(words.moreLines, { count: faults.length - FIRST }));
  }
}

/** A line a quarter: how many results were read, what became of it. */
export function tellPeriods(periods: readonly Period[], exact: readonly ExactCell[], words: Words): void {
  const { columns, fates } = words.own.summary;
  const figure = (n: number) => n.toLocaleString(words.lang);
  const rows = periods.map(({ bank, quarter, fate, rows }) => {
    const read = exact.find(
      (cell) => cell.topic === 'results' && cell.bank === bank && cell.quarter.replace('Q', 'T') === quarter,
    );
    const held = rows.filter(({ statut }) => statut === 'retenu').length;
    return [
      `${quarter} ${bank}`,
      figure(read?.n ?? 0),
      figure(rows.length - held),
      figure(held),
      fates[fate],
    ];
  });
  console.log(table([columns, ...rows]).join('\n'));
}
