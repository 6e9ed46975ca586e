/** What a confidence item offers, besides "Je ne sais pas". */
export const CONFIDENCE = ['alone', 'helped', 'no'] as const;
export type Confidence = (typeof CONFIDENCE)[number];
