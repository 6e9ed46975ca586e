import { define } from '../define-tag.ts';
import { BalisePlaces } from './places.ts';

/** Fetched only where a host gives places. */
define('balise-places', BalisePlaces);

export { fetchPlaces } from './fetch-places.ts';
