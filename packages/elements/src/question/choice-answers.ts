import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { CONFIDENCE, type Confidence, type ItemOf } from '@balise/schema/codes';
import type { AnswerField } from './question.ts';

/** Cards to choose from: one, several, or how alone one would manage. */
export function choiceAnswers(
  field: AnswerField<ItemOf<'single' | 'multiple' | 'confidence'>>,
): TemplateResult {
  const { item, words, value, change } = field;
  const several = item.type === 'multiple';
  const chosen = new Set(several ? ((value as string[] | null | undefined) ?? []) : [value]);
  const choices = item.type === 'confidence' ? CONFIDENCE : item.choices;
  const word = (choice: string) =>
    item.type === 'confidence' ? confidenceWords()[choice as Confidence] : words.answers?.[choice];

  const toggle = (choice: string) => {
    if (!several) return change(choice);
    change(item.choices.filter((other) => (other === choice ? !chosen.has(other) : chosen.has(other))));
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
            @change=${() => toggle(choice)}
          />
          <span>${word(choice)}</span>
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
