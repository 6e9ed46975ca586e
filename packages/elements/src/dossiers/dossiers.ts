import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import {
  VaultError,
  dayOf,
  eraseExpired,
  eraseVault,
  makeCode,
  mayBeEvicted,
  type Vault,
} from '@balise/storage/vault';
import { deskStyles } from '../desk/desk-styles.ts';
import type { AccompanyEvent } from '../desk/accompany-event.ts';
import type { BaliseCompleteEvent } from '../events.ts';
import { Watch } from '../kiosk/watch.ts';
import { speak } from '../localization.ts';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import type { DeskWishEvent, Wish } from './desk-wish.ts';
import { accompany, type Shown } from './follow-up.ts';
import type { Listed } from './follow-up-list.ts';
import { followUpStore, itemsSeen, type FollowUpStore, type OpenFollowUp } from './follow-up-store.ts';
import { dossiersStyles } from './dossiers-styles.ts';
import { listed } from './listed.ts';
import { emptyDossier } from './rehearsal.ts';
import { fetchShown } from './shown.ts';
import { vaultWords } from './vault-words.ts';

/** Seconds without a sign of anybody after which the desk is locked. */
const IDLE = 600;

/**
 * The aidant's desk: follow-ups encrypted on this device, each with its visits.
 *
 * @fires balise-complete - A diagnosis has ended: `result`.
 */
export class BaliseDossiers extends LocalizedElement {
  static override properties = {
    bank: {},
    places: {},
    settings: {},
    lang: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    screen: { state: true },
    news: { state: true },
    fault: { state: true },
    left: { state: true },
    shown: { state: true },
  };
  static override styles = [tokens, controls, deskStyles, dossiersStyles];

  /** Address of a bank.json, or the name of a built-in bank. */
  bank = 'abc';
  /** Address of a list of places, or the list. */
  places: string | readonly unknown[] = '';
  /** Address of the host's settings. */
  settings = '';
  override lang = '';
  headingLevel = 2;

  private screen: 'door' | 'list' | 'follow-up' | 'diagnosis' | 'keeping' = 'door';
  private news = '';
  private fault = '';
  /** Seconds to the lock, once it is near. */
  private left: number | null = null;
  private shown: Shown | null = null;
  #vault: Vault | null = null;
  #list: Listed[] = [];
  #open: OpenFollowUp | null = null;
  #store: FollowUpStore | null = null;
  #mayVanish = false;
  readonly #watch = new Watch(
    () => IDLE,
    (presence) => {
      this.left = presence.state === 'asked' ? presence.left : null;
      if (presence.state === 'gone')
        void this.#lock(msg('Sans activité depuis dix minutes, les suivis se sont fermés à clé.'));
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    // What is too old goes even where nobody ever opens the store again.
    void eraseExpired().catch(() => 0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#lock('');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      ['bank', 'places', 'settings', 'lang'].some((name) => (changed as Map<PropertyKey, unknown>).has(name))
    )
      void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const lang = this.lang || this.closest('[lang]')?.getAttribute('lang') || 'fr';
    try {
      const uiLang = await speak(lang);
      this.shown = await fetchShown(this, lang, uiLang);
      this.fault = '';
    } catch {
      this.fault = msg(
        'Le questionnaire n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page.',
      );
    }
  }

  protected override render(): TemplateResult {
    return html`<section
      class="desk ${this.screen}"
      aria-label=${msg('Espace de l’accompagnant')}
      @desk=${this.#onWish}
    >
      ${this.#open?.dossier.rehearsal ? this.#renderRehearsal() : nothing}
      ${
        this.left === null
          ? nothing
          : html`<p role="alert">
              ${msg(str`Secondes avant la fermeture à clé : ${this.left}. Appuyez sur l’écran ou sur une touche pour continuer.`)}
            </p>`
      }
      <p role="alert">${this.fault}</p>
      ${this.#renderScreen()}
    </section>`;
  }

