import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { icon, type IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { BrowserAction } from '../actions.ts';
import { screenAt } from '../address.ts';
import { hasLock } from '../reduce.ts';
import { tabOf } from '../shown.ts';
import type { BrowserWorld } from '../world.ts';

/** Back and forward, the address, the menu. */
export function toolbar(world: BrowserWorld): TemplateResult {
  const { bar, panel } = world;
  const { back, forward } = tabOf(world);
  return html`<div class="bar toolbar" role="group" aria-label=${msg('Barre d’adresse et outils')}>
    ${arrow('back', msg('Page précédente'), back.length > 0)}
    ${arrow('forward', msg('Page suivante'), forward.length > 0)}
    <form class="place" autocomplete="off">
      ${lock(world)}
      <input
        class="address"
        type="text"
        dir="ltr"
        inputmode="url"
        enterkeyhint="go"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck="false"
        aria-label=${msg('Adresse ou recherche')}
        placeholder=${msg('Adresse ou recherche')}
        data-fill=${does({ type: 'address' })}
        .value=${live(bar ?? addressShown(world))}
      />
      ${
        bar?.trim()
          ? html`<button
              class="bare"
              aria-label=${msg('Aller')}
              data-do=${does<BrowserAction>({ type: 'enter' })}
            >
              <span class="turns">${icon('forward')}</span>
            </button>`
          : nothing
      }
    </form>
    <button
      class="bare"
      aria-label=${msg('Menu du navigateur')}
      aria-expanded=${panel === 'menu' ? 'true' : 'false'}
      data-do=${does<BrowserAction>({ type: 'panel', panel: 'menu' })}
    >
      ${icon('dots')}
    </button>
  </div>`;
}

/** Where there is nowhere to go, the arrow is only drawn, so that the bar keeps its places. */
function arrow(type: 'back' | 'forward', name: string, leads: boolean): TemplateResult {
  const drawn = html`<span class="turns">${icon(type)}</span>`;
  return leads
    ? html`<button class="bare" aria-label=${name} data-do=${does<BrowserAction>({ type })}>${drawn}</button>`
    : html`<span class="ghost">${drawn}</span>`;
}

function lock(world: BrowserWorld): TemplateResult {
  const screen = screenAt(world, tabOf(world));
  const isSafe = screen.kind === 'page' && screen.site.secure;
  if (!hasLock(world)) return html`<span class="ghost">${icon(signOf(screen.kind))}</span>`;
  return html`<button
    type="button"
    class="bare"
    aria-label=${isSafe ? msg('Cadenas : à propos de ce site') : msg('Non sécurisé : à propos de ce site')}
    aria-expanded=${world.panel === 'lock' ? 'true' : 'false'}
    data-do=${does<BrowserAction>({ type: 'panel', panel: 'lock' })}
  >
    ${icon(isSafe ? 'lock' : 'caution')}
  </button>`;
}

function signOf(kind: string): IconName {
  return kind === 'file' ? 'file' : kind === 'lost' ? 'info' : 'search';
}

/** A new tab's bar is empty, as one expects of it; a file has the folder it was kept in. */
function addressShown(world: BrowserWorld): string {
  const screen = screenAt(world, tabOf(world));
  if (screen.kind === 'start') return '';
  return screen.kind === 'file' ? `${msg('Téléchargements')}/${screen.file.name}` : tabOf(world).address;
}
