import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { pageOf, stepsOf } from '../places.ts';
import type { ProcedureWorld } from '../world.ts';
import { button } from './button.ts';
import { faultWords } from './fault-words.ts';
import { fieldOnPage } from './field.ts';
import { landing } from './landing.ts';

/** A page of the form: what is wrong with it, its fields, and the way on. */
export function pageScreen(world: ProcedureWorld, lang: string): TemplateResult | typeof nothing {
  const page = pageOf(world);
  if (!page) return nothing;
  const { isLast } = stepsOf(world);
  return html`<form class="sheet" novalidate autocomplete="off">
    ${way(world)} ${faultSummary(world, lang)}
    <h3 ?data-heading=${landing(world) === 'heading'} tabindex="-1" lang=${lang}>${page.title}</h3>
    ${page.text ? html`<p class="lead" lang=${lang}>${page.text}</p>` : nothing}
    ${page.fields.map((field) => fieldOnPage(world, field, lang))}
    <div class="tools">
      ${isLast ? sendButton(world, lang) : button({ type: 'continue' }, 'forward', msg('Continuer'), 'main')}
      ${saveButton(world)}
    </div>
  </form>`;
}

export function sendButton({ sends }: ProcedureWorld, lang: string): TemplateResult {
  const words = sends ? html`<span lang=${lang}>${sends}</span>` : msg('Envoyer la demande');
  return button({ type: 'send' }, 'check', words, 'main');
}

export function saveButton({ savable }: ProcedureWorld): TemplateResult | typeof nothing {
  if (!savable) return nothing;
  return button({ type: 'save' }, 'save', msg('Enregistrer et continuer plus tard'), 'link-like');
}

/** The way back, and how far one is. */
export function way(world: ProcedureWorld): TemplateResult | typeof nothing {
  const { step, count, isFirst } = stepsOf(world);
  if (count < 2) return nothing;
  const parts = Array.from({ length: count }, (_, i) => i < step);
  return html`<div class="way">
    ${
      isFirst && world.screen === 'page'
        ? nothing
        : button({ type: 'previous' }, 'back', msg('Page précédente'), 'link-like')
    }
    <p class="step">${msg(str`Étape ${step} sur ${count}`)}</p>
    <span class="parts" aria-hidden="true">
      ${parts.map((isDone) => html`<span class=${isDone ? 'done' : ''}></span>`)}
    </span>
  </div>`;
}

/** What keeps the page from going on, each leading to its field. */
function faultSummary(world: ProcedureWorld, lang: string): TemplateResult | typeof nothing {
  const fields = pageOf(world)?.fields ?? [];
  const lines = world.faults.flatMap(({ field: id, code }) => {
    const field = fields.find((one) => one.id === id);
    return field ? [{ field, words: faultWords(code, field, world, lang) }] : [];
  });
  if (!lines.length) return nothing;
  return html`<div
    class="faults"
    role="group"
    aria-labelledby="faults"
    ?data-heading=${landing(world) === 'faults'}
    tabindex="-1"
  >
    <h3 id="faults">
      ${icon('alert')}
      ${
        lines.length === 1
          ? msg('Une réponse est à revoir')
          : msg(str`${lines.length} réponses sont à revoir`)
      }
    </h3>
    <ul>
      ${lines.map(
        ({ field, words }) =>
          html`<li>
            <button type="button" class="link-like" data-focus=${field.id}>
              <strong lang=${lang}>${field.label}</strong> – ${words}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
