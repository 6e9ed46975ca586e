import { readFileSync } from 'node:fs';
import { readBank, readTexts, type Texts } from '@balise/schema';
import { SIMULATORS } from '../src/all.ts';
import { worded } from '../src/index.ts';
import type { Action, Simulator, Task } from '../src/simulator.ts';

const folder = new URL('../../../question-banks/abc/', import.meta.url);

/** The tasks of the bank that the kit comes with, and its words by language. */
export const { tasks, texts } = readAbc();

function readAbc(): { tasks: Task[]; texts: Record<string, Texts> } {
  const bank = readBank(readFileSync(new URL('bank.json', folder), 'utf8'));
  if (!bank.ok) throw new Error(JSON.stringify(bank.problems));
  const words = bank.value.languages.map((lang) => {
    const read = readTexts(readFileSync(new URL(`${lang}.json`, folder), 'utf8'), bank.value, lang);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return [lang, read.value] as const;
  });
  return {
    tasks: bank.value.items.filter((item) => item.type === 'task'),
    texts: Object.fromEntries(words),
  };
}

export function simulatorOf({ simulator }: Task): Simulator<{ news: string }, Action> {
  return SIMULATORS[simulator];
}

/** A task in the words of a language. */
export function inWords(task: Task, lang = 'fr'): Task {
  return worded(task, texts[lang]!.items[task.id]!.words);
}

/** Numbers in 0 … 1 that are the same for the same seed (Tommy Ettinger's mulberry32, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
