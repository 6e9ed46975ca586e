import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Action } from '../../simulator.ts';
import { worldStyles } from '../../view/world-styles.ts';
import { WorldView } from '../../view/world-view.ts';
import { isRuleMet } from '../password.ts';
import { pageOf } from '../places.ts';
import type { ProcedureWorld } from '../world.ts';
import { accountScreen } from './account.ts';
import { beside } from './beside.ts';
import { chooserScreen } from './chooser.ts';
import { formStyles } from './form-styles.ts';
import { screenName } from './landing.ts';
import { pageScreen } from './page.ts';
import { reviewScreen } from './review.ts';
import { sentScreen, sentWords } from './sent.ts';
import { siteStyles } from './site-styles.ts';
import { isInAccount, siteHeader } from './site.ts';

/** A public service's form on screen, page by page, and the account it belongs to. */
export class BaliseProcedure extends WorldView<ProcedureWorld> {
  static override styles = [worldStyles, siteStyles, formStyles];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#goToField(event));
    return root;
  }

  /** The same faults once more draw nothing new: the list of them must come back to sight all the same. */
  protected override act(action: Action): void {
    super.act(action);
    if (action.type === 'continue' || action.type === 'send')
      void this.updateComplete.then(() => show(this.renderRoot.querySelector('.faults')));
  }

  protected override screenOf(world: ProcedureWorld): string {
    return screenName(world);
  }

  protected override renderWorld(world: ProcedureWorld): TemplateResult {
    const lang = this.contentLang;
    if (world.screen === 'files') return chooserScreen(world, lang);
    if (isInAccount(world)) return html`${siteHeader(world, lang)} ${accountScreen(world, lang)}`;
    if (world.screen === 'sent') return html`${siteHeader(world, lang)} ${sentScreen(world, lang)}`;
    return html`${siteHeader(world, lang)}
      <div class="desk">
        ${beside(world, lang)}
        ${world.screen === 'review' ? reviewScreen(world, lang) : pageScreen(world, lang)}
      </div>`;
  }

  protected override newsWords(world: ProcedureWorld): string {
    switch (world.news) {
      case 'attached':
        return msg('Le fichier est ajouté.');
      case 'removed':
        return msg('Le fichier est retiré.');
      case 'refused':
        return msg('Le fichier n’est pas ajouté.');
      case 'code-sent':
        return msg('Un code vient d’arriver sur le téléphone.');
      case 'wait':
        return msg('Attendez quelques minutes avant de demander un autre code.');
      case 'saved':
        return msg('La demande est enregistrée. Vous pourrez la reprendre ici.');
      case 'sent':
        return sentWords(world);
      case 'downloaded':
        return msg('Le document est dans les téléchargements de l’appareil.');
      case 'printed':
        return msg('Le document est imprimé.');
      default:
        return rulesWords(world);
    }
  }

  #goToField(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-focus]')?.dataset['focus'];
    if (id === undefined) return;
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-field]')];
    const field = fields.find(({ dataset }) => dataset['field'] === id) ?? null;
    show(field?.querySelector('button') ?? field);
  }
}

function show(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}

/** While a password is typed: how many of its rules are respected. */
function rulesWords(world: ProcedureWorld): string {
  const field = world.screen === 'page' && pageOf(world)?.fields.find(({ rules }) => rules.length);
  if (!field || !field.value) return '';
  const count = field.rules.filter((rule) => isRuleMet(rule, field.value)).length;
  return msg(str`Règles respectées : ${count} sur ${field.rules.length}.`);
}
