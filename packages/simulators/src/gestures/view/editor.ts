import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { GesturesAction } from '../actions.ts';
import type { SheetWorld } from '../world.ts';
import { fieldOf } from './field.ts';

/** A text in an editor, as a file one opens. */
export function editorScreen(world: SheetWorld, lang: string): TemplateResult {
  return html`<form class="editor" novalidate autocomplete="off">
    <div class="bar">
      ${icon('file')}
      <h3 data-heading tabindex="-1" lang=${lang}>${world.title}</h3>
      <span class="quiet state">${world.sent ? msg('Enregistré') : msg('Pas encore enregistré')}</span>
      <button class="main tool" lang=${lang} data-do=${does<GesturesAction>({ type: 'send' })}>
        ${icon('save')}<span class="word">${world.send}</span>
      </button>
    </div>
    <div class="ground">${world.fields.map((field) => fieldOf(world, field, lang, 7))}</div>
  </form>`;
}
