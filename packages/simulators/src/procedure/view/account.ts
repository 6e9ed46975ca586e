import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { ProcedureWorld } from '../world.ts';
import { factList } from './beside.ts';
import { button, goes } from './button.ts';
import { tabName, tabs } from './site.ts';
import { documentsTab } from './documents.ts';

/** One's own part of the site. */
export function accountScreen(world: ProcedureWorld, lang: string): TemplateResult {
  return html`${tabs(world)}
    <div class="sheet">${inside(world, lang)}</div>`;
}

function inside(world: ProcedureWorld, lang: string): TemplateResult {
  switch (world.screen) {
    case 'documents':
      return documentsTab(world, lang);
    case 'profile':
      return html`<h3 data-heading tabindex="-1">${tabName('profile')}</h3>
        ${factList(world.account?.facts ?? [], lang)}`;
    default:
      return requestsTab(world, lang);
  }
}

/** What was asked for, and where it stands; what is not yet sent comes first. */
function requestsTab(
  { title, pages, sent, receipt, requests }: ProcedureWorld,
  lang: string,
): TemplateResult {
  return html`<h3 data-heading tabindex="-1">${tabName('requests')}</h3>
    <ul class="cards">
      ${
        pages.length
          ? html`<li>
              <p class="strong" lang=${lang}>${title}</p>
              ${
                sent.length
                  ? html`<p>${msg(str`Envoyée. Dossier ${receipt.number}`)}</p>`
                  : html`<p>${msg('À terminer : rien n’est encore envoyé.')}</p>
                      ${button(goes('page'), 'forward', msg('Reprendre'), 'main')}`
              }
            </li>`
          : nothing
      }
      ${requests.map(
        ({ label, value }) =>
          html`<li lang=${lang}>
            <p class="strong">${label}</p>
            <p class="quiet">${value}</p>
          </li>`,
      )}
    </ul>`;
}
