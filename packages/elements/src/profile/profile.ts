import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Result, Texts } from '@balise/schema/codes';
import type { Insight } from '@balise/session/insight';
import { LocalizedElement } from '../localized-element.ts';
import { tokens } from '../styles/tokens.ts';
import { personProfile } from './person.ts';
import { professionalProfile } from './professional.ts';
import { profileStyles } from './profile-styles.ts';
import { wordsOfResult } from './words-of-result.ts';

/** Who is spoken to. */
export type Voice = 'person' | 'professional';

/** A result as chart, table and words. */
export class BaliseProfile extends LocalizedElement {
  static override properties = {
    result: { attribute: false },
    texts: { attribute: false },
    insight: { attribute: false },
    voice: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [tokens, profileStyles];

  result?: Result;
  /** The bank's words in the reader's language. Absent: those of the bank of its name beside the kit are fetched. */
  texts?: Texts | null;
  /** How the result came about. Only the professional's voice tells it. */
  insight?: Insight | null;
  voice: Voice = 'person';
  headingLevel = 3;

  protected override async willUpdate(changed: PropertyValues<this>): Promise<void> {
    const { result } = this;
    if (!changed.has('result') || !result || this.texts) return;
    const texts = await wordsOfResult(result);
    if (result === this.result) this.texts ??= texts;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.result || this.texts === undefined) return nothing;
    if (!this.texts) return html`<p>${msg('Les mots de ce questionnaire ne sont pas disponibles ici.')}</p>`;
    return this.voice === 'person'
      ? personProfile(this.result, this.texts, this.headingLevel)
      : professionalProfile(this.result, this.texts, this.headingLevel, this.insight);
  }
}
