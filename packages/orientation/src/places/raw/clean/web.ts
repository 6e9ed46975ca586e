import { PLACE_BOUNDS } from '@balise/schema/place-bounds';
import type { Cleaned } from './cleaned.ts';

/** Several addresses in a cell; `;` and `,` may stand inside one, so that they part only where one begins anew. */
const BETWEEN = /\s*[|]\s*|\s*[;,]\s*(?=https?:|www\.)|\s+/i;
const NAME = /^([\p{L}\p{N}_]([\p{L}\p{N}_-]*[\p{L}\p{N}_])?\.)+\p{L}{2,}([:/?#]|$)/u;

/** The first address of a cell that a link may open. */
export function web(written: string): Cleaned<string> {
  for (const one of written.split(BETWEEN)) {
    const address = withScheme(one);
    if (address && address.length <= PLACE_BOUNDS.web) return { value: address };
  }
  return written === '' ? { value: '' } : { value: '', code: 'address-dropped' };
}

function withScheme(address: string): string | undefined {
  const [, scheme, rest] = /^(https?):\/{1,2}(.+)$/i.exec(address) ?? [];
  if (scheme && rest && NAME.test(rest)) return `${scheme.toLowerCase()}://${rest}`;
  return NAME.test(address) ? `https://${address}` : undefined;
}
