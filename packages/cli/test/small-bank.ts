import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import broken from './broken-banks.json' with { type: 'json' };

export interface Edit {
  file: string;
  path: readonly (string | number)[];
  /** Absent: what stands there is removed. */
  value?: unknown;
}

type Tree = Record<string | number, unknown>;

const all = mkdtempSync(join(tmpdir(), 'balise-'));
process.once('exit', () => rmSync(all, { recursive: true, force: true }));

/** A folder that goes when the tests of this file end. */
export function temporaryFolder(): string {
  return mkdtempSync(join(all, 'bank-'));
}

/** Writes the small valid bank with these edits in a folder of its own; gives the path of its bank.json. */
export function writeBank(edits: readonly Edit[] = []): string {
  const files = structuredClone(broken.valid) as Record<string, Tree | string>;
  for (const edit of edits) apply(files[edit.file] as Tree, edit);
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    );
  }
  return join(folder, 'bank.json');
}

function apply(root: Tree, { path, value }: Edit): void {
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce<Tree>((node, key) => node[key] as Tree, root);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}
