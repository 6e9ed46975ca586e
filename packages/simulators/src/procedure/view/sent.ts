import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { fieldsOf, RECEIPT } from '../places.ts';
import type { ProcedureWorld } from '../world.ts';
import { button, goes } from './button.ts';
import { answerWords } from './review.ts';

/** It is sent: the number of the file, the hour that was chosen, and what to keep of it. */
export function sentScreen(world: ProcedureWorld, lang: string): TemplateResult {
  const { receipt, revisable, account } = world;
  const { number, title, text, date } = receipt;
  const hours = fieldsOf(world)
    .filter(({ options }) => options.some(({ group }) => group))
    .map((field) => answerWords(world, field));
  return html`<div class="sheet">
    <div class="receipt">
      <h3 data-heading tabindex="-1">
        ${icon('done')} <span lang=${title ? lang : nothing}>${sentWords(world)}</span>
      </h3>
      ${number ? html`<p>${msg('Numéro de dossier')}</p>` : nothing}
      ${[number, ...hours].map((line) => html`<p class="number" lang=${lang}>${line}</p>`)}
      <p class="quiet" lang=${lang}>${date}</p>
    </div>
    ${text ? html`<p lang=${lang}>${text}</p>` : nothing}
    <div class="tools">
      ${number ? keepButtons(world, RECEIPT, msg('Télécharger l’accusé de réception')) : printButton(RECEIPT)}
    </div>
    <div class="tools">
      ${revisable ? button({ type: 'reopen' }, 'pen', msg('Modifier'), 'link-like') : nothing}
      ${account ? button(goes('requests'), 'home', msg('Aller à mon espace'), 'link-like') : nothing}
    </div>
  </div>`;
}

export function sentWords({ receipt }: ProcedureWorld): string {
  return receipt.title || msg('Votre demande est envoyée');
}

/** To the device, or on paper. */
export function keepButtons({ downloads }: ProcedureWorld, id: string, words: string): TemplateResult {
  const drawing = downloads.includes(id) ? 'check' : 'download';
  return html`${button({ type: 'download', document: id }, drawing, words, 'main')} ${printButton(id)}`;
}

function printButton(id: string): TemplateResult {
  return button({ type: 'print', document: id }, 'print', msg('Imprimer'));
}
