import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { CONFIDENCE, type Confidence, type ItemOf } from '@balise/schema/codes';
import type { AnswerField } from './question.ts';

/** Cards to choose from: one, several, or how alone one would manage. */
export function choiceAnswers(
  field: AnswerField<ItemOf<'single' | 'multiple' | 'confidence'>>,
): TemplateResult {
  const { item, words, lang, value, change } = field;
  const several = item.type === 'multiple';
  const chosen = new Set(several ? ((value as string[] | null | undefined) ?? []) : [value]);
  const choices = item.type === 'confidence' ? CONFIDENCE : item.choices;
  const word = (choice: string) =>
    item.type === 'confidence' ? confidenceWords()[choice as Confidence] : words.answers?.[choice];

  // Read off the boxes, not off what was drawn: two may change before the next drawing.
  const choose = (event: Event) => {
    const cards = (event.currentTarget as HTMLElement).closest('.cards')!;
    const ticked = [...cards.querySelectorAll<HTMLInputElement>(':checked')].map((input) => input.value);
    change(several ? ticked : (ticked[0] ?? ''));
  };
  return html`<div class="cards">
    ${choices.map(
      (choice) =>
        html`<label class="card">
          <input
            type=${several ? 'checkbox' : 'radio'}
            name="answer"
            value=${choice}
            .checked=${chosen.has(choice)}
            @change=${choose}
          />
          <span lang=${item.type === 'confidence' ? nothing : lang}>${word(choice)}</span>
        </label>`,
    )}
  </div>`;
}

function confidenceWords(): Record<Confidence, string> {
  return {
    alone: msg('Oui, sans aide'),
    helped: msg('Oui, avec un peu d’aide'),
    no: msg('Pas encore'),
  };
}
