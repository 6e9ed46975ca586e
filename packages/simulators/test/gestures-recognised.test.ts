import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isDoubleClick } from '../src/gestures/recognise/double-click.ts';
import { carried, droppedOn } from '../src/gestures/recognise/drag.ts';
import { pinched, restingScale } from '../src/gestures/recognise/pinch.ts';
import { scrolledTo } from '../src/gestures/recognise/scrolled.ts';
import { swiped } from '../src/gestures/recognise/swipe.ts';
import type { PointerRecord } from '../src/gestures/recognise/trail.ts';
import { SCALES } from '../src/gestures/surfaces/map.ts';

const SEED = 20_261_122;

/** A pointer that goes from spot to spot, down at the first. */
function way(
  spots: [number, number][],
  { pointer = 1, end = 'up' as 'up' | 'cancel' | 'move' } = {},
): PointerRecord[] {
  return spots.map(([x, y], i) => {
    const phase = i === 0 ? 'down' : i === spots.length - 1 ? end : 'move';
    return { phase, pointer, x, y, time: i * 40 };
  });
}

describe('a double click', () => {
  const first = { target: 'photos', time: 1000 };

  test('may be slow, up to seven tenths of a second', () => {
    assert.ok(isDoubleClick(first, { target: 'photos', time: 1700 }));
    assert.ok(!isDoubleClick(first, { target: 'photos', time: 1701 }));
  });

  test('is on one thing, and takes two clicks', () => {
    assert.ok(!isDoubleClick(first, { target: 'papers', time: 1100 }));
    assert.ok(!isDoubleClick(null, first));
  });
});

describe('a drag', () => {
  const home = { left: 0, top: 0, right: 80, bottom: 80 };
  const place = (left: number, top: number) => ({
    id: `${left}`,
    box: { left, top, right: left + 80, bottom: top + 80 },
  });

  test('begins beyond what a hand trembles', () => {
    assert.equal(
      carried(
        way([
          [40, 40],
          [48, 44],
          [36, 46],
        ]),
      ),
      null,
    );
    assert.deepEqual(
      carried(
        way([
          [40, 40],
          [60, 40],
          [140, 90],
        ]),
      ),
      { x: 100, y: 50 },
    );
  });

  test('goes on when the hand comes near its start again, and ends nowhere when it is taken away', () => {
    assert.deepEqual(
      carried(
        way([
          [40, 40],
          [90, 40],
          [42, 40],
        ]),
      ),
      { x: 2, y: 0 },
    );
    assert.equal(
      carried(
        way(
          [
            [40, 40],
            [90, 40],
            [140, 40],
          ],
          { end: 'cancel' },
        ),
      ),
      null,
    );
  });

  test('lets go over a place, or a little beside it', () => {
    const folder = place(200, 0);
    assert.equal(droppedOn({ x: 220, y: 30 }, home, [folder]), folder);
    assert.equal(droppedOn({ x: 175, y: 30 }, home, [folder]), folder);
    assert.equal(droppedOn({ x: 150, y: 30 }, home, [folder]), null);
  });

  test('takes the nearest of two places', () => {
    const [one, other] = [place(200, 0), place(300, 0)];
    assert.equal(droppedOn({ x: 295, y: 30 }, home, [one, other]), other);
    assert.equal(droppedOn({ x: 285, y: 30 }, home, [one, other]), one);
  });

  test('stays where it was taken, even close to a folder', () => {
    assert.equal(droppedOn({ x: 79, y: 30 }, home, [place(88, 0)]), null);
  });
});

describe('a swipe', () => {
  test('has a side, slow or fast, straight or slanting', () => {
    assert.equal(
      swiped(
        way([
          [200, 50],
          [150, 60],
          [120, 90],
        ]),
      ),
      'left',
    );
    assert.equal(
      swiped(
        way([
          [100, 50],
          [140, 40],
        ]),
      ),
      'right',
    );
  });

  test('is none where the finger hardly moves, goes up or down, or is taken away', () => {
    assert.equal(
      swiped(
        way([
          [200, 50],
          [175, 50],
        ]),
      ),
      null,
    );
    assert.equal(
      swiped(
        way([
          [200, 50],
          [160, 150],
        ]),
      ),
      null,
    );
    assert.equal(
      swiped(
        way(
          [
            [200, 50],
            [100, 50],
          ],
          { end: 'cancel' },
        ),
      ),
      null,
    );
    assert.equal(
      swiped(
        way(
          [
            [200, 50],
            [100, 50],
          ],
          { end: 'move' },
        ),
      ),
      null,
    );
    assert.equal(swiped([]), null);
  });

  test('is one finger’s', () => {
    const two = [
      ...way(
        [
          [200, 50],
          [100, 50],
        ],
        { end: 'move' },
      ),
      ...way(
        [
          [150, 50],
          [60, 50],
        ],
        { pointer: 2 },
      ),
    ];
    assert.equal(swiped(two), null);
  });
});

describe('a pinch', () => {
  const thumb = way([[100, 100]]);
  const finger = (...spots: [number, number][]) => way(spots, { pointer: 2, end: 'move' });

  test('tells how much further apart two fingers are, and what is between them', () => {
    const two = pinched([...thumb, ...finger([150, 100], [200, 100])]);
    assert.deepEqual(two, { ratio: 2, spot: { x: 150, y: 100 } });
  });

  test('begins where the second finger comes down, not where the first one did', () => {
    const moved = way(
      [
        [0, 100],
        [100, 100],
      ],
      { end: 'move' },
    );
    assert.equal(pinched([...moved, ...finger([150, 100], [175, 100])])!.ratio, 1.5);
  });

  test('takes exactly two fingers on the glass', () => {
    assert.equal(pinched(thumb), null);
    assert.equal(
      pinched([
        ...thumb,
        ...way(
          [
            [150, 100],
            [200, 100],
          ],
          { pointer: 2, end: 'up' },
        ),
      ]),
      null,
    );
    assert.equal(pinched([...thumb, ...finger([150, 100]), ...way([[10, 10]], { pointer: 3 })]), null);
  });

  test('fingers that begin on one spot do not enlarge without end', () => {
    assert.ok(pinched([...thumb, ...finger([100, 100], [148, 100])])!.ratio <= 2);
  });

  test('comes to rest at the nearest size, and a small one still counts for a step', () => {
    assert.equal(restingScale(1, 2.9, SCALES), 3);
    assert.equal(restingScale(1, 1.1, SCALES), 1.5);
    assert.equal(restingScale(3, 0.9, SCALES), 2.5);
    assert.equal(restingScale(2, 1.03, SCALES), 2);
    assert.equal(restingScale(1, 40, SCALES), 5);
    assert.equal(restingScale(5, 2, SCALES), 5);
  });

  test(`always rests at a size that there is, on the side of the pinch (seed ${SEED})`, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCALES),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (from, ratio) => {
          const to = restingScale(from, ratio, SCALES);
          assert.ok(SCALES.includes(to));
          assert.ok(ratio > 1 ? to >= from : to <= from);
        },
      ),
      { seed: SEED },
    );
  });
});

describe('scrolling', () => {
  test('has a top, an end a few lines before the last pixel, and a middle', () => {
    assert.equal(scrolledTo(0, 300, 900), 'top');
    assert.equal(scrolledTo(300, 300, 900), 'middle');
    assert.equal(scrolledTo(570, 300, 900), 'end');
    assert.equal(scrolledTo(560, 300, 900), 'middle');
  });

  test('what fits the window is at its end', () => assert.equal(scrolledTo(0, 300, 300), 'end'));
});
