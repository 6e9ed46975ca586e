import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { ProcedureAction } from '../actions.ts';
import { listed, RECEIPT, years } from '../places.ts';
import type { Document, ProcedureWorld } from '../world.ts';
import { factList } from './beside.ts';
import { button, goes } from './button.ts';
import { sizeWords } from './file-words.ts';
import { keepButtons } from './sent.ts';
import { tabName } from './site.ts';

/** The documents of the account: a list to look through, or one of them. */
export function documentsTab(world: ProcedureWorld, lang: string): TemplateResult {
  const open = world.documents.find(({ id }) => id === world.open);
  return open ? reading(world, open, lang) : list(world, lang);
}

function list(world: ProcedureWorld, lang: string): TemplateResult {
  const shown = listed(world);
  return html`<div class="part">
      <h3 data-heading tabindex="-1">${tabName('documents')}</h3>
      <label>
        <span class="sr">${msg('Année')}</span>
        <select data-fill=${JSON.stringify({ type: 'filter' })}>
          <option value="" .selected=${live(!world.year)}>${msg('Année : toutes')}</option>
          ${years(world).map(
            (year) => html`<option value=${year} .selected=${live(year === world.year)}>${year}</option>`,
          )}
        </select>
      </label>
    </div>
    ${
      shown.length
        ? html`<ul class="rows" lang=${lang}>
            ${shown.map(
              (one) =>
                html`<li>
                  <button class="row" data-do=${does<ProcedureAction>({ type: 'read', document: one.id })}>
                    ${icon('file')}
                    <span class="what">
                      <span class="strong">${titleOf(one)}</span>
                      <span class="quiet size">${one.date}</span>
                    </span>
                  </button>
                </li>`,
            )}
          </ul>`
        : html`<p class="quiet">${msg('Aucun document ici.')}</p>`
    }`;
}

function reading(world: ProcedureWorld, one: Document, lang: string): TemplateResult {
  const facts =
    one.id === RECEIPT ? [{ label: msg('Numéro de dossier'), value: world.receipt.number }] : one.facts;
  return html`${button(goes('documents'), 'back', msg('Tous les documents'), 'link-like')}
    <h3 data-heading tabindex="-1" lang=${lang}>${titleOf(one)}</h3>
    <p class="quiet" lang=${lang}>${one.date}</p>
    ${facts.length ? factList(facts, lang) : nothing}
    <div class="tools">
      ${keepButtons(world, one.id, msg(str`Télécharger (PDF, ${sizeWords(one.size, lang)})`))}
    </div>`;
}

export function titleOf({ id, title }: Document): string {
  return id === RECEIPT ? `${msg('Accusé de réception')} – ${title}` : title;
}
