import { html, type TemplateResult } from 'lit';
import type { ItemOf } from '@balise/schema/codes';
import type { AnswerField } from './question.ts';

/** A drawing with a native radio over each place: a finger hits the place, a keyboard walks round them. */
export function pointAnswers(field: AnswerField<ItemOf<'point'>>): TemplateResult {
  const { item, words, lang, value, mediaAddress, change } = field;
  return html`<div class="drawing">
    <img src=${mediaAddress} alt=${words.media ?? ''} lang=${lang} />
    ${item.places.map(
      (place) =>
        html`<label class="place" data-place=${[place.x, place.y, place.width, place.height].join(' ')}>
          <input
            type="radio"
            name="answer"
            value=${place.id}
            .checked=${value === place.id}
            @change=${() => change(place.id)}
          />
          <span class="sr" lang=${lang}>${words.answers?.[place.id]}</span>
        </label>`,
    )}
  </div>`;
}

/** Lays the places over the drawing by the style object: a style attribute would break a strict content policy. */
export function placeOverlays(root: ParentNode): void {
  for (const label of root.querySelectorAll<HTMLElement>('.place')) {
    const [x = '', y = '', width = '', height = ''] = (label.dataset['place'] ?? '').split(' ');
    Object.assign(label.style, { left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` });
  }
}
