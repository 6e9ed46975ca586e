import { basename, dirname, join } from 'node:path';
import { readBank, readTexts, type Bank, type Reading, type Texts } from '@balise/schema';
import type { Finding } from '@balise/schema/problem-words';
import { faultLine } from './fault-line.ts';
import { readFile } from './read-file.ts';

/** A bank with its language files, as far as they could be read, and what was wrong in them. */
export interface BankFolder {
  path: string;
  bank: Bank;
  /** By file name. */
  texts: Map<string, Texts>;
  findings: Finding[];
}

/** Reads a bank.json alone. Findings name the file, since several may be told together. */
export function readBankFile(path: string): { bank: Bank } | { findings: Finding[] } {
  const reading = readWith(path, readBank);
  return reading.ok ? { bank: reading.value } : { findings: reading.findings };
}

/** Reads a bank and the files of all its languages. */
export function readBankFolder(path: string): BankFolder | { findings: Finding[] } {
  const opened = readBankFile(path);
  if ('findings' in opened) return opened;
  const { bank } = opened;
  const folder: BankFolder = { path, bank, texts: new Map(), findings: [] };
  for (const lang of new Set(bank.languages)) {
    const file = `${lang}.json`;
    const reading = readWith(join(dirname(path), file), (json) => readTexts(json, bank, file));
    if (!reading.ok) folder.findings.push(...reading.findings);
    else if (reading.value.lang !== lang)
      folder.findings.push({
        code: 'other-language',
        path: ['lang'],
        file,
        values: { found: reading.value.lang, lang },
      });
    else folder.texts.set(file, reading.value);
  }
  return folder;
}

function readWith<T>(
  path: string,
  read: (json: string) => Reading<T>,
): { ok: true; value: T } | { ok: false; findings: Finding[] } {
  const content = readFile(path);
  if ('finding' in content) return { ok: false, findings: [content.finding] };
  const reading = read(content.text);
  if (reading.ok) return reading;
  const findings = reading.problems.map((problem) => ({
    ...problem,
    file: basename(path),
    ...(problem.code === 'not-json' && { values: { line: faultLine(content.text) } }),
  }));
  return { ok: false, findings };
}
