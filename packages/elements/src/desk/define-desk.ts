import { define } from '../define-tag.ts';
import { BaliseDesk } from './desk.ts';

/** Fetched in assisted mode alone. */
define('balise-desk', BaliseDesk);
