import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { ProcedureAction } from '../actions.ts';
import { fieldsOf } from '../places.ts';
import type { DeviceFile, ProcedureWorld } from '../world.ts';
import { sizeWords } from './file-words.ts';

const PHOTOS = ['jpg', 'png', 'heic'];

/** The device's own window to choose a file: it knows names, kinds and sizes, not what the form wants. */
export function chooserScreen(world: ProcedureWorld, lang: string): TemplateResult {
  const label = fieldsOf(world).find(({ id }) => id === world.at)?.label ?? '';
  return html`<div class="bar chooser">
      <h3 data-heading tabindex="-1">
        ${msg('Choisir un fichier')} <span class="quiet light" lang=${lang}>${label}</span>
      </h3>
      <button class="tool" data-do=${does<ProcedureAction>({ type: 'dismiss' })}>${msg('Annuler')}</button>
    </div>
    <p class="folder quiet">${icon('folder')} ${msg('Dossier « Documents »')}</p>
    <ul class="rows" lang=${lang}>
      ${world.files.map((file) => fileRow(file, lang))}
    </ul>`;
}

function fileRow({ id, name, format, size, seen }: DeviceFile, lang: string): TemplateResult {
  const isPhoto = PHOTOS.includes(format);
  return html`<li>
    <button class="row" data-do=${does<ProcedureAction>({ type: 'pick', file: id })}>
      <span class="thumb ${isPhoto ? 'photo' : ''}">${icon(isPhoto ? 'image' : 'file')}</span>
      <span class="what">
        <span class="strong">${name}</span>
        ${seen ? html`<span class="seen">${seen}</span>` : nothing}
        <span class="quiet size">${format.toUpperCase()}, ${sizeWords(size, lang)}</span>
      </span>
    </button>
  </li>`;
}
