import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { BrowserAction } from '../actions.ts';
import type { BrowserWorld } from '../world.ts';

/** What was downloaded, the last one first, along the bottom of the window. */
export function shelf(
  { shelf, downloads, files }: BrowserWorld,
  lang: string,
): TemplateResult | typeof nothing {
  if (!shelf) return nothing;
  const kept = downloads.flatMap(({ id }) => files.filter((file) => file.id === id)).reverse();
  return html`<section class="shelf" aria-label=${msg('Téléchargements')}>
    ${
      kept.length
        ? html`<ul>
            ${kept.map(
              ({ id, name, size }) =>
                html`<li>
                  ${icon('file')}
                  <span class="file"
                    ><span lang=${lang}>${name}</span> <span class="small">${size}</span></span
                  >
                  <button
                    aria-label=${msg(str`Ouvrir ${name}`)}
                    data-do=${does<BrowserAction>({ type: 'open-file', file: id })}
                  >
                    ${msg('Ouvrir')}
                  </button>
                </li>`,
            )}
          </ul>`
        : html`<p class="quiet">${msg('Aucun téléchargement.')}</p>`
    }
    <button
      class="bare"
      aria-label=${msg('Fermer la liste des téléchargements')}
      data-do=${does<BrowserAction>({ type: 'shelf' })}
    >
      ${icon('close')}
    </button>
  </section>`;
}

/** A number that was pressed rings at once, as on a phone. */
export function calling({ call }: BrowserWorld): TemplateResult | typeof nothing {
  return call
    ? html`<section class="calling" aria-label=${msg('Téléphone')}>
        ${icon('phone')}
        <p>${msg('Appel en cours')} <strong dir="ltr">${call}</strong></p>
        <button class="tool" data-do=${does<BrowserAction>({ type: 'hang-up' })}>
          ${icon('phone-down')} ${msg('Raccrocher')}
        </button>
      </section>`
    : nothing;
}
