import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { DraftField, MailAction } from '../actions.ts';
import { addresses } from '../reduce-draft.ts';
import type { Draft, File, MailWorld } from '../world.ts';
import { fileIcon } from './files.ts';
import { knownPeople, senderOf } from './people.ts';
import { picture, tool } from './tool.ts';

/** A mail being written. */
export function draftScreen(world: MailWorld, lang: string): TemplateResult {
  const draft = world.draft!;
  return html`<form class="draft" novalidate autocomplete="off">
    <div class="bar top">
      <h3 data-heading tabindex="-1">${kindWords(draft)}</h3>
      ${tool({ type: 'discard' }, 'bin', msg('Supprimer'))}
      ${tool({ type: 'choose' }, 'attach', msg('Joindre'))}
      <span class="gap"></span>
      ${tool({ type: 'send' }, 'send', msg('Envoyer'), 'main beside')}
    </div>
    ${line('to', msg('À'), draft.to, { whom: namesOf(world, draft.to), error: toError(world) })}
    ${line('cc', msg('Cc'), draft.cc, { whom: namesOf(world, draft.cc), error: world.news === 'bad-copy' ? incomplete() : '' })}
    ${line('subject', msg('Objet'), draft.subject)}
    <datalist id="people">
      ${knownPeople(world).map(({ name, address }) => html`<option value=${address}>${name}</option>`)}
    </datalist>
    ${attached(draft.files, lang)}
    <textarea
      class="message"
      rows="6"
      autocomplete="off"
      autocorrect="off"
      autocapitalize="sentences"
      spellcheck="false"
      aria-label=${msg('Message')}
      placeholder=${msg('Votre message')}
      data-fill=${fills('body')}
      .value=${live(draft.body)}
    ></textarea>
    ${quote(world, lang)}
  </form>`;
}

function kindWords({ kind }: Draft): string {
  return {
    new: msg('Nouveau message'),
    reply: msg('Répondre'),
    all: msg('Répondre à tous'),
    forward: msg('Transférer'),
  }[kind];
}

function fills(field: DraftField): string {
  return JSON.stringify({ type: 'write', field });
}

function line(
  field: DraftField,
  word: string,
  value: string,
  { whom = '', error = '' } = {},
): TemplateResult {
  const isAddress = field !== 'subject';
  return html`<div class="line">
    <label for=${field}>${word}</label>
    <input
      id=${field}
      type="text"
      inputmode=${isAddress ? 'email' : 'text'}
      autocomplete="off"
      autocorrect="off"
      autocapitalize=${isAddress ? 'none' : 'sentences'}
      spellcheck="false"
      list=${isAddress ? 'people' : nothing}
      aria-invalid=${error !== ''}
      aria-describedby="${field}-whom ${field}-error"
      data-fill=${fills(field)}
      .value=${live(value)}
    />
    <p id="${field}-whom" class="whom quiet">${whom}</p>
    <p id="${field}-error" class="error">${error}</p>
  </div>`;
}

/** Who is behind the addresses, as far as the box knows: a long list does not fit in its field. */
function namesOf(world: MailWorld, typed: string): string {
  const to = addresses(typed);
  return knownPeople(world)
    .filter(({ name, address }) => name && to.includes(address))
    .map(({ name }) => name)
    .join(', ');
}

function toError({ news }: MailWorld): string {
  if (news === 'no-address') return msg('Il manque l’adresse du destinataire.');
  return news === 'bad-address' ? incomplete() : '';
}

function incomplete(): string {
  return msg('Une adresse n’est pas complète. Elle s’écrit comme nom@exemple.fr.');
}

function attached(files: readonly File[], lang: string): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  return html`<ul class="chips" aria-label=${msg('Fichiers joints')}>
    ${repeat(
      files,
      ({ id }) => id,
      (file) =>
        html`<li>
          ${picture(fileIcon(file))}
          <span lang=${lang}
            ><span class="name">${file.name}</span> <span class="quiet">${file.size}</span></span
          >
          <button
            type="button"
            class="bare"
            aria-label=${msg(str`Retirer ${file.name}`)}
            data-do=${does<MailAction>({ type: 'detach', file: file.id })}
          >
            ${icon('close')}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** The mail that is answered or forwarded goes along under what is written. */
function quote({ draft, mails }: MailWorld, lang: string): TemplateResult | typeof nothing {
  const mail = mails.find(({ id }) => id === draft!.about);
  if (!mail) return nothing;
  const [name, date] = [senderOf(mail), mail.date];
  return html`<div class="quote quiet">
    <p>${date ? msg(str`${name}, ${date} :`) : `${name} :`}</p>
    <blockquote lang=${lang}>
      ${[mail.body, mail.link?.shows, mail.end].filter(Boolean).join('\n')}
    </blockquote>
  </div>`;
}
