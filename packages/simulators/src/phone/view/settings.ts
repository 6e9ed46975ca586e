import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { does } from '../../view/world-view.ts';
import { used } from '../facts.ts';
import type { Offer } from '../offers.ts';
import { CAPACITY, type App, type Film, type Network, type PhoneWorld } from '../world.ts';
import { controls, heading, sign, told } from './controls.ts';
import { lines } from './lines.ts';
import { nameOf } from './looks.ts';
import { newsWords } from './news.ts';
import { gigabytes, networkState, settingState } from './states.ts';

/** One network: joining it, with its key where it asks for one, or forgetting it. */
export function networkScreen(network: Network, world: PhoneWorld): TemplateResult {
  return html`${heading(network.name)}
    <form class="page stack" novalidate autocomplete="off">
      <p class="quiet">${networkState(network, world)}</p>
      ${network.locked && !network.known && world.wifi ? keyField(world) : nothing}
      ${controls(world, ['join'], 'main tool')}
    </form>`;
}

function keyField(world: PhoneWorld): TemplateResult {
  const isWrong = world.news === 'wrong-key';
  return html`<label>
      ${msg('Clé du réseau')}
      <input
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck="false"
        aria-invalid=${isWrong}
        aria-describedby="wrong"
        data-fill=${does<Offer>({ type: 'key' })}
        .value=${live(world.key)}
      />
    </label>
    <p id="wrong" class="error">${isWrong ? html`${sign('info')} ${newsWords(world)}` : nothing}</p>`;
}

export function soundScreen(world: PhoneWorld, lang: string): TemplateResult {
  return html`${lines(world, lang, 'switch')}
    <label class="page">
      ${msg('Volume de la sonnerie')}
      <input
        type="range"
        max="10"
        data-fill=${does<Offer>({ type: 'volume' })}
        .value=${live(String(world.volume))}
      />
    </label>`;
}

export function dndScreen(world: PhoneWorld, lang: string): TemplateResult {
  return html`${told(msg('Rien ne sonne, sauf les appels autorisés.'))} ${lines(world, lang)}`;
}

export function updateScreen(world: PhoneWorld, lang: string): TemplateResult {
  return html`<div class="page stack">
    <p><b>${settingState('update', world, lang)}</b></p>
    ${world.update === 'ready' ? html`<p>${msg('Elle protège mieux le téléphone. Elle est gratuite.')}</p>` : nothing}
    ${controls(world, ['install'], 'main tool')}
  </div>`;
}

/** What takes room. */
export function storageScreen(world: PhoneWorld, lang: string): TemplateResult {
  return html`<div class="page stack">
      <p>${settingState('storage', world, lang)}</p>
      <progress max=${CAPACITY} value=${used(world)} aria-label=${nameOf('storage')}></progress>
    </div>
    <h4>${msg('Films')}</h4>
    ${lines(world, lang)}`;
}

export function filmScreen({ name, size, note }: Film, world: PhoneWorld, lang: string): TemplateResult {
  return html`${heading(name)}
    <div class="page stack">
      <p>${gigabytes(size, lang)}</p>
      <p lang=${lang}>${note}</p>
      ${controls(world, ['delete'], 'care tool')}
    </div>`;
}

/** What one application may do. */
export function permitsScreen({ name, location }: App, world: PhoneWorld, lang: string): TemplateResult {
  return html`${heading(name)}
  ${location === 'none' ? nothing : html`<h4>${msg('Savoir où est le téléphone')}</h4>`}
  ${lines(world, lang, 'location')} ${lines(world, lang, 'use-data')}`;
}
