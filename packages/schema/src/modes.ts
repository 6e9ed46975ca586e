/** Who is in front of the screen: a person alone, a person with a professional, a person at a public kiosk. */
export const MODES = ['self', 'assisted', 'kiosk'] as const;
export type Mode = (typeof MODES)[number];

/** How long a test may be: at most 10, 20 or 40 questions. */
export const LENGTHS = ['express', 'standard', 'full'] as const;
export type Length = (typeof LENGTHS)[number];
