import { msg, str } from '@lit/localize';
import { readSettings, type Settings } from '@balise/schema/settings';
import { problemSentences } from '../diagnostic/problem-sentences.ts';
import { getLocale } from '../localization.ts';

/** The host's wishes, or none and why: all works without, and only the host can mend the file. */
export async function fetchSettings(
  address: string,
): Promise<{ settings: Partial<Settings>; fault: string }> {
  const url = new URL(address, document.baseURI);
  const json = await fetch(url).then(
    (response) => (response.ok ? response.text() : null),
    () => null,
  );
  if (json === null) return { settings: {}, fault: unread(msg('il ne se trouve pas à son adresse.')) };
  const name = url.pathname.split('/').pop();
  const reading = readSettings(json, name);
  if (reading.ok) return { settings: reading.value, fault: '' };
  return { settings: {}, fault: unread((await problemSentences(reading.problems, getLocale())).join(' ')) };
}

function unread(why: string): string {
  return msg(str`Le fichier de réglages n’a pas été lu : ${why}`);
}
