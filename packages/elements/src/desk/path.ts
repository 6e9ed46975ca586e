import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** The four steps of the kit d'inclusion numérique, in order. */
const PATH = ['accueillir', 'diagnostiquer', 'accompagner', 'orienter'] as const;
export type PathStep = (typeof PATH)[number];

/** Where one is on the path. */
export function path(at: PathStep): TemplateResult {
  const words: Record<PathStep, string> = {
    accueillir: msg('Accueillir'),
    diagnostiquer: msg('Diagnostiquer'),
    accompagner: msg('Accompagner'),
    orienter: msg('Orienter'),
  };
  return html`<ol class="path" aria-label=${msg('Les quatre étapes')}>
    ${PATH.map((step) => html`<li aria-current=${step === at ? 'step' : 'false'}>${words[step]}</li>`)}
  </ol>`;
}
