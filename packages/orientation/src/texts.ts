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
}
