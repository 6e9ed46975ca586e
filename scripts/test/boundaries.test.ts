import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { ESLint } from 'eslint';

/** Lints a line as if it stood in that file. */
async function lint(file: string, code: string): Promise<string[]> {
  const [report] = await new ESLint().lintText(code, { filePath: file });
  return report!.messages.flatMap(({ ruleId }) => ruleId ?? []);
}

const FORBIDDEN: [string, string][] = [
  ['packages/schema/src/x.ts', "import { startTest } from '@balise/engine';\nstartTest;"],
  ['packages/engine/src/x.ts', "import { isScored } from '@balise/schema';\nisScored;"],
  ['packages/engine/src/x.ts', "import { LitElement } from 'lit';\nLitElement;"],
  ['packages/session/src/x.ts', "import { orient } from '@balise/orientation';\norient;"],
  ['packages/orientation/src/x.ts', "import * as z from 'zod/mini';\nz;"],
  ['packages/storage/src/x.ts', "import { createActor } from 'xstate';\ncreateActor;"],
  ['packages/cli/src/x.ts', "import { journey } from '@balise/session';\njourney;"],
  ['packages/elements/src/x.ts', "import { createActor } from 'xstate';\ncreateActor;"],
  ['packages/engine/src/x.ts', 'document.title;'],
  ['packages/simulators/src/mail/x.ts', "import { html } from 'lit';\nhtml;"],
  ['packages/simulators/src/mail/x.ts', 'document.title;'],
  ['packages/simulators/src/mail/view/x.ts', "import { startTest } from '@balise/engine';\nstartTest;"],
  ['packages/session/src/x.ts', "import { isMet } from '@balise/simulators';\nisMet;"],
];

const ALLOWED: [string, string][] = [
  ['packages/session/src/x.ts', "import { startTest } from '@balise/engine';\nstartTest;"],
  ['packages/cli/src/x.ts', "import { poolOf } from '@balise/session/pool';\npoolOf;"],
  ['packages/schema/src/x.ts', "import * as z from 'zod/mini';\nz;"],
  ['packages/simulators/src/mail/view/x.ts', "import { html } from 'lit';\nhtml;"],
];

test('lint holds the direction of the dependencies', async () => {
  for (const [file, code] of FORBIDDEN) {
    const rules = await lint(file, code);
    assert.ok(
      rules.some((rule) => rule.startsWith('no-restricted')),
      `${file}: ${code} should be refused`,
    );
  }
  for (const [file, code] of ALLOWED) {
    const rules = await lint(file, code);
    assert.ok(!rules.some((rule) => rule.startsWith('no-restricted')), `${file}: ${code} should pass`);
  }
});

/** What a bundle of `entry` holds before anything is fetched later. */
async function bundled(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    outdir: 'out',
    metafile: true,
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const first = Object.keys(outputs).find((path) => outputs[path]!.entryPoint === entry)!;
  const chunks = new Set([first]);
  for (const chunk of chunks)
    for (const { path, kind } of outputs[chunk]!.imports) if (kind === 'import-statement') chunks.add(path);
  return [...chunks].flatMap((chunk) => Object.keys(outputs[chunk]!.inputs));
}

test('the engine bundles alone, and a question comes without xstate and zod', async () => {
  assert.deepEqual(
    (await bundled('packages/engine/src/index.ts')).filter(
      (path) => !path.startsWith('packages/engine/src/'),
    ),
    [],
  );
  // A world checks the state it is given; that part comes with the world, where a task needs one.
  for (const entry of ['question', 'other-answers']) {
    const question = await bundled(`packages/elements/src/question/${entry}.ts`);
    assert.ok(question.some((path) => path.includes('node_modules/lit')));
    assert.deepEqual(
      question.filter((path) => /node_modules\/(xstate|zod|idb)\//.test(path)),
      [],
    );
  }
});
