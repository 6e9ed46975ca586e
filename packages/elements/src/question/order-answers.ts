import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '@lit/localize';
import type { ItemOf } from '@balise/schema/codes';
import type { AnswerField } from './question.ts';

/** A list whose lines go up and down by buttons: the same by finger, mouse and keyboard. */
export function orderAnswers({
  item,
  words,
  lang,
  value,
  start,
  change,
}: AnswerField<ItemOf<'order'>>): TemplateResult {
  const line = (value as string[] | null | undefined) ?? (start.length ? start : [...item.key].reverse());
  const move = (event: Event, from: number, to: number) => {
    const moved = line.filter((_, i) => i !== from);
    moved.splice(to, 0, line[from]!);
    change(moved);
    // The button keeps its step: it has moved with its line, and may be pressed again.
    const button = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => button.focus());
  };
  return html`<ol class="order">
      ${repeat(
        line,
        (step) => `${item.id} ${step}`,
        (step, i) => {
          const name = words.answers?.[step] ?? '';
          return html`<li class="row">
            <span class="rank" aria-hidden="true">${i + 1}</span>
            <span class="name" lang=${lang}>${name}</span>
            <button
              type="button"
              class="step"
              aria-label=${msg(str`Monter : ${name}`)}
              aria-disabled=${i === 0}
              @click=${(event: Event) => i > 0 && move(event, i, i - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              class="step"
              aria-label=${msg(str`Descendre : ${name}`)}
              aria-disabled=${i === line.length - 1}
              @click=${(event: Event) => i < line.length - 1 && move(event, i, i + 1)}
            >
              ↓
            </button>
          </li>`;
        },
      )}
    </ol>
    <p class="sr" role="status">
      ${value ? line.map((step, i) => `${i + 1} ${words.answers?.[step] ?? ''}`).join(', ') : ''}
    </p>`;
}
