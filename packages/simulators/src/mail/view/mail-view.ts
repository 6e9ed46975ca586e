import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { worldStyles } from '../../view/world-styles.ts';
import { WorldView } from '../../view/world-view.ts';
import type { MailWorld } from '../world.ts';
import { draftScreen } from './draft.ts';
import { folderBar, listScreen } from './list.ts';
import { mailStyles } from './mail-styles.ts';
import { mailScreen } from './reading.ts';

/** A mail box on screen. */
export class BaliseMail extends WorldView<MailWorld> {
  static override styles = [worldStyles, mailStyles];

  protected override screenOf({ draft, open, folder }: MailWorld): string {
    return draft ? 'draft' : open || folder;
  }

  protected override renderWorld(world: MailWorld): TemplateResult {
    if (world.draft) return draftScreen(world.draft);
    const open = world.mails.find(({ id }) => id === world.open);
    return html`${folderBar(world)}${open ? mailScreen(open, this.contentLang) : listScreen(world, this.contentLang)}`;
  }

  protected override newsWords({ news }: MailWorld): string {
    switch (news) {
      case 'sent':
        return msg('Le message est parti.');
      case 'discarded':
        return msg('Le brouillon est supprimé.');
      case 'junked':
        return msg('Le message est dans les indésirables.');
      case 'no-address':
        return msg('Il manque l’adresse du destinataire.');
      default:
        return '';
    }
  }
}
