import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { button } from './button.ts';
import { faultWords } from './fault-words.ts';
import { optional, wrong, type Drawn } from './field-parts.ts';
import { formatNames, sizeWords } from './file-words.ts';
import { landing } from './landing.ts';

/** A document to give: what is asked, what was chosen, or why it was refused. */
export function fileField({ world, field, lang, words }: Drawn): TemplateResult {
  const { id, label, formats, most, value } = field;
  const file = world.files.find((one) => one.id === value);
  const refusal = world.refused?.field === id ? faultWords(world.refused.code, field, world, lang) : words;
  return html`<div
    class="field ${refusal ? 'faulty' : ''}"
    role="group"
    aria-labelledby=${`l-${id}`}
    aria-describedby=${`h-${id}`}
  >
    <p class="strong" id=${`l-${id}`} lang=${lang}>${label}${optional(field)}</p>
    <p class="quiet hint" id=${`h-${id}`}>
      <span lang=${lang}>${field.hint}</span>
      ${msg(str`${formatNames(formats)}, ${sizeWords(most, lang)} au plus.`)}
    </p>
    <div ?data-heading=${landing(world) === id} tabindex="-1">
      ${wrong(id, refusal)}
      ${
        file
          ? html`<p class="attached">
              ${icon('file')}
              <span>
                <span class="strong">${file.name}</span>
                <span class="quiet">${sizeWords(file.size, lang)}</span>
              </span>
            </p>`
          : refusal
            ? nothing
            : html`<p class="quiet">${msg('Aucun fichier choisi.')}</p>`
      }
    </div>
    <div data-field=${id}>
      ${
        file
          ? button({ type: 'remove', field: id }, 'bin', msg('Retirer ce fichier'))
          : button({ type: 'browse', field: id }, 'attach', msg('Choisir un fichier'))
      }
    </div>
  </div>`;
}
