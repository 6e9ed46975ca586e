import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon, type IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import { isOnline, listed, missed } from '../facts.ts';
import type { Offer } from '../offers.ts';
import type { App, PhoneWorld } from '../world.ts';
import { heading, sign } from './controls.ts';
import { look } from './looks.ts';

export function homeScreen(world: PhoneWorld, lang: string): TemplateResult {
  const { time, date, apps, update } = world;
  const unread = listed(world).filter(({ read }) => !read).length;
  const calls = missed(world).length;
  return html`<h3 class="clock" data-heading tabindex="-1">
      <span class="hour">${time}</span> <span lang=${lang}>${date}</span>
    </h3>
    <ul class="tiles" lang=${lang}>
      ${apps.map(({ id, name, icon: shown }) => tile(`app/${id}`, [shown, name]))}
      ${tile('settings', look('settings'), Number(update === 'ready'), msg('Une mise à jour est prête.'))}
    </ul>
    <ul class="tiles dock">
      ${tile('phone', look('phone'), calls, msg(str`Appels manqués : ${calls}`))}
      ${tile('messages', look('messages'), unread, msg(str`Messages à lire : ${unread}`))}
      ${tile('web', look('web'))} ${tile('photos', look('photos'))}
    </ul>`;
}

/** An application, and what waits in it as a number at its corner. */
function tile(to: string, [shown, name]: readonly [IconName, string], count = 0, words = ''): TemplateResult {
  return html`<li>
    <button class="bare tile" data-do=${does<Offer>({ type: 'go', to })}>
      <span class="plate">
        ${icon(shown)} ${count ? html`<b class="badge" aria-hidden="true">${count}</b>` : nothing}
      </span>
      ${name} ${count ? html`<span class="sr">${words}</span>` : nothing}
    </button>
  </li>`;
}

/** An application that the world brought: what it shows, if it can. */
export function appScreen(app: App, world: PhoneWorld, lang: string): TemplateResult {
  return html`${heading(app.name)}
  ${app.online && !isOnline(world, app) ? offline() : html`<p class="page prose" lang=${lang}>${app.text}</p>`}`;
}

export function offline(): TemplateResult {
  return html`<p class="page error">${sign('offline')} ${msg('Pas de connexion Internet.')}</p>`;
}
