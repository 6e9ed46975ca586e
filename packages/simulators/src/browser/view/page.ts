import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { does } from '../../view/world-view.ts';
import type { BrowserAction } from '../actions.ts';
import type { Block } from '../blocks.ts';
import { bannerOf, isShown, tabOf } from '../shown.ts';
import type { BrowserWorld, Page, SavedFile, Site } from '../world.ts';
import { blockOf } from './block.ts';
import { mark } from './tabs.ts';

/** A page as its site frames it: the site's name and menu above. */
export function pageScreen(world: BrowserWorld, site: Site, page: Page, lang: string): TemplateResult {
  return html`<article class="site-page" lang=${lang}>
    <header class="head ${site.look}">
      <p class="brand">${mark(site)} ${site.name}</p>
      ${
        site.menu.length
          ? html`<ul class="menu">
              ${site.menu.map(
                ({ text, to }) =>
                  html`<li>
                    ${
                      to === tabOf(world).address
                        ? html`<span aria-current="page">${text}</span>`
                        : html`<button class="bare" data-do=${does<BrowserAction>({ type: 'follow', to })}>
                            ${text}
                          </button>`
                    }
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </header>
    <form class="blocks" novalidate autocomplete="off">
      <h3 data-heading tabindex="-1">${page.title}</h3>
      ${blocksOf(world, page.blocks)}
    </form>
  </article>`;
}

/** Where each block stands never changes, so that what has the focus keeps it when others come or go. */
function blocksOf(world: BrowserWorld, blocks: readonly Block[]): (TemplateResult | typeof nothing)[] {
  return blocks.map((one) => (isShown(world, one) ? blockOf(world, one) : nothing));
}

export function fileScreen(world: BrowserWorld, { name, blocks }: SavedFile, lang: string): TemplateResult {
  return html`<article class="sheet" tabindex="0" lang=${lang}>
    <h3 class="small" data-heading tabindex="-1">${name}</h3>
    <form class="blocks" novalidate autocomplete="off">${blocksOf(world, blocks)}</form>
  </article>`;
}

export function lostScreen(world: BrowserWorld, site: Site | undefined): TemplateResult {
  const { address } = tabOf(world);
  return html`<div class="lost">
    <h3 data-heading tabindex="-1">${site ? msg('Page introuvable') : msg('Site introuvable')}</h3>
    <p>${msg(str`Rien ne se trouve à l’adresse « ${address} ».`)}</p>
    <p class="quiet">${msg('Vérifiez qu’elle est bien écrite.')}</p>
  </div>`;
}

/**
 * A cookie banner, over the bottom of the page until it is answered. It stands before the page for who goes
 * by the keyboard, and takes the focus as long as it is there.
 */
export function banner(world: BrowserWorld, site: Site, lang: string): TemplateResult | typeof nothing {
  return bannerOf(world).length
    ? html`<section
        class="banner"
        data-heading
        tabindex="-1"
        aria-label=${msg('Message du site')}
        lang=${lang}
      >
        <div class="blocks">${blocksOf(world, site.banner)}</div>
      </section>`
    : nothing;
}
