import { msg } from '@lit/localize';
import type { Places } from '@balise/schema/places';
import type { Settings } from '@balise/schema/settings';
import { BaliseErrorEvent } from '../events.ts';

/** What a host gives beside the test: addresses, or a list of places at hand. */
export interface BeyondWish {
  places?: string | readonly unknown[] | undefined;
  settings?: string | undefined;
}

/** Where a result can lead to, as far as the host says: places, links and schemes of its own. */
export interface Beyond {
  places: Places | null;
  settings: Partial<Settings>;
  /** What the page is to be told, where the places could not be had. */
  failure: BaliseErrorEvent | null;
  /** What is wrong with the settings, for the webmaster. */
  fault: string;
}

export const NOTHING_BEYOND: Beyond = { places: null, settings: {}, failure: null, fault: '' };

/** Fetches what a host gives. A test is whole without, so that nothing of it rejects. */
export async function fetchBeyond({ places: from, settings: address }: BeyondWish): Promise<Beyond> {
  const [{ settings, fault }, places] = await Promise.all([
    address
      ? import('../settings/fetch-settings.ts').then(({ fetchSettings }) => fetchSettings(address))
      : { settings: {} as Partial<Settings>, fault: '' },
    from?.length
      ? import('./define-places.ts').then(({ fetchPlaces }) => fetchPlaces(from)).catch(unreachable)
      : null,
  ]);
  if (places instanceof Event) return { places: null, settings, failure: places, fault };
  const communes = settings.communes;
  return { places: places && communes ? { ...places, communes } : places, settings, failure: null, fault };
}

export function unreachable(): BaliseErrorEvent {
  return new BaliseErrorEvent(
    'places-unreachable',
    msg('La liste des lieux ne se trouve pas à son adresse.'),
  );
}
