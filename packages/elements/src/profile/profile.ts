import { nothing, type TemplateResult } from 'lit';
import type { Result, Texts } from '@balise/schema/codes';
import { LocalizedElement } from '../localized-element.ts';
import { tokens } from '../styles/tokens.ts';
import { personProfile } from './person.ts';
import { professionalProfile } from './professional.ts';
import { profileStyles } from './profile-styles.ts';

/** Who is spoken to. */
export type Voice = 'person' | 'professional';

/** A result as chart, table and words. */
export class BaliseProfile extends LocalizedElement {
  static override properties = {
    result: { attribute: false },
    texts: { attribute: false },
    voice: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [tokens, profileStyles];

  result?: Result;
  /** The bank's words in the reader's language. */
  texts?: Texts;
  voice: Voice = 'person';
  headingLevel = 3;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.result || !this.texts) return nothing;
    const profile = this.voice === 'person' ? personProfile : professionalProfile;
    return profile(this.result, this.texts, this.headingLevel);
  }
}
