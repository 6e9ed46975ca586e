import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon, type IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { MailAction } from '../actions.ts';
import { isNew } from '../moves.ts';
import { choosable } from '../reduce-draft.ts';
import { opened } from '../screen.ts';
import type { File, Mail, MailWorld } from '../world.ts';
import { picture, tool, topBar } from './tool.ts';

const PICTURE = /\.(jpe?g|png)$/i;

export function fileIcon({ name }: File): IconName {
  return PICTURE.test(name) ? 'image' : 'file';
}

/** What came with a mail: to be looked at, or kept on the device. */
export function papers(world: MailWorld, { files }: Mail, lang: string): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  return html`<h4 class="quiet">
      ${files.length === 1 ? msg('1 pièce jointe') : msg(str`${files.length} pièces jointes`)}
    </h4>
    <ul class="papers">
      ${files.map(
        (file) =>
          html`<li>
            <button
              type="button"
              class="bare paper"
              data-do=${does<MailAction>({ type: 'view', file: file.id })}
            >
              ${picture(fileIcon(file))}
              <span lang=${lang}
                ><span class="name">${file.name}</span> <span class="quiet">${file.size}</span></span
              >
            </button>
            ${keeping(world, file)}
          </li>`,
      )}
    </ul>`;
}

/** A file that is on the device says so. */
function keeping(world: MailWorld, { id }: File): TemplateResult {
  return isNew(world, id)
    ? tool({ type: 'save', file: id }, 'download', msg('Enregistrer'), 'bare')
    : html`<p class="tool kept">${icon('check')}<span>${msg('Enregistré')}</span></p>`;
}

/** A file of the mail, open. */
export function fileScreen(world: MailWorld, lang: string): TemplateResult {
  const file = opened(world)?.files.find(({ id }) => id === world.viewed);
  if (!file) return topBar(msg('Retour'), html`<span class="gap"></span>`);
  const [title, ...rest] = file.body.split('\n');
  const heading = html`<h3 data-heading tabindex="-1" lang=${lang}>${file.name}</h3>`;
  return html`${topBar(msg('Retour'), heading, [keeping(world, file)])}
    <div class="desk" lang=${lang}>
      <div class="sheet ${PICTURE.test(file.name) ? 'photo' : ''}">
        ${PICTURE.test(file.name) ? icon('image') : nothing}
        <p class="title">${title}</p>
        <p class="text">${rest.join('\n')}</p>
      </div>
    </div>`;
}

/** The files of the device, to put one with a draft. */
export function chooserScreen(world: MailWorld, lang: string): TemplateResult {
  const files = choosable(world);
  const heading = html`<h3 data-heading tabindex="-1">${msg('Choisir un fichier')}</h3>`;
  return html`${topBar(msg('Retour'), heading)}
  ${
    files.length
      ? html`<ul class="rows" lang=${lang}>
          ${files.map(
            (file) =>
              html`<li>
                <button
                  type="button"
                  class="row paper"
                  data-do=${does<MailAction>({ type: 'attach', file: file.id })}
                >
                  ${picture(fileIcon(file))}
                  <span class="name">${file.name}</span>
                  <span class="quiet when">${[file.date, file.size].filter(Boolean).join(' · ')}</span>
                </button>
              </li>`,
          )}
        </ul>`
      : html`<p class="page quiet">${msg('Il n’y a pas d’autre fichier sur cet appareil.')}</p>`
  }`;
}
