import type { PLACE_WORDS } from '@balise/schema/places';
import type { ReasonCode } from './places/reasons.ts';
import type { Service } from './services.ts';

/** The words of one language, beside the rules: `@balise/orientation/fr.json`. */
export interface OrientationTexts {
  lang: string;
  services: Record<
    Service,
    {
      /** As a person would say it. */
      title: string;
      /** The name in the national schema: French in every language file. */
      official: string;
    }
  >;
  rules: Record<
    string,
    {
      /** One sentence to the person. */
      person: string;
      /** To the professional, what made the rule hold; its placeholders are filled by `fillReason`. */
      reason: string;
    }
  >;
  steps: Record<
    string,
    {
      /** What to do, in one line that begins with a verb. */
      title: string;
      /** How to go about it, in one sentence. */
      how: string;
    }
  >;
  places: {
    /** Why a place is in the list, in one sentence to the person. */
    reasons: Record<ReasonCode, string>;
    /** For `{service}`, `{reception}`, `{public}` and `{programme}` in these. */
    services: Record<Service, string>;
    reception: Record<(typeof PLACE_WORDS.reception)[number], string>;
    publics: Record<(typeof PLACE_WORDS.publics)[number], string>;
    /** The programmes that the ranking looks for, and no others. */
    programmes: Record<string, string>;
  };
}
