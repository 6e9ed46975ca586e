import { configureLocalization } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.ts';

/** The interface's language is one per page: this runs once, when first imported. */
export const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) => LOCALES[locale as keyof typeof LOCALES](),
});

/** Written out, so that a bundler makes one chunk a language. */
const LOCALES = {
  en: () => import('./generated/locales/en.ts'),
};

/** Takes the interface's nearest known language: "fr-CA" is fr, an unknown one is fr. */
export async function speak(lang: string): Promise<string> {
  const code = lang.toLowerCase().split('-')[0]!;
  const known = (targetLocales as readonly string[]).includes(code) ? code : sourceLocale;
  if (known !== getLocale()) await setLocale(known);
  return known;
}
