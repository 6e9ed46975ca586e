import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const require = createRequire(import.meta.url);
// By itself the decoder fetches this file from a network.
prepareZXingModule({
  overrides: { wasmBinary: readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')).buffer },
});

/** The texts of the QR codes on the pages of a PDF, seen at 216 dots an inch, as a telephone held near sees them. */
export async function codesOnPaper(pdf: Buffer): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const texts: string[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: 3, render: 'bitmap' });
    const pixels = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' as const };
    for (const { text } of await readBarcodes(pixels, { formats: ['QRCode'] })) texts.push(text);
  }
  document.destroy();
  library.destroy();
  return texts;
}
