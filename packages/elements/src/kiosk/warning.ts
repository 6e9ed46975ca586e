import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';

/** Before the wipe somebody is asked; what they did until now is out of the next person's sight. */
export function warning(left: number): TemplateResult {
  return html`<div class="warning" role="alertdialog" aria-labelledby="there">
    <div class="column">
      <div id="there" class="title" role="heading" aria-level="2">${msg('Êtes‑vous toujours là ?')}</div>
      <p>${msg('Sinon, tout s’efface de cet écran pour la personne suivante.')}</p>
      <p class="left" aria-hidden="true">${secondsWords(left)}</p>
      <button class="main">${msg('Je continue')}</button>
    </div>
  </div>`;
}

/** Said once, to those who hear the screen: a number every second would cover all else. */
export function warningNews(left: number): string {
  return msg(str`Sans réponse, tout s’efface dans ${left} secondes.`);
}

function secondsWords(left: number): string {
  return left === 1 ? msg('1 seconde') : msg(str`${left} secondes`);
}
