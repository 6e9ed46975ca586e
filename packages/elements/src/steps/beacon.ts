import { svg, html } from 'lit';

/** The sign of the kit: a beacon by the water, its light on the way to take. */
export const beacon = html`<svg class="beacon" viewBox="0 0 96 96" fill="none" aria-hidden="true">
  ${svg`<path d="M44 26 4 14v24z M52 26 92 14v24z" fill="var(--_lamp, #FFC247)" opacity=".55"/>
  <circle cx="48" cy="26" r="8" fill="var(--_lamp, #FFC247)"/>
  <g stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round">
    <path d="M38 36V18h20v18"/><path d="M36 18 48 8l12 10z"/><path d="M34 36h28v5H34z"/>
    <path d="m37 41-5 39h32l-5-39"/><path d="M35.500 54h25M34 66h28"/>
    <path d="M8 86q8-6 16 0t16 0 16 0 16 0 16 0"/>
  </g>`}
</svg>`;
