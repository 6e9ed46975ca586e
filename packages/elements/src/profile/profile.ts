import { LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { localized } from '@lit/localize';
import type { Result, Texts } from '@balise/schema';
import { tokens } from '../styles/tokens.ts';
import { personProfile } from './person.ts';
import { professionalProfile } from './professional.ts';
import { profileStyles } from './profile-styles.ts';

/** Who is spoken to. */
export type Voice = 'person' | 'professional';

/** A result as chart, table and words. */
@localized()
export class BaliseProfile extends LitElement {
  static override styles = [tokens, profileStyles];

  @property({ attribute: false }) result?: Result;
  /** The bank's words in the reader's language. */
  @property({ attribute: false }) texts?: Texts;
  @property() voice: Voice = 'person';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.result || !this.texts) return nothing;
    const profile = this.voice === 'person' ? personProfile : professionalProfile;
    return profile(this.result, this.texts, this.headingLevel);
  }
}
