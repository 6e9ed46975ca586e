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

/**
 * Level or range with its probability, and what was tried, for the professional. On a narrow screen the
 * rows fold: each cell then carries its column's name, and the roles say that it is a table still.
 */
export function professionalTable(result: Result, texts: Texts): TemplateResult {
  const level = msg('Niveau estimé');
  const probability = msg('Probabilité');
  const tried = msg('Compétences essayées (CRCN)');
  return html`<table class="dense" role="table">
    <caption class="sr">
      ${msg('Niveaux estimés par domaine')}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${msg('Domaine')}</th>
        <th role="columnheader" scope="col">${level}</th>
        <th role="columnheader" scope="col">${probability}</th>
        <th role="columnheader" scope="col">${tried}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${result.domains.map(
        (domain) =>
          html`<tr role="row">
            <th role="rowheader" scope="row" lang=${texts.lang}>${domainName(texts, domain.id)}</th>
            <td role="cell" data-column=${level}>${capital(reportWords(domain, texts))}</td>
            <td role="cell" data-column=${probability}>${probabilityWords(domain)}</td>
            <td role="cell" data-column=${tried}>${triedWords(result, domain)}</td>
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
