import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Saving } from '@balise/session';
import type { Refusal, StoragePlace } from '@balise/storage';
import { refusedWords, unsavedWords } from './failure-words.ts';
import type { Failure } from './journey-controller.ts';

interface TopBar {
  /** The furthest question reached, and the most there can be. */
  number: number;
  most: number;
  hasPrevious: boolean;
  back: () => void;
  finish: () => void;
}

/** Where one is, the way back and the way out: the same on every question and pause. */
export function topBar({ number, most, hasPrevious, back, finish }: TopBar): TemplateResult {
  const shown = Math.min(number, most);
  return html`<div class="top">
      ${
        hasPrevious
          ? html`<button part="back" class="link" @click=${back}>${msg('Revenir')}</button>`
          : html`<span></span>`
      }
      <button part="finish" class="link" @click=${finish}>${msg('Terminer maintenant')}</button>
    </div>
    <p class="quiet" id="number">${msg(str`Question ${shown} sur ${most} au plus`)}</p>
    <progress aria-labelledby="number" max=${most} value=${shown}></progress>`;
}

/** What the page can say of the answers' safety. "Enregistré" only once they are. */
export function savingWords(place: StoragePlace, saving: Saving, refusal: Refusal | null): TemplateResult {
  if (refusal) return html`<span role="status">${refusedWords(refusal)}</span>`;
  if (saving === 'failed' || saving === 'full') return html`<span role="alert">${unsavedWords()}</span>`;
  if (place === 'memory') return html`<span>${msg('Rien n’est gardé sur cet appareil.')}</span>`;
  return html`<span
    >${saving === 'saved' ? msg('Enregistré sur cet appareil.') : msg('Enregistrement…')}</span
  >`;
}

/** Words and a way out for a person; the webmaster's details below, where there are any. */
export function failureScreen(failure: Failure, level: number, retry: () => void): TemplateResult {
  return html`<div role="alert">
      <div role="heading" aria-level=${level} tabindex="-1">
        ${failure.title ?? msg('La page ne peut pas continuer.')}
      </div>
      <p>${failure.message}</p>
    </div>
    <div class="actions">
      <button class="main" @click=${retry}>${failure.retry ?? msg('Essayer à nouveau')}</button>
    </div>
    ${
      failure.sentences.length
        ? html`<balise-problems
            .address=${failure.address}
            .sentences=${failure.sentences}
          ></balise-problems>`
        : nothing
    }`;
}
