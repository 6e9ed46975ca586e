// Mutation testing (Stryker): every mutant of the areas, or of those named on the command line. Prints the
// share that the tests kill, and each survivor with its place.
import { appendFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { AREAS } from './areas.mjs';

const BAR = 0.85;
const asked = process.argv.slice(2);
const total = { killed: 0, of: 0 };

for (const { name, mutate, command } of AREAS) {
  if (asked.length && !asked.includes(name)) continue;
  const mutants = await new Stryker({
    mutate,
    testRunner: 'command',
    commandRunner: { command },
    coverageAnalysis: 'off',
    concurrency: 2,
    reporters: [],
    logLevel: 'error',
    tempDirName: '.cache/mutation',
    ignorePatterns: ['.cache', '**/dist', '**/.types', 'docs', 'storybook-static'],
    allowEmpty: true,
  }).runMutationTest();
  const tried = mutants.filter(({ status }) =>
    ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status),
  );
  const survivors = tried.filter(({ status }) => status !== 'Killed' && status !== 'Timeout');
  for (const { fileName, location, mutatorName, replacement } of survivors)
    console.log(
      `  ${fileName}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement}`,
    );
  console.log(`${name}: ${tried.length - survivors.length} of ${tried.length} killed`);
  total.killed += tried.length - survivors.length;
  total.of += tried.length;
}

const share = total.killed / total.of;
const figure = `${total.killed} of ${total.of} (${(share * 100).toFixed(1)} %)`;
console.log(`mutants killed: ${figure}`);
if (process.env.SOAK)
  appendFileSync(
    process.env.SOAK,
    `${JSON.stringify({ what: 'mutants killed', bar: '≥ 85 % of 300 or more', figure })}\n`,
  );
process.exit(share >= BAR && total.of >= 300 ? 0 : 1);
