import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DomainResult, Result, Texts } from '@balise/schema/codes';
import { atLeast, capital, domainName, isSaid, reportWords } from './words.ts';

const SPACE = 64;
const LEVELS = [0, 1, 2, 3];

/**
 * Five beacons on their way, one a domain: lit up to the level reached, and the light fades where the
 * measure is unsure. The size of a lamp's light is its probability, so that it prints in ink alone.
 */
export function beacons(result: Result, texts: Texts): TemplateResult {
  return html`<ul class="beacons">
    ${result.domains.map(
      (domain) =>
        html`<li>
          <span class="name" lang=${texts.lang}>${domainName(texts, domain.id)}</span>
          ${way(domain)}
          <span class="report ${isSaid(domain) ? '' : 'quiet'}">${capital(reportWords(domain, texts))}</span>
        </li>`,
    )}
  </ul>`;
}

function way(domain: DomainResult): TemplateResult {
  const last = 28 + 3 * SPACE;
  const reached = isSaid(domain)
    ? Math.max(0, ...LEVELS.filter((level) => atLeast(domain, level) >= 0.5))
    : 0;
  return html`<svg class="way" viewBox="0 0 ${last + 28} 56" fill="none" aria-hidden="true">
    ${svg`<path d="M28 28H${last}" stroke="currentColor" stroke-width="2" stroke-dasharray="1 7" stroke-linecap="round"/>
    ${reached ? svg`<path d="M28 28H${28 + reached * SPACE}" stroke="currentColor" stroke-width="3"/>` : ''}
    ${LEVELS.map((level) => lamp(28 + level * SPACE, brightness(domain, level)))}`}
  </svg>`;
}

/** What is not said stays in the dusk: a faint light, that nobody takes for a level. */
function brightness(domain: DomainResult, level: number): number {
  return atLeast(domain, level) * (isSaid(domain) ? 1 : 0.15);
}

function lamp(x: number, light: number): SVGTemplateResult {
  const radius = 11 * Math.sqrt(light);
  return svg`${light > 0.1 ? svg`<circle class="glow" cx=${x} cy="28" r="26" fill="var(--_lamp, #FFC247)" opacity=${(light * 0.4).toFixed(2)}/>` : ''}
    <circle class="glass" cx=${x} cy="28" r="12" fill="var(--_paper, #fff)" stroke="currentColor" stroke-width="2"/>
    ${light > 0.02 ? svg`<circle class="light" cx=${x} cy="28" r=${radius.toFixed(1)} fill="var(--_lamp, #FFC247)" stroke="currentColor" stroke-width="1.5"/>` : ''}`;
}
