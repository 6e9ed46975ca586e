import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { isOnline } from '../facts.ts';
import type { Page, PhoneWorld } from '../world.ts';
import { controls, heading, sign, wordButton } from './controls.ts';
import { offline } from './home.ts';

export function pageScreen(page: Page, world: PhoneWorld, lang: string): TemplateResult {
  return html`<div class="address">
      <p>${sign('globe')}<span class="sr">${msg('Adresse :')}</span> <span>${page.address}</span></p>
      ${controls(world, ['close-tab'], 'bare only')}
    </div>
    ${isOnline(world) || page.alert ? article(page, world, lang) : offline()}`;
}

/** A page, under the window that has popped up over it if there is one: its links are then out of reach. */
function article({ title, body, card, links, alert }: Page, world: PhoneWorld, lang: string): TemplateResult {
  return html`<article class="page stack" lang=${lang}>
    ${alert ? alertWindow(alert, world) : heading(title)}
    <p class="prose ${alert ? 'quiet' : ''}">${body}</p>
    ${
      card
        ? html`<p class="card">
            ${sign('card')} <span>${msg('Carte gardée dans le téléphone')}<br />•••• ${card}</span>
          </p>`
        : nothing
    }
    ${(alert ? [] : links).map(({ label, to }) =>
      wordButton({ type: 'go', to }, label, card ? 'main' : 'link-like'),
    )}
  </article>`;
}

function alertWindow(
  { title, text, yes, to }: NonNullable<Page['alert']>,
  world: PhoneWorld,
): TemplateResult {
  return html`<div class="alert stack">
    ${controls(world, ['close-alert'], 'bare only')} ${heading(title)}
    <p>${text}</p>
    ${wordButton({ type: 'go', to }, yes, 'main')}
  </div>`;
}
