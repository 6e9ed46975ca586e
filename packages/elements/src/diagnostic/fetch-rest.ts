import type { Item } from '@balise/schema/codes';
import type { OpenedBank } from './open-bank.ts';
import { fetchAnswers } from '../question/question.ts';
import { deviceLacks } from './device.ts';
import { orientationWords } from './orientation-words.ts';
import { fetchMedia } from './prefetch.ts';
import { fetchBeyond, type Beyond, type BeyondWish } from '../places/beyond.ts';

export interface Rest {
  /** The bank's drawings as data: addresses, by path. */
  media: Map<string, string>;
  /**
   * What cannot be shown, for want of a drawing or of what draws its answers; and what the device cannot
   * do, which the first question, a choice, does not ask for.
   */
  found: Required<Pick<OpenedBank, 'lacking' | 'without'>>;
  beyond: Beyond;
}

/**
 * Fetches all that a later step can need, so that from then on nothing is asked of the network.
 * Rejects where the result itself could not be shown: the caller tries again later.
 */
export async function fetchRest(
  open: OpenedBank,
  lang: string,
  host: EventTarget & BeyondWish,
): Promise<Rest> {
  const failed = new Set<Item>();
  const [beyond] = await Promise.all([
    fetchBeyond(host),
    orientationWords(lang),
    ...open.bank.items.map((item) => fetchAnswers(item).catch(() => failed.add(item))),
  ]);
  if (beyond.failure) host.dispatchEvent(beyond.failure);
  const media = await fetchMedia(open);
  const lacking = open.bank.items
    .filter((item) => failed.has(item) || (item.media !== undefined && !media.has(item.media)))
    .map(({ id }) => id);
  return { media, found: { lacking, without: deviceLacks() }, beyond };
}
