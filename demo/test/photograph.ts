import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const require = createRequire(import.meta.url);
// By itself the decoder fetches this file from a network.
prepareZXingModule({
  overrides: { wasmBinary: readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')).buffer },
});

/** What a page needs to draw a text as the kiosk does. */
const drawing = buildSync({
  stdin: {
    contents: `
      import { render } from 'lit';
      import { qrCode } from './packages/elements/src/print/qr-code.ts';
      globalThis.draw = (text) => render(qrCode(text, 'Votre résultat'), document.body);
    `,
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  write: false,
}).outputFiles[0]!.text;

/** Draws a text as a QR code so many pixels wide, and reads it off the screen as a telephone would. */
export async function photograph(context: BrowserContext, text: string, width: number): Promise<string> {
  const screen = await context.newPage();
  await screen.evaluate(drawing);
  await screen.evaluate(
    ([text, width]) => {
      (globalThis as unknown as { draw: (text: string) => void }).draw(text);
      document.querySelector('svg')!.setAttribute('width', String(width));
    },
    [text, width] as const,
  );
  const picture = await screen.locator('svg').screenshot();
  await screen.close();
  const codes = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] });
  assert.equal(codes.length, 1, 'codes in the picture');
  return codes[0]!.text;
}
