import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

interface Bar {
  /** Is somebody asked whether they want to leave? */
  asks: boolean;
  hasResult: boolean;
  /** Can the result be taken along by a code, which is not on screen yet? */
  offersCode: boolean;
  ask: () => void;
  stay: () => void;
  leave: () => void;
  showCode: () => void;
}

/** The way out of the test, in reach on every screen. What would lose something asks first, in place. */
export function bar({ asks, hasResult, offersCode, ask, stay, leave, showCode }: Bar): TemplateResult {
  if (asks)
    return html`<div class="bar asks" role="group" aria-labelledby="ask">
      <p id="ask" tabindex="-1"><strong>${msg('Tout effacer et recommencer ?')}</strong></p>
      <button class="care" @click=${leave}>${msg('Oui, nouvelle personne')}</button>
      <button class="main" @click=${stay}>${msg('Non, je continue')}</button>
    </div>`;
  return html`<div class="bar">
    <button class="link new" @click=${ask}>${msg('Nouvelle personne')}</button>
    ${
      offersCode
        ? html`<button class="take" @click=${showCode}>${msg('Emporter mon résultat')}</button>`
        : nothing
    }
    ${hasResult ? html`<button class="main" @click=${leave}>${msg('J’ai ce qu’il me faut')}</button>` : nothing}
  </div>`;
}
