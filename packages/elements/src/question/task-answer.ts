import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { ItemOf } from '@balise/schema/codes';
import { define } from '../define-tag.ts';
import { BaliseTask, type TaskEvent } from '../task/task.ts';
import { isFetched } from '../task/worlds.ts';
import type { AnswerField } from './question.ts';

export { fetchTask } from '../task/worlds.ts';

define('balise-task', BaliseTask);

/** A world to act in. What has been met so far is the answer: "Suivant" gives it. */
export function taskAnswer({
  item,
  words,
  lang,
  again,
  change,
}: AnswerField<ItemOf<'task'>>): TemplateResult | typeof nothing {
  if (!isFetched(item)) return nothing;
  return html`<balise-task
    .item=${item}
    .words=${words}
    .lang=${lang}
    .again=${again}
    @task=${({ met }: TaskEvent) => change(met)}
  ></balise-task>`;
}

/** What is to be done stays in sight while one acts; on a small screen it can be folded away. */
export function taskFrame(prompt: TemplateResult, lang: string, inside: TemplateResult): TemplateResult {
  return html`<div role="group" aria-label=${msg('Exercice')} aria-describedby="reminder">
    <details class="instruction" open>
      <summary>${msg('La consigne')}</summary>
      <div class="prompt" tabindex="-1" lang=${lang}>${prompt}</div>
    </details>
    ${inside}
  </div>`;
}
