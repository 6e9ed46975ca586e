import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Result } from '@balise/schema/codes';
import { codeOf } from '@balise/schema/result-code';
import { qrCode } from '../print/qr-code.ts';

/** The result as a code that a telephone reads and takes away; the way back is the only other thing here. */
export function codePanel(reader: string, result: Result, back: () => void): TemplateResult {
  const address = new URL(reader, document.baseURI);
  address.hash = '';
  return html`<div class="code">
    <div class="column">
      <div class="title" role="heading" aria-level="2" tabindex="-1">${msg('Emporter mon résultat')}</div>
      <p>
        ${msg('Ouvrez l’appareil photo de votre téléphone. Visez le carré, puis touchez l’adresse qui s’affiche.')}
      </p>
      ${qrCode(`${address.href}#${codeOf(result)}`, msg('Carré à photographier, qui contient mon résultat'))}
      <p class="quiet">
        ${msg('Il contient vos balises et la suite possible. Pas de nom, et aucune de vos réponses.')}
      </p>
      <button class="back" @click=${back}>${msg('Revenir à mon résultat')}</button>
    </div>
  </div>`;
}
