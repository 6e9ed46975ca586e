import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { GesturesAction } from '../actions.ts';
import { indexOf, swipes } from '../surfaces/album.ts';
import type { AlbumWorld } from '../world.ts';
import { picture } from './pictures.ts';

/** One photo fills the screen; the others wait at its sides. */
export function albumScreen(world: AlbumWorld, lang: string): TemplateResult {
  const { title, photos, at } = world;
  const shown = photos[indexOf(world)];
  return html`<div class="stage">
    <div class="phone">
      <div class="bar">
        ${icon('image')}
        <h3 data-heading tabindex="-1" lang=${lang}>${title}</h3>
        <span class="quiet state" role="status">
          ${msg(str`${indexOf(world) + 1} sur ${photos.length}`)}
        </span>
      </div>
      <div class="viewer" data-gesture=${JSON.stringify(swipes(world))}>
        <div class="track">
          ${photos.map(
            ({ id, name, picture: scene }) =>
              html`<div class="photo" role="img" aria-label=${name} aria-hidden=${id !== at} lang=${lang}>
                ${picture(scene)}
              </div>`,
          )}
        </div>
      </div>
      <div class="bar">
        <p lang=${lang}>${shown?.name}</p>
        <button
          class="bare state love"
          aria-pressed=${shown?.loved ?? false}
          data-do=${does<GesturesAction>({ type: 'love' })}
        >
          ${icon('heart')}<span class="sr">${msg('Photo préférée')}</span>
        </button>
      </div>
    </div>
  </div>`;
}
