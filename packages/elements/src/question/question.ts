import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Answer, Item, ItemOf, ItemTexts, Texts } from '@balise/schema/codes';
import { LocalizedElement } from '../localized-element.ts';
import { AidEvent, BaliseAnswerEvent } from '../events.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { choiceAnswers } from './choice-answers.ts';
import { questionStyles } from './question-styles.ts';

/** The answers that are not choices, once fetched. */
let others: typeof import('./other-answers.ts') | null = null;

/** Fetches what draws an item's answers; the diagnostic does so ahead of need. Rejects where it cannot be had. */
export async function fetchAnswers(item: Item): Promise<void> {
  if (isChoice(item)) return;
  others ??= await import('./other-answers.ts');
  if (item.type === 'task') await others.fetchTask(item);
}

/** What the answers of every type are drawn from, and how they tell of a change. */
export interface AnswerField<T extends Item = Item> {
  item: T;
  words: ItemTexts;
  /** The language of the words. */
  lang: string;
  value: Answer | undefined;
  /** The seeded layout of `order` and `match`. */
  start: readonly string[];
  mediaAddress: string;
  /** A task was shown before, and starts anew. */
  again: boolean;
  change: (value: Answer) => void;
}

/**
 * One item, usable alone. Native controls in one open root, so that labels and errors hold together.
 *
 * @fires balise-answer - "Suivant" with an answer, or "Je ne sais pas"; the answer itself is in `value`.
 * @csspart next - "Suivant".
 * @csspart unknown - "Je ne sais pas".
 * @csspart plain - "Dire plus simplement", where the bank has it.
 */
export class BaliseQuestion extends LocalizedElement {
  static override properties = {
    item: { attribute: false },
    texts: { attribute: false },
    value: { attribute: false },
    start: { attribute: false },
    media: { attribute: false },
    plain: { type: Boolean },
    again: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    hinted: { state: true },
    reminded: { state: true },
    missing: { state: true },
  };
  static override styles = [tokens, controls, questionStyles];

  /** The item, as checked by the bank's schema. */
  item?: Item;
  /** The language file that holds the item's words. */
  texts?: Texts;
  /** undefined: not answered; null: "Je ne sais pas". */
  value: Answer | undefined;
  /** Seeded layout of what is ordered or matched. */
  start?: readonly string[];
  /** Gives the address of a drawing of the bank. */
  media: (path: string) => string = (path) => path;
  /** Say it in simpler words; stays on once chosen. */
  plain = false;
  /** It was shown before: a task then says that it starts anew. */
  again = false;
  headingLevel = 2;

