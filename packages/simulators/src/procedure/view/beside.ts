import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import type { Fact, Message, ProcedureWorld } from '../world.ts';

/** What lies on the table beside the form: a paper to copy from, the telephone. */
export function beside({ paper, phone }: ProcedureWorld, lang: string): TemplateResult | typeof nothing {
  if (!paper && !phone) return nothing;
  return html`<div class="beside">
    ${
      paper
        ? html`<details class="paper" open>
            <summary>${icon('card')} <span lang=${lang}>${paper.title}</span></summary>
            ${factList(paper.facts, lang)}
          </details>`
        : nothing
    }
    ${
      phone
        ? html`<details class="handset" open>
            <summary>${icon('phone')} ${msg('Votre téléphone')}</summary>
            <ul lang=${lang}>
              ${phone.messages.map(bubble)}
            </ul>
            ${phone.messages.length ? nothing : html`<p class="quiet">${msg('Aucun message.')}</p>`}
          </details>`
        : nothing
    }
  </div>`;
}

function bubble({ from, time, text }: Message): TemplateResult {
  return html`<li class="message">
    <p class="from"><strong>${from}</strong> <span class="quiet">${time}</span></p>
    <p>${text}</p>
  </li>`;
}

export function factList(facts: readonly Fact[], lang: string): TemplateResult {
  return html`<dl class="facts" lang=${lang}>
    ${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}
