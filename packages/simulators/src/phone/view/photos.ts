import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import { byId, kept } from '../facts.ts';
import type { Offer } from '../offers.ts';
import type { PhoneWorld, Photo } from '../world.ts';
import { controls, heading } from './controls.ts';

/** A photo, told by its name. */
export function picture({ picture: shown, name }: Photo): TemplateResult {
  return html`<span class="picture" role="img" aria-label=${name}>${icon(shown)}</span>`;
}

/** The photo of this id, if there is one. */
export function photoNamed(id: string, { photos }: PhoneWorld): TemplateResult | typeof nothing {
  const photo = byId(photos, id);
  return photo ? picture(photo) : nothing;
}

/** Photos side by side; what pressing one does is told by the screen they stand on. */
export function photoGrid({ photos }: PhoneWorld, offer: (id: string) => Offer): TemplateResult {
  return html`<ul class="grid">
    ${kept(photos).map(
      (photo) =>
        html`<li><button class="bare" data-do=${does(offer(photo.id))}>${picture(photo)}</button></li>`,
    )}
  </ul>`;
}

export function photoScreen(photo: Photo, world: PhoneWorld, lang: string): TemplateResult {
  return html`${heading(photo.name)}
    <div class="page">
      ${picture(photo)}
      <p class="quiet" lang=${lang}>${photo.when}</p>
    </div>
    <div class="tools last">${controls(world, ['share', 'delete'], 'bare over')}</div>`;
}
