/** La Coop's age bands. Asked of nobody: a professional gives one where it is of use. */
export const AGE_BANDS = ['moins-12', '12-17', '18-24', '25-39', '40-59', '60-69', '70-plus'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
