import type { OrientationTexts } from '../texts.ts';
import type { Reason } from './reasons.ts';

/** A reason in the words of one language. */
export function reasonSentence(reason: Reason, { places }: OrientationTexts): string {
  const words: Record<string, string> = {
    ...('service' in reason && { service: wordOf(places.services, reason.service) }),
    ...('reception' in reason && { reception: wordOf(places.reception, reason.reception) }),
    ...('public' in reason && { public: wordOf(places.publics, reason.public) }),
    ...('programme' in reason && { programme: wordOf(places.programmes, reason.programme) }),
  };
  return places.reasons[reason.code].replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

function wordOf(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}
