import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { beacon } from '../steps/beacon.ts';
import { languageName } from './language-name.ts';

interface Attract {
  /** Codes; one alone is no choice. */
  languages: readonly string[];
  /** What is wrong with the host's settings, if anything: it stands small at the foot, for the host. */
  fault: string;
  start: (lang?: string) => void;
}

export function kioskTitle(): string {
  return msg('Faire le point sur le numérique');
}

/** Nobody is here. The button's surface is the whole screen; the languages lie above it. */
export function attractScreen({ languages, fault, start }: Attract): TemplateResult {
  return html`<div class="attract">
    <div class="column">
      ${beacon}
      <div class="title" role="heading" aria-level="1">${kioskTitle()}</div>
      <button class="main start" @click=${() => start()}>${msg('Touchez l’écran pour commencer')}</button>
      ${
        languages.length > 1
          ? html`<div class="languages" role="group" aria-label=${msg('Choisir la langue')}>
              ${languages.map(
                (code) =>
                  html`<button lang=${code} @click=${() => start(code)}>${languageName(code)}</button>`,
              )}
            </div>`
          : nothing
      }
    </div>
    ${fault ? html`<p class="quiet fault">${fault}</p>` : nothing}
  </div>`;
}
