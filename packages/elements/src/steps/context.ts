import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { CONTEXT, NONE_OF_THESE, SINGLE_CONTEXT, type ContextQuestion } from '@balise/schema/codes';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { contextWords } from './context-words.ts';

export class ContextEvent extends Event {
  constructor(
    readonly question: ContextQuestion,
    readonly codes: string[] | null,
  ) {
    super('context');
  }
}

/**
 * One question of the context. Each may be skipped: "Suivant" without a choice is an answer too.
 *
 * @csspart next - "Suivant".
 */
export class BaliseContext extends LocalizedElement {
  static override properties = {
    question: {},
    headingLevel: { type: Number },
    codes: { state: true },
  };
  static override styles = [
    tokens,
    controls,
    css`
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-inline-size: 0;
      }
      legend {
        padding: 0;
        margin-block-end: 8px;
      }
      .quiet {
        margin-block-end: 16px;
      }
      form {
        container-type: inline-size;
      }
      @container (min-width: 34em) {
        .many {
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ];

  question: ContextQuestion = 'reasons';
  headingLevel = 2;
  private codes: string[] = [];

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('legend')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) this.codes = [];
  }

  protected override render(): TemplateResult {
    const { title, codes } = contextWords()[this.question];
    const options: readonly string[] = CONTEXT[this.question];
    const one = this.question === SINGLE_CONTEXT;
    return html`<form autocomplete="off">
      <fieldset>
        <legend tabindex="-1">
          <span role="heading" aria-level=${this.headingLevel}>${title}</span>
        </legend>
        <p class="quiet">
          ${
            one
              ? msg('Pour mieux vous répondre. Vous pouvez passer.')
              : msg('Plusieurs réponses possibles. Vous pouvez passer.')
          }
        </p>
        <div class="cards ${options.length > 6 ? 'many' : ''}">
          ${options.map(
            (code) =>
              html`<label class="card">
                <input
                  type=${one ? 'radio' : 'checkbox'}
                  name="context"
                  value=${code}
                  .checked=${this.codes.includes(code)}
                  @change=${() => this.#toggle(code, one)}
                />
                <span>${codes[code]}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      <div class="actions">
        <button part="next" type="submit" class="main" @click=${this.#submit}>${msg('Suivant')}</button>
      </div>
    </form>`;
  }

  /** "None of these" and the others exclude each other. */
  #toggle(code: string, one: boolean): void {
    if (one) this.codes = [code];
    else if (this.codes.includes(code)) this.codes = this.codes.filter((other) => other !== code);
    else {
      const none = NONE_OF_THESE.includes(code);
      this.codes = [...this.codes.filter((other) => NONE_OF_THESE.includes(other) === none), code];
    }
  }

  /** The press itself: a sandboxed frame may allow no form to be sent. */
  #submit(event: Event): void {
    event.preventDefault();
    this.dispatchEvent(new ContextEvent(this.question, this.codes.length ? this.codes : null));
  }
}
