import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { MailAction } from '../actions.ts';
import { opened } from '../screen.ts';
import type { MailWorld } from '../world.ts';
import { topBar } from './tool.ts';

/** Where a link has led: a page with its address above it, and often nothing else to know it by. */
export function pageScreen(world: MailWorld, lang: string): TemplateResult {
  const link = opened(world)?.link;
  if (!link) return topBar(msg('Retour'), html`<span class="gap"></span>`);
  const isMissing = world.news === 'nothing-typed';
  const address = html`<p class="address">
    ${icon('lock')}<span class="sr">${msg('Adresse de la page :')}</span> <span>${link.address}</span>
  </p>`;
  return html`${topBar(msg('Retour'), address)}
    <div class="site">
      <h3 data-heading tabindex="-1" lang=${lang}>${link.title}</h3>
      <p class="text" role="status" lang=${lang}>${link.given ? link.thanks : link.body}</p>
      ${
        link.asks && !link.given
          ? html`<form novalidate autocomplete="off">
              <label for="asked" lang=${lang}>${link.asks}</label>
              <input
                id="asked"
                type="text"
                autocomplete="off"
                autocorrect="off"
                autocapitalize="off"
                spellcheck="false"
                aria-invalid=${isMissing}
                aria-describedby="missing"
                data-fill=${JSON.stringify({ type: 'type' })}
                .value=${live(world.typed)}
              />
              <p id="missing" class="error">${isMissing ? msg('Ce champ est obligatoire.') : nothing}</p>
              <button class="main" data-do=${does<MailAction>({ type: 'give' })}>${msg('Valider')}</button>
            </form>`
          : nothing
      }
    </div>`;
}
