import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { worldStyles } from '../../view/world-styles.ts';
import { WorldView } from '../../view/world-view.ts';
import { shown } from '../list.ts';
import { screenOf, type Screen } from '../screen.ts';
import type { MailWorld } from '../world.ts';
import { boxScreen } from './box.ts';
import { boxStyles } from './box-styles.ts';
import { draftScreen } from './draft.ts';
import { draftStyles } from './draft-styles.ts';
import { chooserScreen, fileScreen } from './files.ts';
import { filesStyles } from './files-styles.ts';
import { letterScreen } from './letter.ts';
import { letterStyles } from './letter-styles.ts';
import { pageScreen } from './linked-page.ts';
import { mailStyles } from './mail-styles.ts';

const SCREENS: Record<Screen, (world: MailWorld, lang: string) => TemplateResult> = {
  list: boxScreen,
  letter: letterScreen,
  file: fileScreen,
  page: pageScreen,
  draft: draftScreen,
  chooser: chooserScreen,
};

/** A mail box on screen. */
export class BaliseMail extends WorldView<MailWorld> {
  static override styles = [worldStyles, mailStyles, boxStyles, letterStyles, filesStyles, draftStyles];

  protected override screenOf(world: MailWorld): string {
    const screen = screenOf(world);
    return screen === 'list' ? `${world.folder} ${shown(world).page}` : `${screen} ${world.open}`;
  }

  protected override renderWorld(world: MailWorld): TemplateResult {
    return SCREENS[screenOf(world)](world, this.contentLang);
  }

  protected override newsWords({ news }: MailWorld): string {
    switch (news) {
      case 'sent':
        return msg('Le message est parti.');
      case 'discarded':
        return msg('Le brouillon est supprimé.');
      case 'junked':
        return msg('Le message est dans les indésirables.');
      case 'deleted':
        return msg('Le message est dans la corbeille.');
      case 'restored':
        return msg('Le message est dans la boîte de réception.');
      case 'restored-own':
        return msg('Le message est dans les messages envoyés.');
      case 'undone':
        return msg('Le message a retrouvé sa place.');
      case 'saved':
        return msg('Le fichier est enregistré sur cet appareil.');
      case 'attached':
        return msg('Le fichier est joint au message.');
      case 'detached':
        return msg('Le fichier n’est plus joint.');
      case 'no-address':
      case 'bad-address':
      case 'bad-copy':
        return msg('Le message n’est pas parti.');
      case 'nothing-typed':
        return msg('Ce champ est obligatoire.');
      default:
        return '';
    }
  }
}
