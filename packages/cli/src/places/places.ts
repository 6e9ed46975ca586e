import { basename, resolve } from 'node:path';
import { compactFile, readPlaces, type PlacesProblem } from '@balise/orientation/places';
import { PLACE_BOUNDS } from '@balise/schema/place-bounds';
import { MOST_PLACES_BYTES } from '@balise/schema/places';
import { fill } from '@balise/schema/problem-words';
import { onlyFile, type Arguments, type OptionKinds } from '../arguments.ts';
import { progress } from '../progress.ts';
import type { Words } from '../words.ts';
import { writeWhole } from '../write-whole.ts';
import { WrongUse } from '../wrong-use.ts';
import { servicesCounted } from './count.ts';
import { readBytes } from './read-bytes.ts';
import { tellNotes } from './tell-notes.ts';

export const placesOptions: OptionKinds = { out: 'value', note: 'value', all: 'flag' };

/** `balise places`: from a file of the national schema to one that a page reads at once. */
export async function places(args: Arguments, words: Words): Promise<number> {
  const path = onlyFile(args);
  const out = resolve(args.options.get('out') ?? 'places.json');
  const note = args.options.get('note');
  if (out === resolve(path)) throw new WrongUse('sameFile', { file: path });
  if (note !== undefined && note.length > PLACE_BOUNDS.note)
    throw new WrongUse('longNote', { most: String(PLACE_BOUNDS.note) });

  const own = words.own.places;
  const refuse = (sentence: string, values: Record<string, string | number> = {}): number => {
    console.error(
      `${fill('{file}', { file: basename(path) })}${words.problems.colon} ${fill(sentence, values)}`,
    );
    return 1;
  };
  const file = readBytes(path);
  if ('fault' in file) return refuse(own.faults[file.fault], { most: MOST_PLACES_BYTES / 1024 ** 2 });
  // Tables and opening hours are large: read in where they are needed, so that the other commands start at once.
  const raw = await import('@balise/orientation/places/raw');
  const { text, encoding } = raw.decode(file.bytes);
  const told = progress((share) => fill(own.progress, { percent: Math.floor(100 * share) }));
  const reading = await readPlaces(text, { raw: () => Promise.resolve(raw), progress: told });
  if (!reading.ok) return refuse(own.faults[reading.problem.code], valuesOf(reading.problem));

  const found = { ...reading.places, note: note ?? reading.places.note };
  const compact = compactFile(found, new Date().toISOString().slice(0, 10));
  const size = Buffer.byteLength(compact);
  tellNotes(reading.notes, args.options.has('all'), words);
  if (size > MOST_PLACES_BYTES)
    return refuse(own.faults['too-large'], { most: MOST_PLACES_BYTES / 1024 ** 2 });
  try {
    writeWhole(out, compact);
  } catch {
    throw new WrongUse('cannotWrite', { file: out });
  }

  const merged = reading.notes.filter(({ code }) => code === 'merged').length;
  const rows =
    reading.raw?.rows ?? found.places.length + reading.notes.filter(({ code }) => code === 'bad-row').length;
  console.log(
    [
      ...servicesCounted(found.places, reading.raw, words),
      fill(own.read, {
        file: basename(path),
        encoding,
        rows,
        merged,
        dropped: rows - merged - found.places.length,
      }),
      fill(own.wrote, {
        file: out,
        places: found.places.length,
        communes: found.communes.length,
        size: Math.ceil(size / 1024),
      }),
      ...(found.note === '' ? [own.noNote] : []),
    ].join('\n'),
  );
  return 0;
}

function valuesOf(problem: PlacesProblem): Record<string, string | number> {
  const { code: _, ...values } = problem;
  return Object.fromEntries(
    Object.entries(values as Record<string, string | number | string[]>).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}
