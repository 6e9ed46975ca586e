import { define } from '../define-tag.ts';
import { BaliseKiosk } from './kiosk.ts';

/** Fetched where a page has a kiosk; the first question of all other pages does not wait for it. */
define('balise-kiosk', BaliseKiosk);
