import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { own, type Texts } from '@balise/schema/codes';
import { worded, type Action, type Task } from '@balise/simulators';
import { define } from '../define-tag.ts';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { stepsDone } from './guidance.ts';
import { LeaveEvent } from './leave-event.ts';
import { BaliseTask, type TaskEvent } from './task.ts';
import { fetchTask } from './worlds.ts';

define('balise-task', BaliseTask);

/**
 * A task of a bank outside any test: nothing is measured, each step is said, and the control it needs is
 * pointed out.
 *
 * @fires leave - "Revenir".
 */
export class BalisePractice extends LocalizedElement {
  static override properties = {
    item: { attribute: false },
    texts: { attribute: false },
    headingLevel: { type: Number },
    done: { state: true },
    missing: { state: true },
    ready: { state: true },
  };
  static override styles = [
    tokens,
    controls,
    css`
      .step {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        padding-block: 8px;
        margin-block-end: 8px;
        background: var(--_paper);
        border-block-end: 1px solid var(--_edge);
      }
      .step strong {
        display: block;
      }
    `,
  ];

  item?: Task;
  texts?: Texts;
  headingLevel = 2;

  private done: readonly Action[] = [];
  private missing = false;
  private ready = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('item') || !this.item) return;
    this.done = [];
    this.missing = this.ready = false;
    fetchTask(this.item).then(
      () => (this.ready = true),
      () => (this.missing = true),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item, texts } = this;
    const words = item && texts && own(texts.items, item.id);
    if (!item || !words) return nothing;
    const path = worded(item, words.words).path as Action[];
    const step = stepsDone(path, this.done);
    return html`<div role="heading" aria-level=${this.headingLevel} tabindex="-1">
        ${msg('S’exercer, pas à pas')}
      </div>
      <p lang=${texts.lang}>${words.plain ?? words.prompt}</p>
      <p class="step" role="status">
        ${
          step < path.length
            ? html`<span class="quiet">${msg(str`Étape ${step + 1} sur ${path.length}`)}</span>
                <strong lang=${texts.lang}>${words.solution?.[step]}</strong>`
            : html`<strong>${msg('C’est fait. Vous pouvez recommencer, ou revenir.')}</strong>`
        }
      </p>
      ${
        this.missing
          ? html`<p>${msg('Cet exercice n’a pas pu s’afficher.')}</p>`
          : this.ready
            ? html`<balise-task
                .item=${item}
                .words=${words}
                .lang=${texts.lang}
                .guide=${path[step] ?? null}
                @task=${({ done }: TaskEvent) => (this.done = done)}
              ></balise-task>`
            : nothing
      }
      <div class="actions">
        <button @click=${() => this.dispatchEvent(new LeaveEvent())}>${msg('Revenir')}</button>
      </div>`;
  }
}
