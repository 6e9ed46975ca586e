import { msg, str } from '@lit/localize';
import { readSettings, type Settings } from '@balise/schema/settings';
import { problemSentences } from '../diagnostic/problem-sentences.ts';
import { getLocale } from '../localization.ts';

export type KioskSettings = NonNullable<Settings['kiosk']>;

/** The host's wishes, or none and why: a kiosk works without, and only its host can mend the file. */
export async function fetchSettings(address: string): Promise<{ kiosk: KioskSettings; fault: string }> {
  const url = new URL(address, document.baseURI);
  const json = await fetch(url).then(
    (response) => (response.ok ? response.text() : null),
    () => null,
  );
  if (json === null) return { kiosk: {}, fault: unread(msg('il ne se trouve pas à son adresse.')) };
  const name = url.pathname.split('/').pop();
  const reading = readSettings(json, name);
  if (reading.ok) return { kiosk: reading.value.kiosk ?? {}, fault: '' };
  return { kiosk: {}, fault: unread((await problemSentences(reading.problems, getLocale())).join(' ')) };
}

function unread(why: string): string {
  return msg(str`Le fichier de réglages n’a pas été lu : ${why}`);
}
