import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { BrowserAction } from '../actions.ts';
import { ENGINE, screenAt } from '../address.ts';
import { canClose, MOST_TABS } from '../reduce-tabs.ts';
import type { BrowserWorld, Site, Tab } from '../world.ts';

/** The open tabs, each with its way to close it, and one more. */
export function tabStrip(world: BrowserWorld, lang: string): TemplateResult {
  const { tabs, current } = world;
  return html`<nav class="tabs" aria-label=${msg('Onglets')}>
    <ul>
      ${repeat(
        tabs,
        ({ id }) => id,
        (tab) =>
          html`<li class="tab ${tab.id === current ? 'on' : ''}">
            ${
              tab.id === current
                ? html`<span class="name" aria-current="page">${tabName(world, tab, lang)}</span>`
                : html`<button class="bare name" data-do=${does<BrowserAction>({ type: 'tab', tab: tab.id })}>
                    ${tabName(world, tab, lang)}
                  </button>`
            }
            ${
              canClose(world)
                ? html`<button
                    class="bare"
                    aria-label=${msg(str`Fermer l’onglet « ${titleOf(world, tab)} »`)}
                    data-do=${does<BrowserAction>({ type: 'close-tab', tab: tab.id })}
                  >
                    ${icon('close')}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${
      tabs.length < MOST_TABS
        ? html`<button
            class="bare"
            aria-label=${msg('Nouvel onglet')}
            data-do=${does<BrowserAction>({ type: 'new-tab' })}
          >
            ${icon('plus')}
          </button>`
        : nothing
    }
  </nav>`;
}

function tabName(world: BrowserWorld, tab: Tab, lang: string): TemplateResult {
  const screen = screenAt(world, tab);
  return html`${screen.kind === 'page' ? mark(screen.site) : nothing}
    <span class="label" lang=${screen.kind === 'page' ? lang : nothing}>${titleOf(world, tab)}</span>`;
}

/** What stands for a site wherever it is small: its first letter on its colour. */
export function mark({ name, look }: Pick<Site, 'name' | 'look'>): TemplateResult {
  return html`<span class="mark ${look}" aria-hidden="true">${name.slice(0, 1)}</span>`;
}

export function titleOf(world: BrowserWorld, tab: Tab): string {
  const screen = screenAt(world, tab);
  switch (screen.kind) {
    case 'start':
      return msg('Nouvel onglet');
    case 'results':
      return `${screen.query} – ${ENGINE.name}`;
    case 'page':
      return screen.page.title;
    case 'file':
      return screen.file.name;
    case 'lost':
      return screen.site ? msg('Page introuvable') : msg('Site introuvable');
  }
}
