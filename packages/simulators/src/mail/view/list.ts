import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { MailAction } from '../actions.ts';
import { shown, type Part } from '../list.ts';
import { isOwn } from '../screen.ts';
import type { Mail, MailWorld } from '../world.ts';
import { dateOf, receiversOf, senderOf } from './people.ts';
import { tool } from './tool.ts';

/** Enough of a letter to go on with its subject; the rest would be cut anyway. */
const GIST = 120;

/** The mails on screen, and the way to the others. */
export function listOf(world: MailWorld, lang: string): TemplateResult {
  const part = shown(world);
  return html`<p class="found quiet" role="status">${world.search ? foundWords(part.total) : nothing}</p>
    ${
      part.total
        ? html`<ul class="rows" lang=${lang}>
            ${repeat(
              part.mails,
              ({ id }) => id,
              (mail) => html`<li>${row(mail)}</li>`,
            )}
          </ul>`
        : html`<p class="page quiet">
            ${world.search ? msg('Essayez avec un autre mot.') : msg('Aucun message ici.')}
          </p>`
    }
    ${pager(part)}`;
}

function row(mail: Mail): TemplateResult {
  const { id, read, subject, body, files } = mail;
  return html`<button
    type="button"
    class="row mail ${read ? '' : 'unread'}"
    data-do=${does<MailAction>({ type: 'open', mail: id })}
  >
    ${face(mail)}
    <span class="who">
      ${read ? nothing : html`<span class="sr">${msg('Non lu :')}</span>`}
      ${isOwn(mail) ? msg(str`À : ${receiversOf(mail)}`) : mail.from}
    </span>
    <span class="what"
      >${subject || msg('(sans objet)')}<span class="gist quiet">
        ${body.replace(/\s+/g, ' ').slice(0, GIST)}</span
      ></span
    >
    <span class="clip">
      ${files.length ? html`${icon('attach')}<span class="sr">${msg('avec une pièce jointe')}</span>` : nothing}
    </span>
    <span class="when quiet">${dateOf(mail)}</span>
  </button>`;
}

/** The first letter of whose mail it is, as a mark one finds again. */
export function face(mail: Mail): TemplateResult {
  const name = isOwn(mail) ? receiversOf(mail) : senderOf(mail);
  return html`<span class="face" aria-hidden="true">${name.slice(0, 1).toUpperCase()}</span>`;
}

function foundWords(count: number): string {
  if (count === 0) return msg('Aucun message trouvé.');
  return count === 1 ? msg('1 message trouvé') : msg(str`${count} messages trouvés`);
}

function pager({ page, first, last, total }: Part): TemplateResult | typeof nothing {
  if (page === 0 && last === total) return nothing;
  return html`<div class="pager" role="group" aria-label=${msg('Pages de la liste')}>
    <span class="quiet">${msg(str`${first} à ${last} sur ${total}`)}</span>
    ${page > 0 ? tool({ type: 'newer' }, 'back', msg('Plus récents'), 'beside') : nothing}
    ${last < total ? tool({ type: 'older' }, 'forward', msg('Plus anciens'), 'beside onward') : nothing}
  </div>`;
}
