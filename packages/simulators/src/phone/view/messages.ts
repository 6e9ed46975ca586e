import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { does } from '../../view/world-view.ts';
import { linesOf, subject } from '../facts.ts';
import type { Offer } from '../offers.ts';
import type { Line, PhoneWorld, Thread } from '../world.ts';
import { controls, heading, wordButton } from './controls.ts';
import { photoNamed } from './photos.ts';

/** One conversation, with what can be done about it and the next message. */
export function threadScreen(thread: Thread, world: PhoneWorld, lang: string): TemplateResult {
  return html`${heading(subject(world, 'people')?.name ?? '')}
    <div class="tools">${controls(world, ['call', 'block', 'delete'], 'bare over')}</div>
    <ol class="talk" lang=${lang}>
      ${linesOf(thread).map((line) => bubble(line, world))}
    </ol>
    ${writing(thread, world, lang)}`;
}

function bubble({ mine, text, photo, link, when }: Line, world: PhoneWorld): TemplateResult {
  return html`<li class=${mine ? 'mine' : ''}>
    ${mine ? html`<span class="sr">${msg('Vous :')}</span>` : nothing} ${photoNamed(photo, world)}
    <p class="prose">${text}</p>
    ${link ? wordButton({ type: 'go', to: link.to }, link.label, 'link-like') : nothing}
    <p class="less">${when}</p>
  </li>`;
}

function writing({ suggestions, draft, photo }: Thread, world: PhoneWorld, lang: string): TemplateResult {
  return html`<div class="writing">
    <div class="chips" lang=${lang}>
      ${suggestions.map((text) => wordButton({ type: 'suggest', text }, text, 'chip'))}
      ${photoNamed(photo, world)} ${controls(world, ['detach'])}
    </div>
    ${controls(world, ['attach'], 'bare only')}
    <form novalidate autocomplete="off">
      <input
        autocomplete="off"
        autocorrect="off"
        autocapitalize="sentences"
        spellcheck="false"
        aria-label=${msg('Votre message')}
        placeholder=${msg('Votre message')}
        data-fill=${does<Offer>({ type: 'write' })}
        .value=${live(draft)}
      />
      ${controls(world, ['send'], 'main only')}
    </form>
  </div>`;
}
