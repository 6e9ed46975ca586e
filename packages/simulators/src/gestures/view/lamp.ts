import { html, svg, type TemplateResult } from 'lit';
import { does } from '../../view/world-view.ts';
import type { GesturesAction } from '../actions.ts';
import type { LampWorld } from '../world.ts';

/** A lamp on a table: lit, it has rays, so that the light is not told by colour alone. */
export function lampScreen({ label, lit }: LampWorld, lang: string): TemplateResult {
  return html`<div class="page night">
    <button class="lamp" aria-pressed=${lit} lang=${lang} data-do=${does<GesturesAction>({ type: 'light' })}>
      <svg viewBox="0 0 120 110" aria-hidden="true">
        <path class=${lit ? 'shade lit' : 'shade'} d="M44 18h32l16 38H28z"></path>
        <path d="M60 56v36M40 94h40"></path>
        ${lit ? svg`<path d="M16 62 8 68M104 62l8 6M34 66l-4 10M86 66l4 10M22 34H12M98 34h10"></path>` : ''}
      </svg>
      ${label}
    </button>
  </div>`;
}
