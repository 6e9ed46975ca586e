import type { LOCATIONS, SIZES, SWITCHES } from './world.ts';

export type PhoneAction =
  | { type: 'go'; to: string }
  | { type: 'back' }
  | { type: 'home' }
  | { type: 'undo' }
  | { type: 'switch'; what: (typeof SWITCHES)[number] }
  | { type: 'key'; value: string }
  | { type: 'join' }
  | { type: 'volume'; value: string }
  | { type: 'size'; size: (typeof SIZES)[number] }
  | { type: 'allow'; who: string }
  | { type: 'location'; allow: (typeof LOCATIONS)[number] }
  | { type: 'use-data' }
  | { type: 'install' }
  | { type: 'delete' }
  | { type: 'block' }
  | { type: 'write'; value: string }
  | { type: 'attach'; photo: string }
  | { type: 'detach' }
  | { type: 'send' }
  | { type: 'suggest'; text: string }
  | { type: 'share'; who: string }
  | { type: 'call'; who: string }
  | { type: 'answer' }
  | { type: 'refuse' }
  | { type: 'decline'; text: string }
  | { type: 'hang-up' }
  | { type: 'close-alert' }
  | { type: 'close-tab' };

/** The fields of an action besides its type. What it is done to, where none says it, is what is on screen. */
export const FIELDS: { [T in PhoneAction['type']]?: readonly string[] } = {
  go: ['to'],
  switch: ['what'],
  key: ['value'],
  volume: ['value'],
  size: ['size'],
  allow: ['who'],
  location: ['allow'],
  write: ['value'],
  attach: ['photo'],
  suggest: ['text'],
  share: ['who'],
  call: ['who'],
  decline: ['text'],
};

/** Actions that a person fills, letter after letter or step after step. */
const FILLED = ['key', 'volume', 'write'] as const;
export type Fills = (typeof FILLED)[number];

export function isFilled(type: string): type is Fills {
  return (FILLED as readonly string[]).includes(type);
}

/** What an action that is offered changes in the world; null where it changes nothing. */
export type Changes<W> = {
  [T in PhoneAction['type']]: (world: W, action: Extract<PhoneAction, { type: T }>) => Partial<W> | null;
};
