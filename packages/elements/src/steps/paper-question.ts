import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** After a print at a kiosk: whoever has the sheet in hand leaves nothing on the screen. */
export function paperQuestion(hasIt: () => void, again: () => void): TemplateResult {
  return html`<div class="paper" role="group" aria-labelledby="paper">
    <p id="paper" tabindex="-1"><strong>${msg('Avez‑vous votre feuille ?')}</strong></p>
    <p class="quiet">${msg('Si oui, votre résultat s’efface de cet écran.')}</p>
    <div class="actions">
      <button class="main" @click=${hasIt}>${msg('Oui, j’ai ma feuille')}</button>
      <button @click=${again}>${msg('Non, imprimer encore')}</button>
    </div>
  </div>`;
}
