import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { ItemOf } from '@balise/schema/codes';
import type { AnswerField } from './question.ts';

type Pairs = [string, string][];

/** Each left-hand thing with a native list of the right-hand ones: no dragging, no fine gesture. */
export function matchAnswers({
  item,
  words,
  lang,
  value,
  start,
  change,
}: AnswerField<ItemOf<'match'>>): TemplateResult {
  const given = new Map(value as Pairs | null | undefined);
  const rights = start.length ? start : [...item.pairs.map((pair) => pair[1]), ...(item.extra ?? [])].sort();
  const choose = (left: string, right: string) => {
    given.set(left, right);
    if (right === '') given.delete(left);
    change([...given]);
  };
  return html`<div class="cards">
    ${item.pairs.map(
      ([left]) =>
        html`<label class="match">
          <span lang=${lang}>${words.answers?.[left]}</span>
          <select
            name="answer-${left}"
            .value=${given.get(left) ?? ''}
            @change=${(event: Event) => choose(left, (event.target as HTMLSelectElement).value)}
          >
            <option value="" .selected=${!given.has(left)}>${msg('Choisir…')}</option>
            ${rights.map(
              (right) =>
                html`<option lang=${lang} value=${right} .selected=${given.get(left) === right}>
                  ${words.answers?.[right]}
                </option>`,
            )}
          </select>
        </label>`,
    )}
  </div>`;
}
