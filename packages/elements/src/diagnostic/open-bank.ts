import { acceptBank, acceptTexts } from '@balise/schema/accept';
import { fnv1a } from '@balise/schema/codes';
import { LIMITS } from '@balise/schema/limits';
import { priorProblems, type OpenBank } from '@balise/session';
import type { ErrorCode } from '../events.ts';

/** A bank that could not be opened: why, and the files as they came, for the webmaster's details. */
export class BankError extends Error {
  constructor(
    readonly code: Extract<ErrorCode, 'bank-unreachable' | 'bank-invalid'>,
    readonly address: string,
    readonly files: BankFiles | null = null,
  ) {
    super(code);
  }
}

/** What came of a bank that was refused. `texts` is absent where bank.json itself is at fault. */
export interface BankFiles {
  bank: string;
  texts?: { name: string; json: string };
}

/** Banks shipped beside the kit's file are called by their name. The bundler must leave this address alone. */
const kit = import.meta.url;

/** A bank with the address its drawings are relative to. */
export type OpenedBank = OpenBank & { base: URL };

/** The address of a bank: a name of a built-in one, or an address as the page would read it. */
export function bankAddress(bank: string): URL {
  return /^[\w-]+$/.test(bank)
    ? new URL(`question-banks/${bank}/bank.json`, kit)
    : new URL(bank, document.baseURI);
}

/** Fetches and checks a bank and its words in `lang`, or in its first language where it does not have that one. */
export async function openBank(bank: string, lang: string): Promise<OpenedBank> {
  const base = bankAddress(bank);
  const json = await fetchText(base);
  const opened = acceptBank(json);
  if (!opened || priorProblems(opened).length) throw new BankError('bank-invalid', base.href, { bank: json });
  const name = `${opened.languages.includes(lang) ? lang : opened.languages[0]!}.json`;
  const words = await fetchText(new URL(name, base));
  const texts = acceptTexts(words, opened);
  if (!texts) throw new BankError('bank-invalid', base.href, { bank: json, texts: { name, json: words } });
  return { bank: opened, texts, hash: fingerprint(json), base };
}

async function fetchText(address: URL): Promise<string> {
  try {
    const { ok, body } = await fetch(address);
    if (ok) return await readUpTo(LIMITS.bytes, body!);
  } catch {
    // No network, or a refusal of the host's policy: the same words for a person.
  }
  throw new BankError('bank-unreachable', address.href);
}

/** No more of an answer than shows that it is too long: it may be of fifty megabytes, or never end. */
async function readUpTo(most: number, body: ReadableStream): Promise<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part; text.length <= most && !(part = await reader.read()).done;) text += part.value;
  void reader.cancel();
  return text;
}

/** Tells two banks apart: FNV-1a twice, with two starting values. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => fnv1a(text, start).toString(16).padStart(8, '0')).join('');
}
