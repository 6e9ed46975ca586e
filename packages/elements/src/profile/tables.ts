import type { nothing } from 'lit';
import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { DomainResult, Result, Texts } from '@balise/schema/codes';
import { capital, domainName, isSaid, reportedPercent, reportWords } from './words.ts';

/** What the chart shows, as a table of words. */
export function personTable(result: Result, texts: Texts): TemplateResult {
  return html`<table>
    <caption class="sr">
      ${msg('Vos cinq domaines')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Domaine')}</th>
        <th scope="col">${msg('Où vous en êtes')}</th>
      </tr>
    </thead>
    <tbody>
      ${result.domains.map(
        (domain) =>
          html`<tr>
            <th scope="row" lang=${texts.lang}>${domainName(texts, domain.id)}</th>
            <td>${capital(reportWords(domain, texts))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Level or range with its probability, and what was tried, for the professional. */
export function professionalTable(result: Result, texts: Texts): TemplateResult {
  return html`<table class="dense">
    <caption class="sr">
      ${msg('Niveaux estimés par domaine')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Domaine')}</th>
        <th scope="col">${msg('Niveau estimé')}</th>
        <th scope="col">${msg('Probabilité')}</th>
        <th scope="col">${msg('Compétences essayées (CRCN)')}</th>
      </tr>
    </thead>
    <tbody>
      ${result.domains.map(
        (domain) =>
          html`<tr>
            <th scope="row" lang=${texts.lang}>${domainName(texts, domain.id)}</th>
            <td>${capital(reportWords(domain, texts))}</td>
            <td>${probabilityWords(domain)}</td>
            <td>${triedWords(result, domain)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function probabilityWords(domain: DomainResult): string | typeof nothing {
  if (!isSaid(domain)) return '–';
  const percent = reportedPercent(domain);
  const word = percent >= 95 ? msg('très probable') : percent >= 85 ? msg('probable') : msg('assez probable');
  return msg(str`${word} (${percent} %)`);
}

function triedWords(result: Result, domain: DomainResult): string {
  const tried = result.competences.filter(
    ({ framework, code }) => framework === 'crcn' && code.startsWith(`${domain.id}.`),
  );
  if (!tried.length) return msg('aucune');
  return tried
    .map(({ code, right, partial, wrong, unknown }) => {
      const all = right + partial + wrong + unknown;
      return msg(str`${code} : ${right} sur ${all}`);
    })
    .join(' · ');
}
