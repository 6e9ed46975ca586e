import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { worldStyles } from '../../view/world-styles.ts';
import { WorldView } from '../../view/world-view.ts';
import { subject } from '../facts.ts';
import { ABOUT, screenAt, subjectAt, type Screen } from '../places.ts';
import type { PhoneWorld } from '../world.ts';
import { callScreen, contactsScreen, personScreen, recentScreen, voicemailScreen } from './calls.ts';
import { heading } from './controls.ts';
import { banners, foot, statusBar } from './frame.ts';
import { appScreen, homeScreen } from './home.ts';
import { lines } from './lines.ts';
import { nameOf } from './looks.ts';
import { threadScreen } from './messages.ts';
import { newsWords } from './news.ts';
import { phoneStyles } from './phone-styles.ts';
import { photoGrid, photoScreen } from './photos.ts';
import { screenStyles } from './screen-styles.ts';
import {
  dndScreen,
  filmScreen,
  networkScreen,
  permitsScreen,
  soundScreen,
  storageScreen,
  updateScreen,
} from './settings.ts';
import { pageScreen } from './web.ts';

type Draw = (world: PhoneWorld, lang: string) => TemplateResult;

/** With the title that the way to the screen has too, and lines of what it offers unless told otherwise. */
function titled(screen: Screen, draw: Draw = lines): Draw {
  return (world, lang) => html`${heading(nameOf(screen))} ${draw(world, lang)}`;
}

/** A screen about one entry of a list; a bare one where there is none such. */
function about<S extends keyof typeof ABOUT>(
  screen: S,
  draw: (entry: PhoneWorld[(typeof ABOUT)[S]][number], world: PhoneWorld, lang: string) => TemplateResult,
): Draw {
  return (world, lang) => {
    const entry = subject(world, ABOUT[screen]);
    return entry ? draw(entry, world, lang) : heading('');
  };
}

/** Screens that are more than a title and lines. */
const DRAWN: Partial<Record<Screen, Draw>> = {
  home: homeScreen,
  app: about('app', appScreen),
  network: about('network', networkScreen),
  sound: titled('sound', soundScreen),
  dnd: titled('dnd', dndScreen),
  storage: titled('storage', storageScreen),
  film: about('film', filmScreen),
  permits: about('permits', permitsScreen),
  update: titled('update', updateScreen),
  thread: about('thread', threadScreen),
  attach: titled('attach', (world) => photoGrid(world, (photo) => ({ type: 'attach', photo }))),
  phone: titled('phone', recentScreen),
  contacts: titled('contacts', contactsScreen),
  person: about('person', personScreen),
  voicemail: titled('voicemail', voicemailScreen),
  calling: callScreen,
  photos: titled('photos', (world) => photoGrid(world, (id) => ({ type: 'go', to: `photo/${id}` }))),
  photo: about('photo', photoScreen),
  page: about('page', pageScreen),
};

/** A smartphone on screen, of no brand. */
export class BalisePhone extends WorldView<PhoneWorld> {
  static override styles = [worldStyles, phoneStyles, screenStyles];

  protected override screenOf({ at, pages }: PhoneWorld): string {
    const isAlarmed = screenAt(at) === 'page' && pages.some(({ id, alert }) => id === subjectAt(at) && alert);
    return isAlarmed ? `${at} alert` : at;
  }

  protected override renderWorld(world: PhoneWorld): TemplateResult {
    const { at, size } = world;
    const screen = screenAt(at);
    return html`<div class="display size-${size} at-${screen}">
      ${statusBar(world)} ${banners(world, this.contentLang)}
      <div class="content">${(DRAWN[screen] ?? titled(screen))(world, this.contentLang)}</div>
      ${at === 'home' ? nothing : foot(world, newsWords(world))}
    </div>`;
  }

  /** A new screen opens at its top. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('world') && changed.get('world')?.at !== this.world?.at)
      this.renderRoot.querySelector('.display')?.scrollTo(0, 0);
  }

  protected override newsWords(world: PhoneWorld): string {
    return newsWords(world);
  }
}
