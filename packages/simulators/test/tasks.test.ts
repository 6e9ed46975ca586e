import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstActions, luck, shorterPath, taskProblems } from '../src/check/index.ts';
import { inWords, randomOf, simulatorOf, tasks, texts } from './abc.ts';

const SEED = 20_261_122;

for (const task of tasks) {
  for (const [lang, { items }] of Object.entries(texts))
    test(`${task.id}, ${lang}: a sound world, conditions it can judge, a path from no goal to all`, () => {
      assert.deepEqual(taskProblems(task, simulatorOf(task), items[task.id]!.words), []);
    });

  test(`${task.id}: nothing much shorter than its path does it`, () => {
    const { path } = shorterPath(inWords(task), simulatorOf(task), task.path.length - 2);
    assert.equal(path, null, `also done by ${JSON.stringify(path)}`);
  });

  test(`${task.id}: luck hardly does it (seed ${SEED})`, () => {
    const random = randomOf(SEED);
    if (task.path.length <= 2) {
      const share = firstActions(inWords(task), simulatorOf(task));
      assert.ok(share <= task.c, `${share} of the first actions do it, c is ${task.c}`);
    } else {
      const share = luck(inWords(task), simulatorOf(task), {
        length: task.path.length + 3,
        tries: 1000,
        random,
      });
      assert.ok(share <= 0.05, `${share} of random walks do it`);
    }
  });
}
