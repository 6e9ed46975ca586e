import { define } from '../define-tag.ts';
import { BaliseOrientation } from '../orientation/orientation.ts';
import { BaliseProfile } from '../profile/profile.ts';
import { BaliseReader } from './reader.ts';

/** What a page needs that reads a code. */
define('balise-profile', BaliseProfile);
define('balise-orientation', BaliseOrientation);
define('balise-reader', BaliseReader);