  #renderRehearsal(): TemplateResult {
    return html`<div class="panel">
      <strong
        >${msg('Entraînement : personne fictive. Rien n’est gardé, rien ne se mêle aux suivis.')}</strong
      >
      <div>
        <button class="link" @click=${() => void this.#lock('')}>${msg('Finir l’entraînement')}</button>
      </div>
    </div>`;
  }

  #renderScreen(): TemplateResult | typeof nothing {
    const level = this.headingLevel;
    switch (this.screen) {
      case 'door':
        return html`<balise-door
          .options=${{ tell: this.#lose }}
          .news=${this.news}
          .headingLevel=${level}
        ></balise-door>`;
      case 'list':
        return html`<balise-follow-up-list
          .followUps=${this.#list}
          .today=${dayOf(Date.now())}
          .news=${this.news}
          .mayVanish=${this.#mayVanish}
          .headingLevel=${level}
        ></balise-follow-up-list>`;
      case 'keeping':
        return html`<balise-keeping
          .vault=${this.#vault}
          .followUps=${this.#list}
          .today=${dayOf(Date.now())}
          .mayVanish=${this.#mayVanish}
          .headingLevel=${level}
        ></balise-keeping>`;
      case 'follow-up':
        return html`<balise-follow-up
          .followUp=${this.#open}
          .shown=${this.shown}
          .news=${this.news}
          .headingLevel=${level}
        ></balise-follow-up>`;
      case 'diagnosis':
        return this.#renderDiagnosis();
    }
  }

  #renderDiagnosis(): TemplateResult | typeof nothing {
    const { dossier } = this.#open!;
    return html`<balise-diagnostic
        mode="assisted"
        .bank=${this.bank}
        .length=${this.#length}
        .lang=${this.lang}
        .places=${this.places || undefined}
        .settings=${this.settings || undefined}
        .headingLevel=${this.headingLevel}
        .desk=${this.#desk}
        @balise-complete=${({ result }: BaliseCompleteEvent) => this.#store?.conclude(result)}
        @accompany=${({ change }: AccompanyEvent) => {
          const visit = dossier.visits.at(-1);
          if (visit) accompany(visit, change);
          void this.#save();
        }}
      ></balise-diagnostic>
      <p>
        <button class="link" @click=${() => this.#show('follow-up')}>${msg('Revenir au suivi')}</button>
      </p>`;
  }

  #length = 'standard';
  #desk: { store: FollowUpStore; seen: string[] } | null = null;

  #onWish = (event: DeskWishEvent): void => {
    event.stopPropagation();
    void this.#follow(event.wish, event.composedPath()[0]).catch((error) => this.#fail(error));
  };

  async #follow(wish: Wish, from: EventTarget | undefined): Promise<void> {
    this.news = '';
    switch (wish.to) {
      case 'unlocked':
        this.#vault = wish.vault;
        this.#watch.begin();
        this.#mayVanish = await mayBeEvicted();
        return this.#showList();
      case 'rehearse':
        this.#open = { id: null, dossier: emptyDossier('exemple', true) };
        return this.#show('follow-up');
      case 'new':
        this.#open = { id: null, dossier: emptyDossier(makeCode()) };
        await this.#save();
        return this.#show('follow-up');
      case 'open': {
        const found = this.#list.find(({ id }) => id === wish.id);
        if (!found?.dossier) return;
        await this.#vault?.touch(wish.id);
        this.#open = { id: wish.id, dossier: found.dossier };
        return this.#show('follow-up');
      }
      case 'diagnose':
        this.#length = (from as { length?: string }).length ?? 'standard';
        this.#store = followUpStore(this.#open!, this.#open!.dossier.rehearsal ? 'memory' : 'vault', () =>
          this.#write(),
        );
        this.#desk = { store: this.#store, seen: itemsSeen(this.#open!.dossier.visits) };
        return this.#show('diagnosis');
      case 'save':
        await this.#save();
        if (this.screen === 'keeping') await this.#read();
        return;
      case 'erase':
        await this.#vault?.erase(wish.id);
        this.#open = null;
        this.news = msg('Le suivi est effacé de ce navigateur.');
        return this.#showList();
      case 'keeping':
        await this.#read();
        return this.#show('keeping');
      case 'list':
        this.#open = null;
        return this.#showList();
      case 'lock':
        return this.#lock('');
      case 'erase-all':
        // Open, it would be told of its own end.
        await this.#vault?.lock();
        await eraseVault();
        return this.#lock(msg('Tout est effacé de ce navigateur.'));
    }
  }

  async #showList(): Promise<void> {
    await this.#read();
    this.#show('list');
  }

  async #read(): Promise<void> {
    this.#list = await listed(this.#vault!);
    this.requestUpdate();
  }

  /** The screen changes, and what is read aloud next is its heading. */
  #show(screen: BaliseDossiers['screen']): void {
    this.screen = screen;
    this.requestUpdate();
    void this.updateComplete.then(async () => {
      const shown = this.renderRoot.querySelector<LocalizedElement>(
        'section > :is(balise-diagnostic, :last-child)',
      );
      await shown?.updateComplete;
      shown?.focus();
    });
  }

  /** Keeps the open follow-up; what cannot be kept is said. */
  async #save(): Promise<void> {
    try {
      await this.#write();
      this.fault = '';
    } catch (error) {
      this.#fail(error);
    }
  }

  async #write(): Promise<void> {
    const open = this.#open;
    if (!open || open.dossier.rehearsal) return;
    open.id = await this.#vault!.save(open.id, JSON.stringify(open.dossier));
  }

  #fail(error: unknown): void {
    this.fault = vaultWords(error instanceof VaultError ? error.code : 'storage-unavailable');
  }

  #lose = (loss: 'wiped' | 'newer-data' | 'other-tab'): void => {
    void this.#lock(vaultWords(loss));
  };

  /** Nothing that was read stays in the page. */
  async #lock(news: string): Promise<void> {
    const vault = this.#vault;
    this.#watch.end();
    this.#vault = this.#open = this.#store = this.#desk = null;
    this.#list = [];
    this.left = null;
    this.news = news;
    this.fault = '';
    this.#show('door');
    await vault?.lock();
  }
}
