import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Service } from '@balise/orientation';
import { schemesFor } from '@balise/orientation/schemes';
import { own, type Result } from '@balise/schema/codes';
import type { Settings } from '@balise/schema/settings';

/** What a structure offers of its own to whoever needs one of these services: who may have it, and how. */
export function ownSchemes(
  settings: Partial<Settings>,
  result: Result,
  lang: string,
  level: number,
): TemplateResult | typeof nothing {
  const schemes = schemesFor(settings.schemes ?? [], result.needs);
  if (!schemes.length) return nothing;
  return html`<h3 aria-level=${level}>${msg('Ici, vous pouvez aussi demander')}</h3>
    <ul>
      ${schemes.map(
        ({ name, who, how }) =>
          html`<li>
            <strong>${inWords(name, lang)}</strong>
            <div>${inWords(who, lang)}</div>
            <div>${inWords(how, lang)}</div>
          </li>`,
      )}
    </ul>`;
}

/** Links the host chose for a need or a step, or for everybody. At a kiosk they are words. */
export function ownLinks(
  settings: Partial<Settings>,
  { needs, steps }: Result,
  lang: string,
  level: number,
  linked: boolean,
): TemplateResult | typeof nothing {
  const links = (settings.links ?? []).filter(
    (link) =>
      (!link.services && !link.steps) ||
      needs.some(({ service }) => link.services?.includes(service as Service)) ||
      steps.some(({ id }) => link.steps?.includes(id)),
  );
  if (!links.length || !linked) return nothing;
  return html`<h3 aria-level=${level}>${msg('Pour vous exercer')}</h3>
    <ul>
      ${links.map(
        ({ title, address }) =>
          html`<li><a href=${address} target="_blank" rel="noreferrer">${inWords(title, lang)}</a></li>`,
      )}
    </ul>`;
}

/** In the reader's language, else in French, else in whatever there is. */
function inWords(words: Record<string, string>, lang: string): string {
  return own(words, lang) ?? own(words, 'fr') ?? Object.values(words)[0] ?? '';
}
