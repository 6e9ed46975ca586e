import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { AgeBand, Length, Log, Observation } from '@balise/schema/codes';
import type { Note } from '@balise/session';
import type { JourneyController } from '../diagnostic/journey-controller.ts';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { asideStyles, deskStyles } from './desk-styles.ts';
import { helpRow } from './help-row.ts';
import { notesOf } from '@balise/session/notes';
import { ageChoice, observe } from './observe.ts';
import { MINUTES } from '../steps/minutes.ts';
import { path } from './path.ts';
import { welcomeLines } from './welcome-words.ts';

/** The diagnostic that this is part of. */
type Host = HTMLElement & { length: Length; headingLevel: number; desk?: unknown };

/**
 * The professional's place beside the person's screen, in assisted mode. `aside` says who has the screen: while it is
 * the professional, the person's part is not shown; while it is the person, nothing that was noted is in the page.
 */
export class BaliseDesk extends LocalizedElement {
  static override properties = {
    journey: { attribute: false },
    log: { attribute: false },
    step: {},
    aside: { state: true },
    welcomed: { state: true },
    consent: { state: true },
    reminded: { state: true },
    early: { state: true },
  };
  static override styles = [tokens, controls, deskStyles];

  journey?: Pick<JourneyController, 'send' | 'found' | 'progress'>;
  /** What the journey has written so far. */
  log: Log = [];
  step = 'welcome';

  private aside = false;
  /** All is said and agreed: the person's welcome can be shown. */
  private welcomed = false;
  private consent = false;
  private reminded = false;
  /** Noted before the journey has begun, when it takes no notes yet. */
  private early: { observations?: Observation[]; age?: AgeBand | null } = {};

  /** Kept, since an element that has left the page no longer knows where it was. */
  #host: Host | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode() as Partial<ShadowRoot>;
    this.#host = (root.host ?? null) as Host | null;
    const { styleSheet } = asideStyles;
    // Brought along: nobody but the aidant's page needs it, and the first load has no room.
    if (this.#host && styleSheet && !root.adoptedStyleSheets!.includes(styleSheet))
      root.adoptedStyleSheets!.push(styleSheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tellHost(false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('step') === 'welcome') this.#tellEarlyNotes();
    if (changed.has('step') && this.step === 'welcome' && this.hasUpdated) this.#forget();
  }

  protected override updated(): void {
    this.#tellHost(this.#isAside);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role="heading"]')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.step === 'error') return nothing;
    if (this.step === 'welcome')
      return this.#isAside || !this.#isKept ? this.#renderWelcome() : this.#renderHandover(nothing);
    return this.aside ? this.#renderAside() : this.#renderHandover(this.#renderHelp());
  }

  #renderWelcome(): TemplateResult {
    // What an unfinished test had noted already stands, until it is noted anew.
    const { observations, age } = { ...notesOf(this.journey?.found.log ?? []), ...this.early };
    return html`<section class="panel" aria-label=${msg('Pour l’accompagnant')}>
      ${path('accueillir')}
      <div role="heading" aria-level=${this.#host?.headingLevel ?? 2} tabindex="-1">
        ${msg('Avant l’écran : ce que vous pouvez dire')}
      </div>
      <ul class="say">
        ${welcomeLines(this.#isKept, MINUTES[this.#host?.length ?? 'standard']).map((line) => html`<li>${line}</li>`)}
      </ul>
      ${observe({ observations: observations ?? [], change: (codes) => (this.early = { ...this.early, observations: codes }) })}
      ${ageChoice(age, (band) => (this.early = { ...this.early, age: band }))}
      <label class="tick">
        <input
          type="checkbox"
          id="consent"
          .checked=${this.consent}
          aria-describedby="reminder"
          @change=${({ target }: Event) => (this.consent = (target as HTMLInputElement).checked)}
        />
        <span>${msg('Je l’ai expliqué à voix haute, et la personne est d’accord.')}</span>
      </label>
      <p id="reminder" role="status">
        ${this.reminded && !this.consent ? msg('Dites-le d’abord à la personne, puis cochez la case.') : nothing}
      </p>
      ${
        this.#isKept
          ? html`<div class="actions">
              <button class="main" @click=${this.#handOver}>${msg('Passer l’écran à la personne')}</button>
            </div>`
          : html`<p class="quiet">
              ${msg('Ce qui suit est l’écran de la personne. Vos notes ne s’y affichent pas, et ne sont pas gardées.')}
            </p>`
      }
    </section>`;
  }

  #renderAside(): TemplateResult {
    const { observations, age, remarks } = notesOf(this.log);
    const item = this.journey?.progress.current ?? '';
    return html`<section class="panel" aria-label=${msg('Pour l’accompagnant')}>
      ${path('diagnostiquer')}
      <div role="heading" aria-level=${this.#host?.headingLevel ?? 2} tabindex="-1">${msg('Vos notes')}</div>
      <label>
        <span class="label"
          >${item ? msg('Remarque sur cette question') : msg('Remarque sur l’ensemble')}</span
        >
        <textarea
          autocomplete="off"
          maxlength="2000"
          .value=${remarks.find((one) => (one.item ?? '') === item)?.remark ?? ''}
          @change=${({ target }: Event) =>
            this.#note({ item: item || null, remark: (target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      ${observe({ observations: observations ?? [], change: (codes) => this.#note({ item: null, observations: codes }) })}
      ${ageChoice(age, (band) => this.#note({ item: null, age: band }))}
      <p class="quiet">
        ${msg('N’écrivez ni nom, ni adresse, ni numéro, ni rien de la santé ou de la famille.')}
      </p>
      <div class="actions">
        <button class="main" @click=${this.#handOver}>${msg('Rendre l’écran à la personne')}</button>
      </div>
    </section>`;
  }

