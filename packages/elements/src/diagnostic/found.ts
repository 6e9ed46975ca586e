/** What it takes to offer an unfinished test: one chunk, fetched where there is something to offer. */
import '../steps/come-back.ts';

export { foundLog } from '@balise/session/found-log';
