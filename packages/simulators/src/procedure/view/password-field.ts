import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { isRuleMet } from '../password.ts';
import type { Rule } from '../world.ts';
import { button } from './button.ts';
import { input, labelled, type Drawn } from './field-parts.ts';

/** A password that can be shown, with what it must be: a mark and a word tell what is done. */
export function passwordField(drawn: Drawn): TemplateResult {
  const { id, rules, value } = drawn.field;
  const isShown = drawn.world.revealed.includes(id);
  const control = html`<div class="beside-it">
      ${input(drawn, isShown ? 'text' : 'password')}
      ${button({ type: 'reveal', field: id }, isShown ? 'eye-off' : 'eye', isShown ? msg('Masquer') : msg('Afficher'))}
    </div>
    ${
      rules.length
        ? html`<ul class="rules" id=${`r-${id}`}>
            ${rules.map((rule) => ruleLine(rule, isRuleMet(rule, value)))}
          </ul>`
        : nothing
    }`;
  return labelled(drawn, control);
}

function ruleLine(rule: Rule, isMet: boolean): TemplateResult {
  return html`<li class=${isMet ? 'strong' : ''}>
    ${icon(isMet ? 'done' : 'circle')}
    <span>${ruleWords(rule)}<span class="sr">,</span></span>
    <span class="state">${isMet ? msg('c’est fait') : msg('pas encore')}</span>
  </li>`;
}

function ruleWords({ kind, least }: Rule): string {
  return {
    length: msg(str`${least} caractères ou plus`),
    figure: msg('un chiffre'),
    capital: msg('une majuscule'),
    without: msg('sans nom ni année de naissance'),
  }[kind];
}
