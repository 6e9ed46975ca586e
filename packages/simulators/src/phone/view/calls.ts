import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { byId, missed } from '../facts.ts';
import { PHONE_TABS, screenAt } from '../places.ts';
import type { Person, PhoneWorld } from '../world.ts';
import { button, controls, heading, sign, told } from './controls.ts';
import { line, lines } from './lines.ts';
import { look, nameOf } from './looks.ts';
import { callState } from './states.ts';

/** Parts of the telephone; the one on screen is no control. */
function tabs({ at }: PhoneWorld): TemplateResult {
  return html`<nav class="tools" aria-label=${nameOf('phone')}>
    ${PHONE_TABS.map((tab) => {
      const [shown, name] = look(tab);
      return tab === screenAt(at)
        ? html`<span class="over" aria-current="page">${sign(shown)} ${name}</span>`
        : button({ type: 'go', to: tab }, 'bare over');
    })}
  </nav>`;
}

/** The recent calls. Pressing one calls back. */
export function recentScreen(world: PhoneWorld): TemplateResult {
  const { calls, people } = world;
  return html`${tabs(world)}
    <ul class="rows">
      ${calls.map((call) => {
        const { who, kind, when } = call;
        const [shown, name] = look(kind);
        const label = byId(people, who)?.name ?? '';
        const isNew = missed(world).includes(call);
        return html`<li>
          ${line({ type: 'call', who }, { label, detail: `${name} · ${when}`, shown, isNew, end: 'call' })}
        </li>`;
      })}
    </ul>`;
}

export function contactsScreen(world: PhoneWorld, lang: string): TemplateResult {
  return html`${tabs(world)} ${lines(world, lang)}`;
}

export function voicemailScreen(world: PhoneWorld, lang: string): TemplateResult {
  const { voicemails, people } = world;
  return html`${tabs(world)} ${voicemails.length ? nothing : told(msg('Aucun message.'))}
    <ul class="rows">
      ${voicemails.map(
        ({ who, text, when }) =>
          html`<li class="page stack" lang=${lang}>
            <p><b>${byId(people, who)?.name}</b> · ${when}</p>
            <p>${text}</p>
            ${button({ type: 'call', who })}
          </li>`,
      )}
    </ul>`;
}

/** Someone in large: in the contacts, or on the line. */
export function personScreen(
  { name, number }: Pick<Person, 'name' | 'number'>,
  world: PhoneWorld,
): TemplateResult {
  const { at } = world;
  return html`<div class="portrait">
    <p class="face">${sign('user')}</p>
    ${heading(name)}
    <p class="quiet">${number}</p>
    <p>${at === 'calling' ? callState(world) : nothing}</p>
    <p class="answers">
      ${controls(world, ['thread', 'refuse', 'decline'], 'over')}
      ${controls(world, ['call', 'answer', 'hang-up'], 'main over')}
    </p>
  </div>`;
}

/** A call that comes in, or goes on. */
export function callScreen(world: PhoneWorld): TemplateResult {
  return personScreen(byId(world.people, world.call?.who ?? '') ?? { name: '', number: '' }, world);
}
