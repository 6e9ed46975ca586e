import { define } from '../define-tag.ts';
import { BaliseDoor } from './door.ts';
import { BaliseDossiers } from './dossiers.ts';
import { BaliseFollowUp } from './follow-up.ts';
import { BaliseFollowUpList } from './follow-up-list.ts';
import { BaliseKeeping } from './keeping.ts';

/** Fetched where a page has the aidant's desk. */
define('balise-door', BaliseDoor);
define('balise-follow-up-list', BaliseFollowUpList);
define('balise-follow-up', BaliseFollowUp);
define('balise-keeping', BaliseKeeping);
define('balise-dossiers', BaliseDossiers);
