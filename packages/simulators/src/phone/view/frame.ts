import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import { byId, callBehind, hasMobileData, joined, linesOf } from '../facts.ts';
import type { Offer } from '../offers.ts';
import type { PhoneWorld } from '../world.ts';
import { controls, sign } from './controls.ts';
import { look, nameOf } from './looks.ts';
import { callState } from './states.ts';

/** The hour, and the signs that follow the state. */
export function statusBar(world: PhoneWorld): TemplateResult {
  const { time, plane, quiet, silent, battery } = world;
  const isOnWifi = joined(world) !== undefined;
  const isOnData = hasMobileData(world) && !isOnWifi;
  const signs = { dnd: quiet, silent, plane, wifi: isOnWifi };
  return html`<div class="status less">
    <span>${time}</span>
    <ul class="signs" aria-label=${msg('État du téléphone')}>
      ${plane ? nothing : state(icon('signal'), msg('Réseau mobile'))}
      ${isOnData ? state('4G', nameOf('data')) : nothing}
      ${Object.entries(signs).map(([what, isThere]) => {
        const [shown, name] = look(what);
        return isThere ? state(icon(shown), name) : nothing;
      })}
      ${state(html`${icon('battery')} ${battery} %`, msg(str`Batterie : ${battery} %`))}
    </ul>
  </div>`;
}

function state(shown: unknown, name: string): TemplateResult {
  return html`<li><span class="sign" aria-hidden="true">${shown}</span><span class="sr">${name}</span></li>`;
}

/** What comes to the top of any screen: a call that goes on, a message that has just arrived. */
export function banners(world: PhoneWorld, lang: string): TemplateResult {
  const { banner, people, threads } = world;
  const caller = callBehind(world);
  const thread = byId(threads, banner);
  return html`${caller ? announced('calling', caller.name, callState(world), lang) : nothing}
  ${thread ? announced(`thread/${banner}`, byId(people, banner)?.name, linesOf(thread).at(-1)?.text, lang) : nothing}`;
}

function announced(to: string, who = '', what = '', lang: string): TemplateResult {
  return html`<button class="banner" data-do=${does<Offer>({ type: 'go', to })}>
    ${sign(to === 'calling' ? 'phone' : 'message')}
    <span class="words" lang=${lang}><b>${who}</b> <span class="one-line">${what}</span></span>
  </button>`;
}

/** What was thrown away can be had back, until something else is done; then Back and Home. */
export function foot(world: PhoneWorld, said: string): TemplateResult {
  return html`<div class="foot">
    ${world.undo ? html`<div class="undo">${said} ${controls(world, ['undo'], 'bare tool')}</div>` : nothing}
    <nav class="keys less" aria-label=${msg('Touches du téléphone')}>
      ${controls(world, ['back', 'home'], 'bare tool')}
    </nav>
  </div>`;
}