  #renderHelp(): TemplateResult | typeof nothing {
    if (this.step !== 'question') return nothing;
    return helpRow(this.journey!.progress, (kind) => this.journey!.send({ type: 'AID', kind }));
  }

  #renderHandover(beside: unknown): TemplateResult {
    return html`<div class="help">
      ${beside}
      <button class="link" @click=${this.#takeBack}>${msg('Reprendre l’écran')}</button>
    </div>`;
  }

  #handOver = (): void => {
    if (this.step === 'welcome' && !this.consent) {
      this.reminded = true;
      this.renderRoot.querySelector<HTMLElement>('#consent')?.focus();
      return;
    }
    this.aside = false;
    this.welcomed = true;
    void this.updateComplete.then(() => this.#host?.focus());
  };

  #takeBack = (): void => {
    this.aside = true;
    this.welcomed = false;
    void this.updateComplete.then(() => this.focus());
  };

  #note(note: Omit<Note, 'type'>): void {
    this.journey?.send({ type: 'NOTE', note: { type: 'noted', ...note } });
  }

  /** On the aidant's desk, in earnest or rehearsed: nothing begins before the person has said yes. */
  get #isKept(): boolean {
    return this.#host?.desk !== undefined;
  }

  get #isAside(): boolean {
    // What went wrong is told on the person's part.
    if (this.step === 'error') return false;
    return this.step === 'welcome' ? this.#isKept && !this.welcomed : this.aside;
  }

  /** The journey has begun, and takes notes. */
  #tellEarlyNotes(): void {
    this.aside = false;
    if (Object.keys(this.early).length) this.#note({ item: null, ...this.early });
  }

  /** Another person comes. */
  #forget(): void {
    this.early = {};
    this.aside = this.welcomed = this.consent = this.reminded = false;
  }

  /** The diagnostic shows the person's part, or not. */
  #tellHost(aside: boolean): void {
    this.#host?.toggleAttribute('aside', aside);
  }
}
