import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { ItemOf } from '@balise/schema/codes';
import type { AnswerField } from './question.ts';

/** One short field that neither the browser nor the phone may complete, correct or remember. */
export function textAnswer({ item, value, change }: AnswerField<ItemOf<'text'>>): TemplateResult {
  return html`<label class="field">
    <span>${msg('Votre réponse')}</span>
    <input
      type="text"
      maxlength="80"
      inputmode=${item.accept === 'number' ? 'decimal' : 'text'}
      autocomplete="off"
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      .value=${(value as string | null | undefined) ?? ''}
      @input=${(event: InputEvent) => change((event.target as HTMLInputElement).value)}
    />
  </label>`;
}
