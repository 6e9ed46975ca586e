import type { MailAction } from './actions.ts';
import { reduceChooser, reduceDraft } from './reduce-draft.ts';
import { reduceFile, reduceLetter, reducePage } from './reduce-letter.ts';
import { reduceList } from './reduce-list.ts';
import { screenOf, type Screen } from './screen.ts';
import type { MailWorld } from './world.ts';

const RULES: Record<Screen, (world: MailWorld, action: MailAction) => MailWorld> = {
  list: reduceList,
  letter: reduceLetter,
  file: reduceFile,
  page: reducePage,
  draft: reduceDraft,
  chooser: reduceChooser,
};

/** The mail box after an action; the same one where it cannot be done now. */
export function reduce(world: MailWorld, action: MailAction): MailWorld {
  return RULES[screenOf(world)](world, action);
}
