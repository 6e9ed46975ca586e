import { svg, html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Ranked } from '@balise/orientation/places';
import type { Commune } from '@balise/schema/places';

const SIZE = 320;
const EDGE = 32;

/**
 * Where the places lie to one another, north up, numbered as in the list: drawn from their coordinates, so that
 * nothing is asked of any map. The list says all that it does.
 */
export function sketchMap(ranked: readonly Ranked[], from: Commune | null): TemplateResult | typeof nothing {
  const dots = ranked.flatMap(({ place }, i) => (place.at ? [{ at: place.at, number: i + 1 }] : []));
  if (dots.length < 2) return nothing;
  const all = [...dots.map(({ at }) => at), ...(from ? [[from[2], from[3]] as const] : [])];
  const narrow = Math.cos((all[0]![0] * Math.PI) / 180);
  const flat = ([lat, lon]: readonly [number, number]) => [lon * narrow, -lat] as const;
  const [xs, ys] = [all.map((at) => flat(at)[0]), all.map((at) => flat(at)[1])];
  const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) || 1;
  const place = (at: readonly [number, number]) => {
    const [x, y] = flat(at);
    const scale = (SIZE - 2 * EDGE) / span;
    return [EDGE + (x - Math.min(...xs)) * scale, EDGE + (y - Math.min(...ys)) * scale] as const;
  };
  return html`<figure class="sketch">
    <svg
      viewBox="0 0 ${SIZE} ${SIZE}"
      role="img"
      aria-label=${msg('Croquis : où sont les lieux de la liste, le nord en haut')}
    >
      <rect width=${SIZE} height=${SIZE} rx="12" fill="var(--_mist)" />
      ${from ? home(place([from[2], from[3]])) : nothing}
      ${dots.map(({ at, number }) => dot(place(at), number))}
    </svg>
    <figcaption>
      ${
        from
          ? msg(str`Croquis, le nord en haut. Les numéros sont ceux de la liste ; la maison est ${from[0]}.`)
          : msg('Croquis, le nord en haut. Les numéros sont ceux de la liste.')
      }
    </figcaption>
  </figure>`;
}

function dot([x, y]: readonly [number, number], number: number): TemplateResult {
  return svg`<circle cx=${x} cy=${y} r="13" fill="var(--_sea)" stroke="var(--_paper)" stroke-width="2" />
    <text x=${x} y=${y + 5} text-anchor="middle" font-size="14" font-weight="600" fill="var(--_on-sea)">${number}</text>`;
}

function home([x, y]: readonly [number, number]): TemplateResult {
  return svg`<path d="M${x - 10} ${y}l10 -10l10 10v10h-20z" fill="var(--_ink)" />`;
}
