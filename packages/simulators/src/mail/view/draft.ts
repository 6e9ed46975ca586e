import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { DraftField, MailAction } from '../actions.ts';
import type { Draft } from '../world.ts';

/** A mail being written. */
export function draftScreen(draft: Draft): TemplateResult {
  const fills = (field: DraftField) => JSON.stringify({ type: 'write', field });
  return html`<form class="page letter" novalidate autocomplete="off">
    <h3 data-heading tabindex="-1">${draft.kind === 'reply' ? msg('Répondre') : msg('Nouveau message')}</h3>
    <label>
      ${msg('À')}
      <input type="text" inputmode="email" data-fill=${fills('to')} .value=${live(draft.to)} />
    </label>
    <label>
      ${msg('Objet')}
      <input type="text" data-fill=${fills('subject')} .value=${live(draft.subject)} />
    </label>
    <label>
      ${msg('Message')}
      <textarea rows="5" data-fill=${fills('body')} .value=${live(draft.body)}></textarea>
    </label>
    <div class="tools">
      <button class="main tool" data-do=${does<MailAction>({ type: 'send' })}>
        ${icon('send')} ${msg('Envoyer')}
      </button>
      <button type="button" class="tool" data-do=${does<MailAction>({ type: 'discard' })}>
        ${icon('bin')} ${msg('Supprimer le brouillon')}
      </button>
    </div>
  </form>`;
}
