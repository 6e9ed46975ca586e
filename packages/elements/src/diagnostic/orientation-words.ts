import type { OrientationTexts } from '@balise/orientation';

/** The rules' words, one chunk a language. */
const WORDS = {
  fr: () => import('@balise/orientation/fr.json', { with: { type: 'json' } }),
  en: () => import('@balise/orientation/en.json', { with: { type: 'json' } }),
};

/** In the language asked for, or in French. */
export async function orientationWords(lang: string): Promise<OrientationTexts> {
  const load = lang in WORDS ? WORDS[lang as keyof typeof WORDS] : WORDS.fr;
  return (await load()).default;
}
