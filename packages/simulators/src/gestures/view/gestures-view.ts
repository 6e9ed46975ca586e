import { html, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { worldStyles } from '../../view/world-styles.ts';
import { WorldView } from '../../view/world-view.ts';
import type { GesturesWorld, Kind } from '../world.ts';
import { AlbumHand } from './album-hand.ts';
import { albumScreen } from './album.ts';
import { chatScreen } from './chat.ts';
import { DeskHand } from './desk-hand.ts';
import { deskScreen, movedWords } from './desk.ts';
import { deskStyles } from './desk-styles.ts';
import { editorScreen } from './editor.ts';
import { faultWords } from './field.ts';
import { formScreen } from './form.ts';
import type { Hand, Surroundings } from './hand.ts';
import { lampScreen } from './lamp.ts';
import { MapHand } from './map-hand.ts';
import { mapScreen, tappedWords } from './map.ts';
import { phoneStyles } from './phone-styles.ts';
import { ReelHand } from './reel-hand.ts';
import { reelStyles } from './reel-styles.ts';
import { reelScreen } from './reel.ts';
import { sheetStyles } from './sheet-styles.ts';

/** Surfaces that pointers do more on than press. */
const HANDS: Partial<Record<Kind, new (around: Surroundings) => Hand<never>>> = {
  desk: DeskHand,
  reel: ReelHand,
  album: AlbumHand,
  map: MapHand,
};

const isFault = (news: string) => news === 'empty' || news === 'no-address';

/** What hands do, each on a surface of its own. */
export class BaliseGestures extends WorldView<GesturesWorld> {
  static override styles = [worldStyles, sheetStyles, deskStyles, phoneStyles, reelStyles];

  #hand: Hand<GesturesWorld> | null = null;
  #kind: Kind | null = null;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'])
      root.addEventListener(type, (event) => this.#hand?.pointer(event as PointerEvent, this.world!));
    // Before the listener that reads `data-do`, and before the scrolling region's own: scrolls do not bubble.
    root.addEventListener('click', (event) => this.#click(event as MouseEvent), { capture: true });
    root.addEventListener('scroll', () => this.#hand?.scroll(this.world!), { capture: true });
    return root;
  }

  protected override screenOf(world: GesturesWorld): string {
    switch (world.kind) {
      case 'sheet':
        return world.look === 'page' ? 'page' : String(world.sent);
      case 'desk':
        return `desk ${world.open}`;
      case 'reel':
        return `reel ${world.answer}`;
      default:
        return world.kind;
    }
  }

  protected override renderWorld(world: GesturesWorld): TemplateResult {
    const lang = this.contentLang;
    switch (world.kind) {
      case 'sheet':
        return { form: formScreen, chat: chatScreen, page: editorScreen }[world.look](world, lang);
      case 'desk':
        return deskScreen(world, lang);
      case 'reel':
        return reelScreen(world, lang);
      case 'album':
        return albumScreen(world, lang);
      case 'map':
        return mapScreen(world, lang);
      case 'lamp':
        return lampScreen(world, lang);
      default:
        return html``;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { world } = this;
    if (!world) return;
    if (world.kind !== this.#kind) this.#takeUp(world.kind);
    this.#hand?.settle(world);
    if (world.kind === 'sheet' && isFault(world.news))
      this.renderRoot.querySelector<HTMLElement>(`#field-${world.refused}`)?.focus();
  }

  #takeUp(kind: Kind): void {
    this.#kind = kind;
    const HandOf = HANDS[kind];
    const around = { root: this.renderRoot, act: this.act.bind(this) };
    this.#hand = HandOf ? (new HandOf(around) as unknown as Hand<GesturesWorld>) : null;
  }

  #click(event: MouseEvent): void {
    if (!this.#hand?.click(event, this.world!)) return;
    event.stopPropagation();
    event.preventDefault();
  }

  protected override newsWords(world: GesturesWorld): string {
    switch (world.news) {
      case 'sent':
        return world.kind === 'sheet' && world.look === 'chat'
          ? msg('Le message est parti.')
          : msg('C’est enregistré.');
      case 'empty':
      case 'no-address':
        return faultWords(world.news);
      case 'moved':
        return world.kind === 'desk' ? movedWords(world) : '';
      case 'undone':
        return msg('C’est revenu où c’était.');
      case 'tapped':
        return world.kind === 'map' ? tappedWords(world) : '';
      default:
        return '';
    }
  }
}
