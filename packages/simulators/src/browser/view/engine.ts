import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { BrowserAction } from '../actions.ts';
import { ENGINE } from '../address.ts';
import { found, type Result } from '../search.ts';
import { queryOf } from '../shown.ts';
import type { BrowserWorld } from '../world.ts';
import { mark } from './tabs.ts';

/** The search engine's own page, which a new tab opens. */
export function startScreen(world: BrowserWorld): TemplateResult {
  return html`<div class="engine start">
    <h3 class="logo" data-heading tabindex="-1">${icon('search')} ${ENGINE.name}</h3>
    ${searchBox(world)}
  </div>`;
}

export function resultsScreen(world: BrowserWorld, query: string, lang: string): TemplateResult {
  const results = found(world.sites, query);
  return html`<div class="engine">
    <div class="again">
      <p class="logo">${icon('search')} ${ENGINE.name}</p>
      ${searchBox(world)}
    </div>
    <h3 class="small" data-heading tabindex="-1">${msg(str`Résultats pour « ${query} »`)}</h3>
    ${
      results.length
        ? html`<ul class="results">
            ${results.map((result) => resultLine(result, lang))}
          </ul>`
        : html`<p>${msg('Aucun résultat. Essayez d’autres mots.')}</p>`
    }
  </div>`;
}

function searchBox(world: BrowserWorld): TemplateResult {
  return html`<form class="seek" role="search" autocomplete="off">
    <input
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      autocorrect="off"
      autocapitalize="off"
      spellcheck="false"
      aria-label=${msg('Votre recherche')}
      placeholder=${msg('Votre recherche')}
      data-fill=${does({ type: 'fill', name: 'q' })}
      .value=${live(queryOf(world))}
    />
    <button class="main" aria-label=${msg('Rechercher')} data-do=${does<BrowserAction>({ type: 'search' })}>
      ${icon('search')}
    </button>
  </form>`;
}

function resultLine({ site, page, ad }: Result, lang: string): TemplateResult {
  const address = site.address + page.path;
  return html`<li>
    <div class="from">
      ${mark(site)}
      <p>
        <span class="site" lang=${lang}>${site.name}</span>
        <span class="at quiet"
          >${ad ? html`<strong class="ad">${msg('Annonce')}</strong> · ` : nothing}<bdi>${address}</bdi></span
        >
      </p>
    </div>
    <h4 lang=${lang}>
      <button class="link" data-do=${does<BrowserAction>({ type: 'follow', to: address })}>
        ${page.title}
      </button>
    </h4>
    <p lang=${lang}>${page.about}</p>
  </li>`;
}
