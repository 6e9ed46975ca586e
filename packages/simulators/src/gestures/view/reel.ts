import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { GesturesAction } from '../actions.ts';
import { canBeRead, scrolls } from '../surfaces/reel.ts';
import type { ReelWorld } from '../world.ts';
import { picture } from './pictures.ts';

/** A long page in its window; or, once it is answered, the way back to it. */
export function reelScreen(world: ReelWorld, lang: string): TemplateResult {
  const { title, later, answer } = world;
  return html`<div class="bar">
      ${icon('file')}
      <h3 data-heading tabindex="-1" lang=${lang}>${title}</h3>
      ${
        later && !answer
          ? html`<button
              class="state"
              lang=${lang}
              data-do=${does<GesturesAction>({ type: 'answer', as: 'later' })}
            >
              ${later}
            </button>`
          : nothing
      }
    </div>
    ${answer ? answered(world) : pageOf(world, lang)}`;
}

function pageOf(world: ReelWorld, lang: string): TemplateResult {
  return html`<div
    class="scroller"
    tabindex="0"
    role="region"
    aria-label=${world.title}
    lang=${lang}
    data-gesture=${JSON.stringify(scrolls(world))}
  >
    ${world.parts.map(
      ({ heading, text }) =>
        html`${heading ? html`<h4>${heading}</h4>` : nothing}
          <p class="body">${text}</p>`,
    )}
    <div class="foot">
      ${world.read ? nothing : picture('lighthouse')}
      ${
        canBeRead(world)
          ? html`<button
              class="main"
              lang=${lang}
              data-do=${does<GesturesAction>({ type: 'answer', as: 'read' })}
            >
              ${world.read}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function answered({ answer }: ReelWorld): TemplateResult {
  return html`<div class="page form">
    <p>
      ${
        answer === 'read'
          ? msg('Ce texte est rangé avec les textes lus.')
          : msg('Ce texte est mis de côté pour plus tard.')
      }
    </p>
    <button class="tool" data-do=${does<GesturesAction>({ type: 'reopen' })}>
      <span class="turns">${icon('back')}</span> ${msg('Rouvrir')}
    </button>
  </div>`;
}
