import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { MailAction } from '../actions.ts';
import type { Mail } from '../world.ts';

/** One mail, with what can be done about it. */
export function mailScreen(mail: Mail, lang: string): TemplateResult {
  return html`<div class="bar" role="group" aria-label=${msg('Ce message')}>
      <button class="bare tool" data-do=${does<MailAction>({ type: 'close' })}>
        <span class="turns">${icon('back')}</span> ${msg('Retour à la liste')}
      </button>
      <button class="bare tool" data-do=${does<MailAction>({ type: 'reply' })}>
        <span class="turns">${icon('reply')}</span> ${msg('Répondre')}
      </button>
      ${
        mail.folder === 'junk'
          ? nothing
          : html`<button class="bare tool" data-do=${does<MailAction>({ type: 'junk' })}>
              ${icon('junk')} ${msg('Indésirable')}
            </button>`
      }
    </div>
    <article class="page" lang=${lang}>
      <h3 data-heading tabindex="-1">${mail.subject}</h3>
      <p class="quiet">${mail.from} &lt;${mail.address}&gt; · ${mail.date}</p>
      <p class="body">${mail.body}</p>
    </article>`;
}
