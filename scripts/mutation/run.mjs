// Mutation testing (Stryker): mutants drawn from each area, or from those named on the command line. Prints
// the share that the tests kill, and each survivor with its place.
import { Stryker } from '@stryker-mutator/core';
import { randomOf, report, seedOf } from '../campaign.ts';
import { AREAS } from './areas.mjs';
import { sample } from './sample.mjs';

const BAR = 0.85;
/** How many mutants are drawn from each area; `ALL=1` tries every one. */
const SAMPLED = process.env.ALL ? Infinity : 80;
const asked = process.argv.slice(2);
const total = { killed: 0, of: 0 };
const random = randomOf(seedOf('mutation'));

for (const { name, mutate, command } of AREAS) {
  const places = await sample(mutate, SAMPLED, random);
  if (asked.length && !asked.includes(name)) continue;
  const mutants = await new Stryker({
    mutate: places,
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
report(
  'mutants killed',
  '≥ 85 % of 300 or more',
  `${total.killed} of ${total.of} (${(share * 100).toFixed(1)} %)`,
);
process.exit(share >= BAR && total.of >= 300 ? 0 : 1);
