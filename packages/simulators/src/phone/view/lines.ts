import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg, str } from '@lit/localize';
import type { IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import { byId, linesOf, subject } from '../facts.ts';
import { offersHere, type Offer } from '../offers.ts';
import { screenAt, subjectAt } from '../places.ts';
import type { PhoneWorld } from '../world.ts';
import { sign } from './controls.ts';
import { look, nameOf } from './looks.ts';
import { gigabytes, locationName, networkState, settingState, sizeName } from './states.ts';

interface Line {
  label: string;
  detail?: string | undefined;
  shown?: IconName;
  /** On or off, one of several, some of several. */
  mark?: 'switch' | 'radio' | 'checkbox';
  isOn?: boolean;
  /** What pressing it does, where it does not lead further. */
  end?: string;
  /** Not seen yet. */
  isNew?: boolean;
}

/** What a screen offers, one line under the other; of one type where it offers several. */
export function lines(world: PhoneWorld, lang: string, type?: Offer['type']): TemplateResult {
  const here = offersHere(world).filter((offer) => !type || offer.type === type);
  const isOurs = type || here.some((offer) => 'what' in offer || 'size' in offer);
  return html`<ul class="rows" lang=${isOurs ? nothing : lang}>
    ${here.map((offer) => html`<li>${line(offer, described(offer, world, lang))}</li>`)}
  </ul>`;
}

/** A whole line to press, or with a mark to set. */
export function line(
  offer: Offer,
  { label, detail, shown, mark, isOn = false, end = '', isNew = false }: Line,
): TemplateResult {
  const [last, deed] = look(end);
  const words = html`${shown ? sign(shown) : nothing}
    <span class="words">
      <span>${label}</span> ${detail ? html`<span class="less quiet">${detail}</span>` : nothing}
    </span>`;
  if (!mark)
    return html`<button class="row ${isNew ? 'new' : ''}" data-do=${does(offer)}>
      ${words} ${isNew ? html`<span class="badge"><span class="sr">${msg('Nouveau')}</span></span>` : nothing}
      ${isNew && !deed ? nothing : sign(last)}<span class="sr">${deed}</span>
    </button>`;
  return html`<label class="row">
    <input
      type=${mark === 'radio' ? mark : 'checkbox'}
      role=${mark === 'switch' ? mark : nothing}
      name=${offer.type}
      class=${mark}
      data-do=${does(offer)}
      .checked=${live(isOn)}
    />
    ${words}
  </label>`;
}

function described(offer: Offer, world: PhoneWorld, lang: string): Line {
  const app = subject(world, 'apps');
  switch (offer.type) {
    case 'switch': {
      const [shown, label] = look(offer.what);
      return {
        label,
        shown,
        mark: 'switch',
        isOn: world[offer.what],
        detail: settingState(offer.what, world, lang),
      };
    }
    case 'use-data':
      return {
        label: nameOf('data'),
        mark: 'switch',
        isOn: app?.data === true,
        detail: msg('Hors du wi-fi'),
      };
    case 'size':
      return { label: sizeName(offer.size), mark: 'radio', isOn: offer.size === world.size };
    case 'location':
      return { label: locationName(offer.allow), mark: 'radio', isOn: offer.allow === app?.location };
    case 'allow':
      return { ...someone(offer.who, world), mark: 'checkbox', isOn: world.allowed.includes(offer.who) };
    case 'share':
      return someone(offer.who, world);
    case 'decline':
      return { label: offer.text, end: 'send' };
    case 'go':
      return way(offer.to, world, lang);
    default:
      return { label: '' };
  }
}

/** A line that leads further. */
function way(to: string, world: PhoneWorld, lang: string): Line {
  const screen = screenAt(to);
  const id = subjectAt(to);
  switch (screen) {
    case 'network': {
      const network = byId(world.networks, id)!;
      const detail = networkState(network, world);
      return { label: network.name, detail, shown: network.locked ? 'lock' : 'wifi' };
    }
    case 'film': {
      const { name, size } = byId(world.films, id)!;
      return { label: name, detail: gigabytes(size, lang), shown: 'film' };
    }
    case 'permits': {
      const { name, icon, location } = byId(world.apps, id)!;
      const detail =
        location === 'none' ? '' : msg(str`Position : ${locationName(location).toLocaleLowerCase(lang)}`);
      return { label: name, detail, shown: icon };
    }
    case 'page': {
      const { title, address } = byId(world.pages, id)!;
      return { label: title, detail: address, shown: 'globe' };
    }
    case 'thread':
      return conversation(id, world);
    case 'person':
      return someone(id, world);
    default: {
      const [shown, label] = look(screen);
      return { label, shown, detail: settingState(screen, world, lang) };
    }
  }
}

function someone(id: string, { people }: PhoneWorld): Line {
  const { name = '', number } = byId(people, id) ?? {};
  return { label: name, detail: number, shown: 'user' };
}

/** A conversation by its last words. */
function conversation(id: string, world: PhoneWorld): Line {
  const thread = byId(world.threads, id)!;
  const { text, when } = linesOf(thread).at(-1)!;
  return {
    ...someone(id, world),
    detail: `${when} · ${text || nameOf('photos')}`,
    isNew: !thread.read,
  };
}
