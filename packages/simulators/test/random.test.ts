import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SIMULATORS } from '../src/all.ts';
import { act, begin, isMet, type Play } from '../src/index.ts';
import type { Action } from '../src/simulator.ts';
import { inWords, randomOf, simulatorOf, tasks } from './abc.ts';

const SEED = 20_261_122;
const WALKS = 20;
const STEPS = 40;

/** What nobody's hand can do, but a forged bank or a broken view could send. */
const GARBAGE: readonly string[] = ['', 'constructor', '__proto__', '-1', '9'.repeat(400), '\u0000', 'fr'];

for (const task of tasks) {
  const simulator = simulatorOf(task);
  const random = randomOf(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

  /** An action with the right name and any values; now and then one with a wrong name. */
  const wild = (): Action => {
    const type = random() < 0.1 ? pick(GARBAGE) : pick(Object.keys(simulator.actions));
    const fields = Object.hasOwn(simulator.actions, type) ? simulator.actions[type]! : ['value'];
    return Object.fromEntries([['type', type], ...fields.map((field) => [field, pick(GARBAGE)])]) as Action;
  };

  test(`${task.id}: whatever is done, the world stays one (seed ${SEED})`, () => {
    for (let walk = 0; walk < WALKS; walk++) {
      let play: Play<{ news: string }> = begin(simulator, inWords(task));
      for (let step = 0; step < STEPS; step++) {
        const moves = simulator.moves(play.world, ['bonjour', ...GARBAGE]);
        assert.ok(moves.length, `trapped after ${JSON.stringify(play.done)}`);
        const action = random() < 0.2 ? wild() : pick(moves);
        const frozen = JSON.stringify(play.world);
        const next = act(simulator, play, action);
        assert.equal(JSON.stringify(play.world), frozen, `${action.type} changed the world it was given`);
        assert.ok(
          simulator.schema.safeParse(next.world).success,
          `${JSON.stringify(action)} left the schema`,
        );
        play = next;
      }
    }
  });
}

for (const simulator of Object.values(SIMULATORS))
  test(`${simulator.name}: a world from a stranger is refused, or is one; never a throw`, () => {
    const fields = Object.keys(simulator.begin({}));
    const given = fc.dictionary(fc.constantFrom(...fields), fc.anything({ maxDepth: 4 }));
    fc.assert(
      fc.property(given, (world) => {
        simulator.schema.safeParse(simulator.begin(world));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

test('a condition from a stranger never throws', () => {
  const play: Play = { world: { list: [{ id: 'a' }], text: 'été' }, done: [{ type: 'open', id: 'a' }] };
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, maxDepth: 4 }), (condition) => {
      isMet(condition, play);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
