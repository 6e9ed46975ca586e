import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { BrowserAction } from '../actions.ts';
import type { Block, BlockOf } from '../blocks.ts';
import { counted, tabOf, valueOf } from '../shown.ts';
import type { BrowserWorld } from '../world.ts';
import { picture } from './pictures.ts';

/** One block of a page. */
export function blockOf(world: BrowserWorld, block: Block): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return html`<h4>${block.text}</h4>`;
    case 'text':
      return html`<p class=${block.small ? 'words small' : 'words'}>${block.text}</p>`;
    case 'count':
      return html`<p class="count">${counted(world, block)}</p>`;
    case 'list':
      return html`<ul class="points">
        ${block.entries.map((entry) => html`<li>${entry}</li>`)}
      </ul>`;
    case 'table':
      return tableOf(block);
    case 'image':
      return html`<figure>
        ${picture(block.picture)}
        <figcaption class="small">${block.text}</figcaption>
      </figure>`;
    case 'note':
      return html`<p class="note ${block.alarm ? 'alarm' : ''}">
        ${icon(block.alarm ? 'caution' : 'info')} <span class="words">${block.text}</span>
      </p>`;
    case 'link':
      return linkOf(block, tabOf(world).address);
    case 'phone':
      return pressed(
        { type: 'call', number: block.number },
        'link tool',
        html`${icon('phone')} ${block.text}`,
      );
    case 'file':
      return pressed({ type: 'download', file: block.file }, 'tool', html`${icon('download')} ${block.text}`);
    case 'toggle':
      return toggleOf(block, valueOf(world, block.name) === 'open');
    case 'field':
      return fieldOf(block, valueOf(world, block.name));
    case 'choice':
      return choiceOf(block, valueOf(world, block.name));
    case 'button':
      // Enter in a field presses the first button of its form that submits: the main one.
      return html`<span class="break"></span
        ><button
          type=${block.main ? 'submit' : 'button'}
          class="act ${block.main ? 'main' : ''}"
          data-do=${does<BrowserAction>({ type: 'press', id: block.id })}
        >
          ${block.text}
        </button>`;
  }
}

function pressed(action: BrowserAction, look: string, inside: TemplateResult | string): TemplateResult {
  return html`<p><button type="button" class=${look} data-do=${does(action)}>${inside}</button></p>`;
}

/** In a list of its kind it fills the line, with what its note tells; else it is words one can press. */
function linkOf({ text, to, note }: BlockOf<'link'>, here: string): TemplateResult {
  if (to === here) return html`<p aria-current="page">${text}</p>`;
  if (note === undefined) return pressed({ type: 'follow', to }, 'link', text);
  return html`<button type="button" class="entry" data-do=${does<BrowserAction>({ type: 'follow', to })}>
    <span class="title">${text}</span>
    <span class="quiet">${note}</span>
  </button>`;
}

function tableOf({ head, rows }: BlockOf<'table'>): TemplateResult {
  return html`<div class="scroll" role="region" aria-label=${head.join(', ')} tabindex="0">
    <table>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function toggleOf({ name, text }: BlockOf<'toggle'>, isOpen: boolean): TemplateResult {
  return html`<p>
    <button
      type="button"
      class="tool"
      aria-expanded=${isOpen ? 'true' : 'false'}
      data-do=${does<BrowserAction>({ type: 'press', id: name })}
    >
      ${text} ${icon('chevron')}
    </button>
  </p>`;
}

function fieldOf({ name, label, digits }: BlockOf<'field'>, value: string): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <input
      type="text"
      inputmode=${digits ? 'numeric' : nothing}
      autocomplete="off"
      autocorrect="off"
      autocapitalize="sentences"
      spellcheck="false"
      data-fill=${does({ type: 'fill', name })}
      .value=${live(value)}
    />
  </label>`;
}

function choiceOf({ name, label, options }: BlockOf<'choice'>, value: string): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select data-fill=${does({ type: 'fill', name })}>
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === value)}>
            ${option.text}
          </option>`,
      )}
    </select>
  </label>`;
}
