import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { Handling, MailAction } from '../actions.ts';
import { handlings, isOwn, opened } from '../screen.ts';
import type { Mail, MailWorld, Person } from '../world.ts';
import { undoBar } from './box.ts';
import { papers } from './files.ts';
import { face } from './list.ts';
import { dateOf, receiversOf, senderOf } from './people.ts';
import { tool, topBar } from './tool.ts';

/** A mail being read: put away from above, answered from below, as mail boxes have it. */
export function letterScreen(world: MailWorld, lang: string): TemplateResult {
  const mail = opened(world);
  const can = mail ? handlings(mail) : [];
  const tools = (among: readonly Handling[]) =>
    can.filter((one) => among.includes(one)).map((one) => handlingTool(one, mail!));
  return html`${topBar(msg('Retour'), html`<span class="gap"></span>`, tools(['restore', 'junk', 'delete']))}
  ${undoBar(world)}
  ${
    mail
      ? html`<article class="letter">
            <h3 data-heading tabindex="-1" lang=${lang}>${mail.subject || msg('(sans objet)')}</h3>
            ${senderLines(mail, world.details, lang)}
            <div class="body" lang=${lang}>
              <p>${mail.body}</p>
              ${linkOf(mail)} ${mail.end ? html`<p>${mail.end}</p>` : nothing}
            </div>
            ${papers(world, mail, lang)}
          </article>
          <div class="answers" role="group" aria-label=${msg('Répondre ou transférer')}>
            ${tools(['reply', 'reply-all', 'forward'])}
          </div>`
      : nothing
  }`;
}

function handlingTool(type: Handling, { folder }: Mail): TemplateResult {
  const looks: Partial<Record<Handling, [IconName, string, string?]>> = {
    restore: [
      'inbox',
      folder === 'junk' ? msg('Ce n’est pas un indésirable') : msg('Remettre à sa place'),
      'bare wrap',
    ],
    junk: ['junk', msg('Indésirable')],
    delete: ['bin', msg('Supprimer')],
    reply: ['reply', msg('Répondre'), ''],
    'reply-all': ['reply-all', msg('Répondre à tous'), ''],
    forward: ['pass-on', msg('Transférer'), ''],
  };
  const [name, word, look] = looks[type]!;
  return tool({ type }, name, word, look);
}

/** Who and when in short; in full, with the addresses, once one asks. */
function senderLines(mail: Mail, inDetail: boolean, lang: string): TemplateResult {
  return html`<div class="sender">
      ${face(mail)}
      <div>
        <p class="name" lang=${lang}>${senderOf(mail)}</p>
        <p class="when quiet" lang=${lang}>${dateOf(mail)}</p>
      </div>
      <div>
        <p class="to quiet">${msg(str`À : ${receiversOf(mail)}`)}</p>
        <button
          type="button"
          class="bare details"
          aria-expanded=${inDetail}
          data-do=${does<MailAction>({ type: 'details' })}
        >
          ${msg('Détails')}
        </button>
      </div>
    </div>
    ${inDetail ? addresses(mail, lang) : nothing}`;
}

function addresses(mail: Mail, lang: string): TemplateResult {
  const me: Person = { name: msg('Moi'), address: '' };
  const sender = isOwn(mail) ? me : { name: mail.from, address: mail.address };
  const receivers = isOwn(mail) ? mail.to : [me, ...mail.to];
  const inFull = ({ name, address }: Person) =>
    html`<span class="name">${name}</span> <span>${address}</span>`;
  return html`<dl class="addresses" lang=${lang}>
    <dt>${msg('De')}</dt>
    <dd>${inFull(sender)}</dd>
    <dt>${msg('À')}</dt>
    <dd>${receivers.map(inFull)}</dd>
  </dl>`;
}

function linkOf({ link }: Mail): TemplateResult | typeof nothing {
  if (!link) return nothing;
  return html`<p>
    <button
      type="button"
      class="link-like ${link.followed ? 'followed' : ''}"
      data-do=${does<MailAction>({ type: 'follow' })}
    >
      ${link.shows}
    </button>
  </p>`;
}
