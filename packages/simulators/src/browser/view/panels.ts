import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { BrowserAction } from '../actions.ts';
import { registered } from '../address.ts';
import { nextZoom } from '../reduce.ts';
import { screenOn, tabOf } from '../shown.ts';
import type { BrowserWorld, Site } from '../world.ts';

/** What is unfolded under the address bar. */
export function openPanel(world: BrowserWorld, lang: string): TemplateResult | typeof nothing {
  const screen = screenOn(world);
  if (world.panel === 'menu') return menu(world);
  return world.panel === 'lock' && screen.kind === 'page'
    ? aboutSite(screen.site, tabOf(world).address, lang)
    : nothing;
}

/** The address in full, with the part that nobody can invent in bold, and who answers for it. */
function aboutSite({ owner, secure }: Site, address: string, lang: string): TemplateResult {
  const own = registered(address);
  const [host = ''] = address.split('/');
  const before = host.slice(0, host.length - own.length);
  return html`<section class="panel about" tabindex="0" aria-label=${msg('À propos de ce site')}>
    <dl>
      <div>
        <dt>${msg('Adresse entière')}</dt>
        <dd dir="ltr">https://${before}<strong>${own}</strong>${address.slice(host.length)}</dd>
      </div>
      <div>
        <dt>${msg('Ce site appartient à')}</dt>
        <dd lang=${owner ? lang : nothing}>${owner || msg('Nom non vérifié')}</dd>
      </div>
      <div>
        <dt>${msg('Connexion')}</dt>
        <dd>${secure ? msg('Chiffrée en chemin') : msg('Non sécurisée')}</dd>
      </div>
    </dl>
  </section>`;
}

function menu(world: BrowserWorld): TemplateResult {
  return html`<section class="panel" aria-label=${msg('Menu du navigateur')}>
    <div class="zoom" role="group" aria-label=${msg('Taille du texte')}>
      <span>${msg('Zoom')}</span>
      ${zoomButton(world, 'out', 'minus', msg('Réduire'))}
      <span class="rate">${msg(str`${world.zoom} %`)}</span>
      ${zoomButton(world, 'in', 'plus', msg('Agrandir'))}
    </div>
    <button class="bare tool" data-do=${does<BrowserAction>({ type: 'shelf' })}>
      ${icon('download')} ${msg('Téléchargements')}
    </button>
  </section>`;
}

function zoomButton(
  world: BrowserWorld,
  by: 'in' | 'out',
  drawing: 'plus' | 'minus',
  name: string,
): TemplateResult {
  return nextZoom(world, by) === undefined
    ? html`<span class="ghost">${icon(drawing)}</span>`
    : html`<button aria-label=${name} data-do=${does<BrowserAction>({ type: 'zoom', by })}>
        ${icon(drawing)}
      </button>`;
}
