/** Screens by name. A place is one of them and, for some, "/" and the id of what it is about. */
export const SCREENS = [
  'home',
  'app',
  'settings',
  'wifi',
  'network',
  'sound',
  'dnd',
  'allowed',
  'display',
  'storage',
  'film',
  'apps',
  'permits',
  'update',
  'messages',
  'thread',
  'attach',
  'phone',
  'contacts',
  'person',
  'voicemail',
  'calling',
  'decline',
  'photos',
  'photo',
  'share',
  'web',
  'page',
] as const;
export type Screen = (typeof SCREENS)[number];

export const PLACE = new RegExp(`^(${SCREENS.join('|')})(/[\\w-]{1,64})?$`);

/** Applications that every phone has; the world brings others. */
export const SYSTEM_APPS = ['phone', 'messages', 'web', 'photos', 'settings'] as const;

/** Parts of the settings but for those that stand between the switches at the top. */
export const SETTINGS = ['sound', 'dnd', 'display', 'storage', 'apps', 'update'] as const;

/** Parts of the telephone, always one touch from each other. */
export const PHONE_TABS = ['phone', 'contacts', 'voicemail'] as const;

/** The list of the world that a screen shows one entry of. */
export const ABOUT = {
  app: 'apps',
  network: 'networks',
  film: 'films',
  permits: 'apps',
  thread: 'threads',
  person: 'people',
  photo: 'photos',
  page: 'pages',
} as const satisfies Partial<Record<Screen, string>>;

/** A call, and what one can answer to it. */
export const IN_CALL: readonly string[] = ['calling', 'decline'];

export function screenAt(place: string): Screen {
  return place.split('/')[0] as Screen;
}

/** The id of what a place is about, or "". */
export function subjectAt(place: string): string {
  return place.split('/')[1] ?? '';
}
