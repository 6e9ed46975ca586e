import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { abilities } from '../src/simulate/person.ts';
import { random } from '../src/simulate/random.ts';
import { Tally } from '../src/simulate/tally.ts';
import { ABC, balise, start } from './command.ts';

const express = (...options: string[]) =>
  balise(['simulate', ABC, '--people', '40', '--length', 'express', ...options]);

test('the same seed gives the same table, another seed another', async () => {
  const [first, again, other] = [
    await express('--seed', '5'),
    await express('--seed', '5'),
    await express('--seed', '6'),
  ];
  assert.equal(first.code, 0);
  assert.match(first.stdout, /^express +[\d,]+\s% /m);
  assert.equal(first.stdout, again.stdout);
  assert.notEqual(first.stdout.split('\n')[3], other.stdout.split('\n')[3]);
});

test('all lengths by default, more questions at each, none over what the length allows', async () => {
  const { code, stdout } = await balise(['simulate', ABC, '--people', '20', '--lang', 'en']);
  assert.equal(code, 0);
  const questions = ['express', 'standard', 'full'].map((length) =>
    Number(new RegExp(`^${length} .* ([\\d.]+)$`, 'm').exec(stdout)![1]),
  );
  assert.ok(questions[0]! <= 10 && questions[0]! < questions[1]!);
  assert.ok(questions[1]! <= 18 && questions[1]! < questions[2]!);
  assert.ok(questions[2]! <= 36);
});

test('a mean below zero may be written with a space', async () => {
  const { code, stdout } = await express('--mean', '-1', '--rho', '0');
  assert.equal(code, 0);
  assert.match(stdout, /moyenne -1/);
});

test('a long work says how far it is, and stops when it is told to', { timeout: 20_000 }, async (t) => {
  const child = start(['simulate', ABC, '--people', '1000000']);
  t.after(() => child.kill());
  const [said] = (await once(child.stderr!.setEncoding('utf8'), 'data')) as [string];
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  assert.match(said, /^Simulation\s: \d+\s%$/m);
  assert.notEqual(code, 0);
});

test('abilities have the mean, spread and correlation asked for', () => {
  const drawn = Array.from({ length: 20_000 }, (_, i) =>
    abilities(2, { rho: 0.7, mean: -0.5 }, random(3, i)),
  );
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = (d: number) => drawn.map((thetas) => thetas[d]! + 0.5);
  const [x, y] = [centred(0), centred(1)];
  const near = (value: number, aim: number) =>
    assert.ok(Math.abs(value - aim) < 0.03, `${value}, not ${aim}`);
  near(mean(x), 0);
  near(mean(x.map((value) => value ** 2)), 1);
  near(mean(y.map((value) => value ** 2)), 1);
  near(mean(x.map((value, i) => value * y[i]!)), 0.7);
});

test('what is counted as exact, reported, right and unsaid', () => {
  const domains = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, cuts: [-1, 0, 1] }));
  const found = (id: string, levelProbabilities: number[], answered = 3) => ({
    id,
    theta: 0,
    sd: 1,
    level: levelProbabilities.indexOf(Math.max(...levelProbabilities)),
    levelProbabilities,
    answered,
  });
  const tally = new Tally();
  tally.add(
    domains,
    [-0.5, -0.5, -0.5, -0.5, -0.5],
    {
      overall: { theta: 0, sd: 1 },
      domains: [
        found('a', [0, 0.9, 0.1, 0]),
        found('b', [0, 0.4, 0.6, 0]),
        found('c', [0, 0, 0.1, 0.9]),
        found('d', [0.3, 0.4, 0.3, 0]),
        found('e', [0, 0.9, 0.1, 0], 0),
      ],
    },
    7,
  );
  assert.deepEqual(tally.measures(), {
    exact: 1 / 5,
    reported: 3 / 5,
    rightWhenReported: 2 / 3,
    unsaid: 1 - 3 / 5,
    mostProbable: 3 / 5,
    rmse: 0.5,
    questions: 7,
  });
});
