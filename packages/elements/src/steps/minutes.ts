import type { Length } from '@balise/schema/codes';

/** How long a diagnosis takes, about. */
export const MINUTES: Record<Length, number> = { express: 8, standard: 15, full: 30 };
