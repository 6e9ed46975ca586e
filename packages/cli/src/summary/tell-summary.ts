import { fill, problemSentence } from '@balise/schema/problem-words';
import { table } from '../table.ts';
import type { Words } from '../words.ts';
import type { LinesLeftOut } from './add-up.ts';
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

/** Names the first lines that are left out of each file, and tells how many there are. */
export function tellLines(leftOut: readonly LinesLeftOut[], { own }: Words): void {
  const { linesLeftOut, noLine, line, moreLines, lineFaults } = own.summary;
  const faults: Record<string, string> = lineFaults;
  for (const { path, count, isAll, first } of leftOut) {
    console.error(fill(isAll ? noLine : linesLeftOut, { file: path, count }));
    const shown = isAll ? first.slice(0, 1) : first;
    for (const fault of shown)
      console.error(`- ${fill(line, { line: fault.line })} ${faults[fault.fault] ?? fault.fault}`);
    if (count > shown.length) console.error(fill(moreLines, { count: count - shown.length }));
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
