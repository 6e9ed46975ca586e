import type { Need } from '@balise/schema/codes';

/**
 * What this device lacks, as far as a page can tell: a screen to touch, or anything finer than a finger.
 * Tasks that measure such a gesture are then left out.
 */
export function deviceLacks(): Need[] {
  const lacks: Need[] = [];
  if (!navigator.maxTouchPoints) lacks.push('touch');
  if (!matchMedia('(any-pointer: fine)').matches) lacks.push('pointer');
  return lacks;
}
