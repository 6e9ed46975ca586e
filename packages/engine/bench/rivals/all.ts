import { flash } from './flash.ts';
import { fixedForm, random } from './in-order.ts';
import { jscat } from './jscat.ts';
import { ladder } from './ladder.ts';
import { mapD } from './map-d.ts';
import { ours, withoutSeconds } from './ours.ts';
import type { Rival } from './rival.ts';

const blind: Rival = (bank, rho) => ours()(withoutSeconds(bank), rho);

/** All that the bench can play, by name. Ours is not told the correlation unless it says so. */
export const RIVALS = {
  ours: ours(),
  'ours, told': ours({}, true),
  'ours, blind to time': blind,
  'ours, exposure on': ours({ exposure: 'on' }),
  'MAP + D-rule, told': mapD,
  jsCAT: jscat,
  'Pix-flash-like': flash({ recentred: false }),
  'Pix-flash-like, recentred': flash({ recentred: true }),
  'Pix-like ladder': ladder,
  'best fixed form': fixedForm,
  random,
} satisfies Record<string, Rival>;

export type RivalName = keyof typeof RIVALS;
