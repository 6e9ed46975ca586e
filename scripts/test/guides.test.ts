import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const SOURCE = new URL('packages/elements/src/', ROOT);
const GUIDES = readdirSync(new URL('docs/', ROOT))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

/** What a reader takes for the same: a line may end anywhere, and a typewriter's apostrophe is one. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'");
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** The French strings of the interface that hold no value. */
function strings(): Set<string> {
  const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Set(
    sources
      .flatMap((name) => [...readFileSync(new URL(name, SOURCE), 'utf8').matchAll(/\bmsg\(\s*'([^']+)'/g)])
      .map(([, text]) => plain(text!)),
  );
}

test('every picture that a page shows exists, and is told in words', () => {
  for (const page of ['README.md', ...GUIDES])
    for (const [, told, path] of read(page).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
      assert.ok(existsSync(new URL(path!, new URL(page, ROOT))), `${page}: ${path}`);
      assert.ok(told, `${page}: ${path} has no words`);
    }
});

test('what the aidant’s guide says to press is called so on the screen', () => {
  const named = [...plain(read('docs/aidant.md')).matchAll(/\*\*« (.+?) »\*\*/g)].map(([, name]) => name!);
  assert.ok(named.length > 20);
  const known = strings();
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
  );
});
