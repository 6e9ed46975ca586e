import type { Zone } from './world.ts';

/** Named by what hands do, since that is what is tried here. */
export type GesturesAction =
  | { type: 'write'; field: string; value: string }
  | { type: 'send' }
  | { type: 'edit' }
  | { type: 'point'; icon: string }
  | { type: 'double-click'; icon: string }
  | { type: 'drag'; icon: string; onto: string }
  | { type: 'close' }
  | { type: 'undo' }
  | { type: 'scroll'; to: Zone }
  | { type: 'answer'; as: 'read' | 'later' }
  | { type: 'reopen' }
  | { type: 'swipe'; to: 'next' | 'previous' }
  | { type: 'love' }
  | { type: 'pinch'; to: string }
  | { type: 'tap'; row: string }
  | { type: 'light' };

/** The fields of each action besides its type. */
export const GESTURES_ACTIONS: Record<GesturesAction['type'], readonly string[]> = {
  write: ['field', 'value'],
  send: [],
  edit: [],
  point: ['icon'],
  'double-click': ['icon'],
  drag: ['icon', 'onto'],
  close: [],
  undo: [],
  scroll: ['to'],
  answer: ['as'],
  reopen: [],
  swipe: ['to'],
  love: [],
  pinch: ['to'],
  tap: ['row'],
  light: [],
};
