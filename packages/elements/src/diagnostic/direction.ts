/** Languages written from right to left. The host page's own direction must not turn the sentences of ours. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr';
}
