import { css, html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { warmUp, type WarmUp } from '@balise/simulators/gestures/warm-up';
import { define } from '../define-tag.ts';
import { getLocale } from '../localization.ts';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { LeaveEvent } from './leave-event.ts';
import { BaliseTask, type TaskEvent } from './task.ts';
import { fetchTask } from './worlds.ts';

define('balise-task', BaliseTask);

/**
 * A few gestures to try before a first test. Nothing is measured, nothing is kept, and one may leave at
 * any moment.
 *
 * @fires leave - "Revenir".
 */
export class BaliseWarmUp extends LocalizedElement {
  static override properties = {
    headingLevel: { type: Number },
    nth: { state: true },
    done: { state: true },
  };
  static override styles = [
    tokens,
    controls,
    css`
      .sentence {
        font-weight: 600;
        margin-block-end: 8px;
      }
      .done {
        min-block-size: 1.6em;
      }
    `,
  ];

  headingLevel = 2;

  private nth = 0;
  private done = false;
  readonly #exercises: WarmUp[] = warmUp(navigator.maxTouchPoints > 0);

  /** Fetches the world that the exercises stand in: called before the element is shown. */
  static fetch(): Promise<void> {
    return fetchTask(warmUp(false)[0]!.item);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  protected override render(): TemplateResult {
    const exercise = this.#exercises[this.nth]!;
    const isLast = this.nth === this.#exercises.length - 1;
    return html`<div role="heading" aria-level=${this.headingLevel} tabindex="-1">
        ${msg('Pour s’échauffer')}
      </div>
      <p class="quiet">${msg(str`${this.nth + 1} sur ${this.#exercises.length}`)}</p>
      <p class="sentence">${exercise.sentence}</p>
      <balise-task
        .item=${exercise.item}
        .words=${{ prompt: exercise.sentence }}
        .lang=${getLocale()}
        @task=${({ met }: TaskEvent) => (this.done ||= met.length > 0)}
      ></balise-task>
      <p class="done" role="status">${this.done ? exercise.done : ''}</p>
      <div class="actions">
        <button @click=${() => this.dispatchEvent(new LeaveEvent())}>${msg('Revenir')}</button>
        ${isLast ? '' : html`<button class="main" @click=${this.#next}>${msg('Suivant')}</button>`}
      </div>`;
  }

  #next(): void {
    this.nth++;
    this.done = false;
    void this.updateComplete.then(() => this.focus());
  }
}

define('balise-warm-up', BaliseWarmUp);
