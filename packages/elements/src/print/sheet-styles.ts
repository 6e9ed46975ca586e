/** One A4, ink only, 12 pt, with a margin to write in. A string: it is used in another document. */
export const SHEET_STYLES = `
  @page { size: A4; margin: 11mm 16mm; }
  * { box-sizing: border-box; }
  body { margin: 0; font: 12pt/1.4 system-ui, sans-serif; color: #000; background: #fff; }
  h1 { font-size: 19pt; line-height: 1.25; margin: 0 0 2mm; }
  h2 { font-size: 13.5pt; margin: 4.5mm 0 1.5mm; break-after: avoid; }
  p { margin: 0 0 2mm; max-width: 150mm; }
  ul, ol { margin: 0; padding: 0 0 0 6mm; }
  li { margin-block-end: 1mm; break-inside: avoid; }
  .beacons { list-style: none; padding: 0; }
  .beacons li { display: grid; grid-template-columns: 70mm 34mm 1fr; gap: 3mm; align-items: center; }
  .name { font-weight: 600; }
  .way { width: 34mm; height: auto; display: block; }
  .way .glow { display: none; }
  .way .light { fill: #000; }
  strong { font-weight: 600; }
  table { border-collapse: collapse; width: 100%; font-size: 10.5pt; }
  th, td { text-align: start; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; border-block-end: .3mm solid #000; }
  .lines { margin-block-start: 4mm; }
  .lines span { display: block; border-block-end: .3mm dotted #000; height: 8mm; }
  .places { list-style: none; padding: 0; }
  .places li { display: flex; gap: 5mm; justify-content: space-between; margin-block-end: 2mm; font-size: 11pt; line-height: 1.27; }
  .places strong { font-size: 12pt; }
  .places li > div:first-child { flex: 1; }
  .phone { font-weight: 600; margin-inline-end: 3mm; }
  .code { flex: none; width: 25mm; text-align: center; font-size: 9pt; }
  .qr { width: 25mm; height: 25mm; display: block; }
  .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 1mm 6mm; margin-block: 3mm; }
  .fields p { display: flex; gap: 2mm; max-width: none; margin: 0; }
  .fields span { flex: 1; border-block-end: .3mm dotted #000; min-height: 7mm; }
  .foot { margin-block: 1.5mm 0; font-size: 10pt; }
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
