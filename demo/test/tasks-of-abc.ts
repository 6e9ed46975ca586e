import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readBank, readTexts } from '@balise/schema';
import { worded, type Task } from '@balise/simulators';

const folder = new URL('../../question-banks/abc/', import.meta.url);

/** The tasks of the bank that the kit comes with, in the words of a language. */
export function tasksOfAbc(lang = 'fr'): Task[] {
  const bank = readBank(readFileSync(new URL('bank.json', folder), 'utf8'));
  assert.ok(bank.ok);
  const texts = readTexts(readFileSync(new URL(`${lang}.json`, folder), 'utf8'), bank.value, `${lang}.json`);
  assert.ok(texts.ok);
  return bank.value.items
    .filter((item) => item.type === 'task')
    .map((task) => worded(task, texts.value.items[task.id]!.words));
}
