import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Commune } from '@balise/schema/places';

export interface CommuneWishes {
  typed: string;
  found: readonly Commune[];
  chosen: Commune | null;
  type: (typed: string) => void;
  choose: (commune: Commune | null) => void;
}

/**
 * Where the person lives, as far as they wish to say: a field, and a button for each commune that it may be. The
 * browser is asked to remember nothing of it.
 */
export function communeChoice({ typed, found, chosen, type, choose }: CommuneWishes): TemplateResult {
  if (chosen)
    return html`<p class="from" tabindex="-1">
      ${msg(str`Autour de ${chosen[0]} (${chosen[1]})`)}
      <button class="link" @click=${() => choose(null)}>${msg('Changer de commune')}</button>
    </p>`;
  const isSearching = typed.trim().length > 1;
  return html`<div class="commune">
    <label for="commune">${msg('Votre commune ou votre code postal')}</label>
    <p class="quiet" id="commune-why">
      ${msg('Pour voir d’abord les lieux les plus proches. Ce que vous écrivez reste dans cette page, et n’est pas gardé.')}
    </p>
    <input
      id="commune"
      type="text"
      autocomplete="off"
      autocorrect="off"
      autocapitalize="words"
      spellcheck="false"
      aria-describedby="commune-why"
      .value=${typed}
      @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && found[0] && choose(found[0])}
    />
    <p role="status" class="quiet">
      ${
        !isSearching
          ? nothing
          : found.length
            ? msg('Choisissez dans la liste :')
            : msg('Aucune commune de ce nom ici. La liste ci‑dessous reste valable.')
      }
    </p>
    ${
      isSearching && found.length
        ? html`<ul class="communes">
            ${found.map((one) => html`<li><button @click=${() => choose(one)}>${one[0]} (${one[1]})</button></li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}
