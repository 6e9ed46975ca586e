import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '@lit/localize';
import { icon, type IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { GesturesAction } from '../actions.ts';
import { DESK, gesturesOn, holds, listed, opened } from '../surfaces/desk.ts';
import type { DeskWorld, Icon } from '../world.ts';
import { picture } from './pictures.ts';

const ICONS: Record<Icon['sort'], IconName> = {
  folder: 'folder',
  bin: 'bin',
  letter: 'file',
  photo: 'image',
};

/** The desk, or the window that covers it. */
export function deskScreen(world: DeskWorld, lang: string): TemplateResult {
  const window = opened(world);
  return html`<div class="screen">
      ${
        window
          ? windowOf(world, window, lang)
          : html`<h3 class="sr" data-heading tabindex="-1">${msg('Bureau')}</h3>
              ${iconsOf(world, lang)}`
      }
    </div>
    <div class="bar taskbar">
      ${
        world.moved
          ? html`<button class="bare tool" data-do=${does<GesturesAction>({ type: 'undo' })}>
              <span class="turns">${icon('undo')}</span> ${msg('Annuler le déplacement')}
            </button>`
          : nothing
      }
      <span class="clock">10:24</span>
    </div>`;
}

function iconsOf(world: DeskWorld, lang: string): TemplateResult {
  return html`<ul class="icons" lang=${lang}>
    ${repeat(
      listed(world),
      ({ id }) => id,
      (one) =>
        html`<li class=${one.sort}>
          <button
            class="thing"
            aria-pressed=${one.id === world.picked}
            data-icon=${one.id}
            data-drop=${holds(one) ? one.id : nothing}
            data-gesture=${JSON.stringify(gesturesOn(world, one))}
          >
            ${icon(ICONS[one.sort])}<span>${one.name}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function windowOf(world: DeskWorld, window: Icon, lang: string): TemplateResult {
  const from = world.icons.find(({ id }) => id === window.place);
  return html`<div class="window">
    <div class="bar">
      <button
        class="bare tool"
        data-drop=${holds(window) ? window.place || DESK : nothing}
        data-do=${does<GesturesAction>({ type: 'close' })}
      >
        <span class="turns">${icon('back')}</span>
        ${from ? html`<span lang=${lang}>${from.name}</span>` : msg('Bureau')}
      </button>
      <h3 data-heading tabindex="-1" lang=${lang}>${window.name}</h3>
      <button class="bare shut" data-do=${does<GesturesAction>({ type: 'close' })}>
        ${icon('close')}<span class="sr">${msg('Fermer')}</span>
      </button>
    </div>
    ${insideOf(world, window, lang)}
  </div>`;
}

function insideOf(
  world: DeskWorld,
  { sort, text, name, picture: scene }: Icon,
  lang: string,
): TemplateResult {
  if (sort === 'letter') return html`<p class="page body" lang=${lang}>${text}</p>`;
  if (sort === 'photo')
    return html`<div class="photo" role="img" aria-label=${name} lang=${lang}>${picture(scene)}</div>`;
  return listed(world).length
    ? iconsOf(world, lang)
    : html`<p class="page quiet">${msg('Il n’y a rien ici.')}</p>`;
}

export function movedWords({ icons, moved }: DeskWorld): string {
  const icon = icons.find(({ id }) => id === moved?.icon);
  const folder = icons.find(({ id }) => id === icon?.place);
  const [name, place] = [icon?.name, folder?.name];
  return place ? msg(str`« ${name} » est dans « ${place} ».`) : msg(str`« ${name} » est sur le bureau.`);
}
