import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Field, Page, ProcedureWorld } from '../world.ts';
import { factList } from './beside.ts';
import { button } from './button.ts';
import { saveButton, sendButton, way } from './page.ts';

/** All answers once more, each page with the way back to it. */
export function reviewScreen(world: ProcedureWorld, lang: string): TemplateResult {
  return html`<div class="sheet">
    ${way(world)}
    <h3 data-heading tabindex="-1">${msg('Vérifiez vos réponses')}</h3>
    ${world.pages.map((page) => answersOf(world, page, lang))}
    <div class="tools">${sendButton(world, lang)} ${saveButton(world)}</div>
  </div>`;
}

function answersOf(world: ProcedureWorld, { id, title, fields }: Page, lang: string): TemplateResult {
  const facts = fields
    .filter(({ kind }) => kind !== 'info')
    .map((field) => ({ label: field.label, value: answerWords(world, field) || msg('Non rempli') }));
  const words = html`${msg('Modifier')}<span class="sr" lang=${lang}> ${title}</span>`;
  return html`<div class="answers">
    <div class="part">
      <h4 lang=${lang}>${title}</h4>
      ${button({ type: 'change', page: id }, 'pen', words, 'link-like')}
    </div>
    ${factList(facts, lang)}
  </div>`;
}

/** An answer as it is read over: the words of an option, the name of a file. */
export function answerWords({ files }: ProcedureWorld, { kind, value, options }: Field): string | undefined {
  switch (kind) {
    case 'password':
      return '•'.repeat(value.length);
    case 'checkbox':
      return value ? msg('Oui') : msg('Non');
    case 'file':
      return files.find(({ id }) => id === value)?.name;
    case 'radio':
    case 'select':
      return options
        .filter(({ id }) => id === value)
        .map(({ group, label }) => (group ? `${group}, ${label}` : label))[0];
    default:
      return value.trim();
  }
}
