import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { updateWhenLocaleChanges } from '@lit/localize';
import type { Action } from '../simulator.ts';
import { ActEvent } from './act-event.ts';

/**
 * What every world's element is: it draws a state and names the actions of its controls. A control that
 * is pressed carries its action in `data-do`; a field that is filled carries it in `data-fill`, less the
 * `value`. One listener reads them, so that a template holds no code, and a test finds each control by
 * the action it stands for.
 *
 * @fires act - `action`: what the person did. The state comes back through `world`.
 */
export abstract class WorldView<W extends { news: string }> extends LitElement {
  static override properties = {
    world: { attribute: false },
    contentLang: {},
    guide: { attribute: false },
  };

  world?: W;
  /** The language of the bank's words; the interface's own stand beside them. */
  contentLang = 'fr';
  /** The control for this action is pointed out, where someone practises with guidance. */
  guide: Action | null = null;

  #screen = '';
  #hadFocus = false;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** Names what fills the world's screen. When it changes, the focus goes to its heading. */
  protected abstract screenOf(world: W): string;
  protected abstract renderWorld(world: W): TemplateResult;
  /** What has just changed, in words, by the code the reducer left; "" for an unknown one. */
  protected abstract newsWords(world: W): string;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#press(event));
    root.addEventListener('input', (event) => this.#fill(event));
    root.addEventListener('submit', (event) => event.preventDefault());
    return root;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { world } = this;
    if (!world) return nothing;
    return html`<div class="world">${this.renderWorld(world)}</div>
      <p class="news" role="status">${this.newsWords(world)}</p>`;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#hadFocus = !!this.shadowRoot?.activeElement;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.world) return;
    this.#pointOut();
    const screen = this.screenOf(this.world);
    const wasOther = this.#screen !== '' && this.#screen !== screen;
    this.#screen = screen;
    // A control that was pressed may be gone: the focus must not fall off the page.
    const lostFocus = this.#hadFocus && !this.shadowRoot?.activeElement;
    if (!wasOther && !lostFocus) return;
    const heading = this.renderRoot.querySelector<HTMLElement>('[data-heading]');
    heading?.focus({ preventScroll: true });
    if (!wasOther) return;
    this.#showTop();
    // On a phone the heading may stand far below the top.
    heading?.scrollIntoView({ block: 'nearest' });
  }

  /** What is opened from the end of a long list would begin above the page, or under what sticks there. */
  #showTop(): void {
    const edge = stuckAbove(this);
    if (this.getBoundingClientRect().top >= edge) return;
    this.style.scrollMarginBlockStart = `${edge + 4}px`;
    this.scrollIntoView();
  }

  protected act(action: Action): void {
    this.dispatchEvent(new ActEvent(action));
  }

  #press(event: Event): void {
    const control = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!control) return;
    // A box is drawn from the state: left to itself it would tick, and be unticked again by the drawing.
    if (!(control instanceof HTMLInputElement)) event.preventDefault();
    this.act(JSON.parse(control.dataset['do']!) as Action);
  }

  #fill(event: Event): void {
    const field = event.target as HTMLInputElement;
    const action = field.dataset['fill'];
    if (action) this.act({ ...(JSON.parse(action) as Action), value: field.value });
  }

  #pointOut(): void {
    const { guide } = this;
    for (const control of this.renderRoot.querySelectorAll<HTMLElement>(
      '[data-do], [data-fill], [data-gesture]',
    )) {
      const { do: does, fill, gesture } = control.dataset;
      const carried = JSON.parse(does ?? fill ?? gesture!) as Action | Action[];
      const isIt = (action: Action) =>
        guide !== null && Object.keys(action).every((key) => action[key] === guide[key]);
      control.toggleAttribute('data-guide', [carried].flat().some(isIt));
    }
  }
}

/** Where what comes before an element, and sticks to the top of the page, leaves off. */
function stuckAbove(element: Element): number {
  let edge = 0;
  for (let at: Element | undefined = element; at; at = parentOf(at))
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (getComputedStyle(before).position === 'sticky')
        edge = Math.max(edge, before.getBoundingClientRect().bottom);
  return edge;
}

function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
}

/** What a control carries. */
export function does<A extends Action>(action: A): string {
  return JSON.stringify(action);
}
