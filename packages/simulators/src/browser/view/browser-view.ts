import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { msg, str } from '@lit/localize';
import { worldStyles } from '../../view/world-styles.ts';
import { WorldView } from '../../view/world-view.ts';
import { counted, screenOn, shownOf } from '../shown.ts';
import type { BrowserWorld } from '../world.ts';
import { barsStyles } from './bars-styles.ts';
import { engineStyles } from './engine-styles.ts';
import { resultsScreen, startScreen } from './engine.ts';
import { banner, fileScreen, lostScreen, pageScreen } from './page.ts';
import { pageStyles } from './page-styles.ts';
import { openPanel } from './panels.ts';
import { calling, shelf } from './shelf.ts';
import { tabStrip } from './tabs.ts';
import { toolbar } from './toolbar.ts';
import { windowStyles } from './window-styles.ts';

/** A web browser on screen. */
export class BaliseBrowser extends WorldView<BrowserWorld> {
  static override styles = [worldStyles, barsStyles, windowStyles, pageStyles, engineStyles];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    let isFresh = false;
    const isAddress = (event: Event) => (event.target as Element).matches('.address');
    root.addEventListener('focusin', (event) => (isFresh = isAddress(event)));
    // A first click takes the whole address, so that one types over it.
    root.addEventListener('click', (event) => {
      if (isFresh && isAddress(event)) (event.target as HTMLInputElement).select();
      isFresh = false;
    });
    return root;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('world') && changed.get('world')?.current !== this.world?.current) this.#bringTab();
  }

  /** With more tabs than fit, the one on screen is in sight. Its strip alone moves, never the host's page. */
  #bringTab(): void {
    const strip = this.renderRoot.querySelector('.tabs ul');
    const tab = strip?.querySelector('.on');
    if (strip && tab)
      strip.scrollLeft += tab.getBoundingClientRect().left - strip.getBoundingClientRect().left;
  }

  protected override screenOf({ current, tabs }: BrowserWorld): string {
    return `${current} ${tabs.find(({ id }) => id === current)?.address}`;
  }

  protected override renderWorld(world: BrowserWorld): TemplateResult {
    const screen = screenOn(world);
    const lang = this.contentLang;
    return html`${tabStrip(world, lang)}${toolbar(world)}
      <div class="window">
        ${openPanel(world, lang)} ${screen.kind === 'page' ? banner(world, screen.site, lang) : nothing}
        ${keyed(this.screenOf(world), html`<div class="view zoom-${world.zoom}">${this.#page(world)}</div>`)}
        ${shelf(world, lang)}${calling(world)}
      </div>`;
  }

  #page(world: BrowserWorld): TemplateResult {
    const screen = screenOn(world);
    const lang = this.contentLang;
    switch (screen.kind) {
      case 'start':
        return startScreen(world);
      case 'results':
        return resultsScreen(world, screen.query, lang);
      case 'page':
        return pageScreen(world, screen.site, screen.page, lang);
      case 'file':
        return fileScreen(world, screen.file, lang);
      case 'lost':
        return lostScreen(world, screen.site);
    }
  }

  protected override newsWords(world: BrowserWorld): string {
    const [code, name] = world.news.split(' ');
    switch (code) {
      case 'missing': {
        const fields = [...shownOf(world, 'field'), ...shownOf(world, 'choice')];
        return msg(str`À remplir : ${fields.find((one) => one.name === name)?.label ?? ''}.`);
      }
      case 'filled': {
        const [count] = shownOf(world, 'count');
        return count ? counted(world, count) : '';
      }
      case 'downloaded':
        return msg('Le fichier est téléchargé.');
      case 'zoomed':
        return msg(str`Le texte est à ${world.zoom} %.`);
      case 'calling':
        return msg(str`Vous appelez le ${world.call}.`);
      case 'hung-up':
        return msg('L’appel est terminé.');
      case 'closed':
        return msg('L’onglet est fermé.');
      case 'no-words':
        return msg('Écrivez d’abord ce que vous cherchez.');
      default:
        return '';
    }
  }
}
