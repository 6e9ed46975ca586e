import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBank, readTexts, type Problem } from '../src/index.ts';
import { acceptBank, acceptTexts } from '../src/accept.ts';
import { problemSentence } from '../src/problem-words.ts';
import en from '../src/problems.en.json' with { type: 'json' };
import fr from '../src/problems.fr.json' with { type: 'json' };
import type { Fault } from './fault.ts';
import { REFERENCE_FAULTS } from './reference-faults.ts';
import { SHAPE_FAULTS } from './shape-faults.ts';
import { smallBank, smallTexts } from './small-bank.ts';

const FAULTS = [...SHAPE_FAULTS, ...REFERENCE_FAULTS];

type Tree = Record<string | number, unknown>;

/** Words that a page does without, and only an author is told of. */
const isOfAuthors = ({ code, at }: Fault) =>
  code === 'text-unused' || code === 'solution-length' || at[1] === 'lettre';

/** What reading says of a fault; a page's quick check refuses it too, but for words that it can do without. */
function problems(fault: Fault): Problem[] {
  const [bank, texts] = [smallBank(), smallTexts()];
  const root = (fault.in === 'bank' ? bank : texts) as unknown as Tree;
  const parent = fault.at.slice(0, -1).reduce<Tree>((node, key) => node[key] as Tree, root);
  if (fault.value === undefined) delete parent[fault.at.at(-1)!];
  else parent[fault.at.at(-1)!] = fault.value;
  const json = JSON.stringify(root);
  const accepted = fault.in === 'bank' ? acceptBank(json) : acceptTexts(json, bank);
  assert.equal(accepted !== null, isOfAuthors(fault));
  const reading = fault.in === 'bank' ? readBank(json) : readTexts(json, bank, 'fr.json');
  return reading.ok ? [] : reading.problems;
}

test('the small bank and its words are sound', () => {
  const bank = readBank(JSON.stringify(smallBank()));
  assert.ok(bank.ok);
  assert.ok(readTexts(JSON.stringify(smallTexts()), bank.value, 'fr.json').ok);
  assert.deepEqual(acceptBank(JSON.stringify(smallBank())), bank.value);
  assert.deepEqual(acceptTexts(JSON.stringify(smallTexts()), bank.value), smallTexts());
});

for (const fault of FAULTS) {
  test(`${fault.code} at ${fault.at.join('.')}: one line that says where, what, and what to do`, () => {
    const found = problems(fault);
    assert.deepEqual(
      found.map(({ code }) => code),
      [fault.code],
    );
    assert.equal(problemSentence(found[0]!, fr), fault.line);
    const english = problemSentence(found[0]!, en);
    assert.match(english, /\.$/);
    assert.doesNotMatch(english, /\{\w+\}|[«»]|undefined/);
  });
}

test('every fault that lies in a shape or a reference is tried here', () => {
  const others = ['too-large', 'too-deep', 'too-many', 'not-json', 'prior-reports'];
  const onlyOfCheck = Object.keys(fr.problems).slice(Object.keys(fr.problems).indexOf('file-missing'));
  assert.deepEqual(
    Object.keys(fr.problems).sort(),
    [...new Set([...FAULTS.map(({ code }) => code), ...others, ...onlyOfCheck])].sort(),
  );
});
