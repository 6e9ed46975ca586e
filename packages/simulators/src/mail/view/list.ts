import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { icon, type IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { MailAction } from '../actions.ts';
import { listed } from '../reduce.ts';
import { FOLDERS, type Folder, type MailWorld } from '../world.ts';

const ICONS: Record<Folder, IconName> = { inbox: 'inbox', sent: 'send', junk: 'junk', bin: 'bin' };

/** Write, and the folders: always there but while one writes. */
export function folderBar({ folder }: MailWorld): TemplateResult {
  return html`<nav class="bar" aria-label=${msg('Boîte mail')}>
    <button class="main tool" data-do=${does<MailAction>({ type: 'compose' })}>
      ${icon('pen')} ${msg('Écrire')}
    </button>
    ${FOLDERS.map(
      (one) =>
        html`<button
          class="bare tool"
          aria-current=${one === folder ? 'page' : 'false'}
          data-do=${does<MailAction>({ type: 'folder', folder: one })}
        >
          ${icon(ICONS[one])} ${folderName(one)}
        </button>`,
    )}
  </nav>`;
}

export function listScreen(world: MailWorld, lang: string): TemplateResult {
  const mails = listed(world);
  return html`<h3 class="page" data-heading tabindex="-1">${folderName(world.folder)}</h3>
    ${
      mails.length
        ? html`<ul class="rows" lang=${lang}>
            ${mails.map(
              (mail) =>
                html`<li>
                  <button class="row mail" data-do=${does<MailAction>({ type: 'open', mail: mail.id })}>
                    <span class="who ${mail.read ? '' : 'new'}">${mail.from}</span>
                    <span class="what">${mail.subject}</span>
                    <span class="when quiet">${mail.date}</span>
                  </button>
                </li>`,
            )}
          </ul>`
        : html`<p class="page quiet">${msg('Aucun message ici.')}</p>`
    }`;
}

function folderName(folder: Folder): string {
  return {
    inbox: msg('Boîte de réception'),
    sent: msg('Messages envoyés'),
    junk: msg('Indésirables'),
    bin: msg('Corbeille'),
  }[folder];
}
