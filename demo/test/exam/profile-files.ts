import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a profile that hold these words, as bytes of one or of two a letter. */
export function filesWith(profile: string, words: string): string[] {
  const forms = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(profile, { recursive: true })
    .map((name) => join(profile, String(name)))
    .filter((path) => lstatSync(path).isFile())
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    });
}
