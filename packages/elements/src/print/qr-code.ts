import { html, type TemplateResult } from 'lit';
import { encodeQR } from 'qr';

/** Modules of light on each side, without which a telephone does not find the code (ISO/IEC 18004). */
const QUIET = 4;

/**
 * A text as a QR code: one path, dark on light in every theme, since few telephones read the reverse; as large
 * as its style says.
 *
 * A screen is clean, but a lamp's reflection or a finger can hide a part of it: medium correction bears 15 %. The
 * next step bears 25 % at the price of smaller modules, which are what fails first at arm's length.
 */
export function qrCode(text: string, label: string): TemplateResult {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const size = rows.length;
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path fill="#000" d=${rows.map(rowPath).join('')} />
  </svg>`;
}

/** Each run of dark modules as one bar: the edges between modules of a run could show as hairlines. */
function rowPath(row: readonly boolean[], y: number): string {
  const dark = row.map((module) => (module ? '1' : '0')).join('');
  return [...dark.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
