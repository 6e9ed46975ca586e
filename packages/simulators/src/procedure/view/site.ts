import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import { TABS } from '../places.ts';
import type { ProcedureWorld } from '../world.ts';
import { button, goes } from './button.ts';

type Tab = (typeof TABS)[number];

/** Whose site it is, what one is doing there, and the way to one's account. */
export function siteHeader(world: ProcedureWorld, lang: string): TemplateResult {
  const { service, title, account } = world;
  return html`<div class="site">
    <span class="emblem">${icon('landmark')}</span>
    <p class="owner" lang=${lang}><strong>${service}</strong> <span class="quiet">${title}</span></p>
    ${
      !account
        ? nothing
        : isInAccount(world)
          ? html`<p class="user quiet" lang=${lang}>${account.title}</p>`
          : button(goes('requests'), 'user', html`<span class="word">${msg('Mon espace')}</span>`, 'bare')
    }
  </div>`;
}

/** The parts of the account. */
export function tabs({ screen }: ProcedureWorld): TemplateResult {
  return html`<nav class="bar tabs" aria-label=${msg('Mon espace')}>
    ${TABS.map(
      (tab) =>
        html`<button
          class="bare"
          aria-current=${tab === screen ? 'page' : 'false'}
          data-do=${does(goes(tab))}
        >
          ${tabName(tab)}
        </button>`,
    )}
  </nav>`;
}

export function isInAccount({ screen }: ProcedureWorld): boolean {
  return (TABS as readonly string[]).includes(screen);
}

export function tabName(tab: Tab): string {
  return {
    requests: msg('Démarches'),
    documents: msg('Documents'),
    profile: msg('Profil'),
  }[tab];
}
