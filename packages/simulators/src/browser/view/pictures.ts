import { svg, type SVGTemplateResult } from 'lit';

/** Line drawings on a grid of 96 by 48, in the colour of the text: what a photograph would show. */
const PICTURES: Record<string, string> = {
  bike: 'M28 40a10 10 0 1 0 0-20 10 10 0 0 0 0 20zM68 40a10 10 0 1 0 0-20 10 10 0 0 0 0 20zM28 30l10-14h22l8 14M38 16l10 14H28M48 30l12-14M60 16l-3-7h7M34 12h8',
  books: 'M14 42h68M22 42V12h8v30M30 42V8h10v34M40 42V16h8v26M52 42l6-30 9 2-6 28M26 18v6M35 14v8',
  bus: 'M14 36V12h62q6 0 6 6v18zM14 24h68M30 12v12M46 12v12M62 12v12M28 42a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM68 42a5 5 0 1 0 0-10 5 5 0 0 0 0 10z',
  parcel: 'M30 16l18-8 18 8v20l-18 8-18-8zM30 16l18 8 18-8M48 24v20M39 12l18 8v6',
  pool: 'M8 26q8-7 16 0t16 0 16 0 16 0 16 0M8 36q8-7 16 0t16 0 16 0 16 0 16 0M62 28V10q0-4 4-4M76 28V10q0-4 4-4M62 14h14M62 20h14M26 18a4 4 0 1 0 0-8 4 4 0 0 0 0 8z',
  pot: 'M26 22h44v8q0 12-12 12H38q-12 0-12-12zM20 26h6M70 26h6M38 16q-4-4 0-8M48 16q-4-4 0-8M58 16q-4-4 0-8',
  sea: 'M8 32q8-7 16 0t16 0 16 0 16 0 16 0M8 41q8-7 16 0t16 0 16 0 16 0 16 0M56 26a12 12 0 0 0-24 0M44 10V5M58 15l4-4M30 15l-4-4',
  town: 'M6 42h84M12 42V24l12-10 12 10v18M20 42V32h8v10M42 42V16h20v26M48 22h2M54 22h2M48 29h2M54 29h2M68 42V26l10-8 10 8v16M76 42v-8h5v8M52 16V8h7',
  wool: 'M40 40a14 14 0 1 0 0-28 14 14 0 0 0 0 28zM30 18q12 4 18 20M27 25q9 2 14 14M38 12q10 6 15 18M54 36q10 8 24 2M60 8l18 20M74 6L58 30',
};

/** Its words stand beside it: never read out. */
export function picture(name: string): SVGTemplateResult {
  const path = Object.hasOwn(PICTURES, name) ? PICTURES[name]! : PICTURES['town']!;
  return svg`<svg class="picture" viewBox="0 0 96 48" aria-hidden="true"><path d=${path}></path></svg>`;
}