  private hinted = false;
  private reminded = false;
  /** The answers of this type could not be fetched. */
  private missing = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.prompt')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('item')) return;
    this.hinted = this.reminded = this.missing = false;
    if (this.item && !isChoice(this.item))
      void fetchAnswers(this.item).then(
        () => this.#drawAnswers(),
        () => (this.missing = true),
      );
  }

  /** A task has another frame than what stood there while it was fetched: the focus must not fall with it. */
  async #drawAnswers(): Promise<void> {
    const hadFocus = this.shadowRoot?.activeElement;
    this.requestUpdate();
    await this.updateComplete;
    if (hadFocus && !this.shadowRoot?.activeElement) this.focus();
  }

  protected override updated(): void {
    if (!others) return;
    adoptStyles(this.renderRoot as ShadowRoot, [...BaliseQuestion.styles, others.otherStyles]);
    others.placeOverlays(this.renderRoot);
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.item && this.texts && wordsOf(this.texts, this.item.id);
    if (!this.item || !words) return nothing;
    const { item } = this;
    const prompt = html`<span role="heading" aria-level=${this.headingLevel}
      >${(this.plain && words.plain) || words.prompt}</span
    >`;
    const inside = html`${this.#renderAids(words)} ${this.#renderMedia(item, words)}
    ${
      this.missing
        ? html`<p>${msg('Cette question n’a pas pu s’afficher. Vous pouvez passer à la suite.')}</p>`
        : answers({
            item,
            words,
            lang: this.texts!.lang,
            value: this.value,
            start: this.start ?? [],
            mediaAddress: item.media ? this.media(item.media) : '',
            again: this.again,
            change: this.#change,
          })
    }`;
    return html`
      <form novalidate autocomplete="off">
        ${
          item.type === 'task' && others
            ? others.taskFrame(prompt, this.texts!.lang, inside)
            : html`<fieldset aria-describedby="reminder">
                <legend class="prompt" tabindex="-1" lang=${this.texts!.lang}>${prompt}</legend>
                ${inside}
              </fieldset>`
        }
        <div class="actions two">
          <p id="reminder" class="reminder" role="status">
            ${this.reminded ? reminderWords(item.type) : nothing}
          </p>
          <button part="unknown" type="button" @click=${this.#unknown}>${msg('Je ne sais pas')}</button>
          <button part="next" type="submit" class="main" @click=${this.#submit}>${msg('Suivant')}</button>
        </div>
      </form>
    `;
  }

  #renderAids(words: ItemTexts): TemplateResult | typeof nothing {
    const offersPlain = words.plain && !this.plain;
    if (!offersPlain && !words.hint) return nothing;
    return html`<div class="aids">
      ${
        offersPlain
          ? html`<button part="plain" type="button" class="link" @click=${this.#simplify}>
              ${msg('Dire plus simplement')}
            </button>`
          : nothing
      }
      ${
        words.hint && !this.hinted
          ? html`<button type="button" class="link" @click=${this.#showHint}>${msg('Un indice')}</button>`
          : nothing
      }
      <p class="hint" role="status" lang=${this.texts!.lang}>${this.hinted ? words.hint : nothing}</p>
    </div>`;
  }

  #renderMedia(item: Item, words: ItemTexts): TemplateResult | typeof nothing {
    if (!item.media || item.type === 'point') return nothing;
    return html`<img
      class="media"
      src=${this.media(item.media)}
      alt=${words.media ?? ''}
      lang=${this.texts!.lang}
    />`;
  }

  #change = (value: Answer): void => {
    this.value = value;
    this.reminded = false;
  };

  /** The press itself, which Enter in a field makes too: a sandboxed frame may allow no form to be sent. */
  #submit(event: Event): void {
    event.preventDefault();
    if (this.item?.type === 'task' ? this.value !== undefined : isAnswered(this.value)) this.#answer();
    else this.reminded = true;
  }

  #unknown(): void {
    this.value = null;
    this.#answer();
  }

  #answer(): void {
    if (this.item) this.dispatchEvent(new BaliseAnswerEvent(this.item.id, 1));
  }

  #simplify(): void {
    this.plain = true;
    this.dispatchEvent(new AidEvent('plain'));
    void this.updateComplete.then(() => this.focus());
  }

  #showHint(): void {
    this.hinted = true;
    this.dispatchEvent(new AidEvent('hint'));
  }
}

/** What to do to go on, in the words of the gesture. */
function reminderWords(type: Item['type']): string {
  switch (type) {
    case 'text':
      return msg('Écrivez votre réponse, ou choisissez « Je ne sais pas ».');
    case 'order':
      return msg('Changez l’ordre avec les flèches, ou choisissez « Je ne sais pas ».');
    case 'match':
      return msg('Choisissez dans les listes, ou « Je ne sais pas ».');
    case 'point':
      return msg('Touchez un endroit du dessin, ou choisissez « Je ne sais pas ».');
    case 'task':
      return msg('Faites l’exercice, ou choisissez « Je ne sais pas ».');
    default:
      return msg('Choisissez une réponse, ou « Je ne sais pas ».');
  }
}

/** An answer is there once something was chosen, moved or typed. */
function isAnswered(value: Answer | undefined): boolean {
  return value === null || (value !== undefined && value.length > 0);
}

function wordsOf(texts: Texts, id: string): ItemTexts | undefined {
  return Object.hasOwn(texts.items, id) ? texts.items[id] : undefined;
}

/** Answered by pressing cards: what the first load can draw. */
export function isChoice(item: Item): item is ItemOf<'single' | 'multiple' | 'confidence'> {
  return item.type === 'single' || item.type === 'multiple' || item.type === 'confidence';
}

function answers(field: AnswerField): TemplateResult | typeof nothing {
  const { item } = field;
  if (isChoice(item)) return choiceAnswers({ ...field, item });
  if (!others) return nothing;
  switch (item.type) {
    case 'text':
      return others.textAnswer({ ...field, item });
    case 'order':
      return others.orderAnswers({ ...field, item });
    case 'match':
      return others.matchAnswers({ ...field, item });
    case 'point':
      return others.pointAnswers({ ...field, item });
    case 'task':
      return others.taskAnswer({ ...field, item });
  }
}
