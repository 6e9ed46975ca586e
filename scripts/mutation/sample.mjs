// Which mutants of an area are tried: so many, drawn by a seed, each with those that lie inside it.
import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const silent = { isDebugEnabled: () => false, isInfoEnabled: () => false, debug() {}, info() {}, warn() {} };

/** Every place of the files where a mutant can be, as Stryker's `mutate` wants it: `file:line:column-line:column`. */
async function placesOf(files) {
  const found = await new Instrumenter(silent).instrument(
    files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, ignorers: [], excludedMutations: [] },
  );
  return found.mutants.map(({ fileName, location: { start, end } }) => ({
    fileName,
    start: [start.line + 1, start.column],
    end: [end.line + 1, end.column],
  }));
}

const isBefore = ([line, column], [otherLine, otherColumn]) =>
  line < otherLine || (line === otherLine && column <= otherColumn);

/**
 * Places that hold `count` mutants between them, or a few more: a block brings those inside it.
 * All of them where there are no more than that.
 */
export async function sample(files, count, random) {
  const places = await placesOf(files);
  const drawn = [];
  const held = new Set();
  for (const place of places
    .map((place) => ({ place, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place)) {
    if (held.size >= count) break;
    const inside = places.filter(
      ({ fileName, start, end }) =>
        fileName === place.fileName && isBefore(place.start, start) && isBefore(end, place.end),
    );
    // A whole class or file would be the whole sample.
    if (inside.length > count / 8) continue;
    for (const one of inside) held.add(one);
    drawn.push(`${place.fileName}:${place.start.join(':')}-${place.end.join(':')}`);
  }
  return drawn;
}
