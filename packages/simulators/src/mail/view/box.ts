import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg, str } from '@lit/localize';
import { icon, type IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { MailAction } from '../actions.ts';
import { FOLDERS, type Folder, type MailWorld } from '../world.ts';
import { listOf } from './list.ts';
import { picture, tool } from './tool.ts';

const ICONS: Record<Folder, IconName> = { inbox: 'inbox', sent: 'send', junk: 'junk', bin: 'bin' };

/** Writing, looking for, the folders, and the list of one of them. */
export function boxScreen(world: MailWorld, lang: string): TemplateResult {
  return html`<div class="box">
    <div class="compose">${tool({ type: 'compose' }, 'pen', msg('Écrire'), 'main')}</div>
    ${searchBox(world)}
    <nav class="folders" aria-label=${msg('Dossiers')}>
      ${FOLDERS.map((folder) => folderTab(folder, world))}
    </nav>
    <section class="list" aria-labelledby="folder">
      <h3 id="folder" data-heading tabindex="-1">${fullName(world.folder)}</h3>
      ${undoBar(world)} ${listOf(world, lang)}
    </section>
  </div>`;
}

function searchBox({ search }: MailWorld): TemplateResult {
  return html`<form class="search" role="search" autocomplete="off">
    <label class="sr" for="search">${msg('Rechercher dans les messages')}</label>
    ${icon('search')}
    <input
      id="search"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      autocorrect="off"
      autocapitalize="off"
      spellcheck="false"
      placeholder=${msg('Rechercher')}
      data-fill=${JSON.stringify({ type: 'search' })}
      .value=${live(search)}
    />
    ${
      search
        ? html`<button
            type="button"
            class="bare"
            aria-label=${msg('Effacer la recherche')}
            data-do=${does<MailAction>({ type: 'unsearch' })}
          >
            ${icon('close')}
          </button>`
        : nothing
    }
  </form>`;
}

function folderTab(folder: Folder, world: MailWorld): TemplateResult {
  const unread = world.mails.filter((mail) => mail.folder === folder && !mail.read).length;
  return html`<button
    type="button"
    class="tool bare folder"
    aria-current=${folder === world.folder ? 'page' : 'false'}
    data-do=${does<MailAction>({ type: 'folder', folder })}
  >
    ${picture(ICONS[folder])}<span>${shortName(folder)}</span>
    ${
      unread && folder !== 'bin'
        ? html`<span class="count">
            <span aria-hidden="true">${unread}</span>
            <span class="sr">${unread === 1 ? msg('1 non lu') : msg(str`${unread} non lus`)}</span>
          </span>`
        : nothing
    }
  </button>`;
}

/** Offered until the next thing is done. */
export function undoBar({ undo, news }: MailWorld): TemplateResult | typeof nothing {
  if (!undo) return nothing;
  const word =
    undo.draft || news === 'deleted' ? msg('Annuler la suppression') : msg('Annuler le déplacement');
  return html`<div class="undo">${tool({ type: 'undo' }, 'undo', word, 'bare beside')}</div>`;
}

function shortName(folder: Folder): string {
  return {
    inbox: msg('Réception'),
    sent: msg('Envoyés'),
    junk: msg('Indésirables'),
    bin: msg('Corbeille'),
  }[folder];
}

export function fullName(folder: Folder): string {
  return {
    inbox: msg('Boîte de réception'),
    sent: msg('Messages envoyés'),
    junk: msg('Messages indésirables'),
    bin: msg('Corbeille'),
  }[folder];
}
