export { createActor } from 'xstate';
export * from './advance.ts';
export * from './machine.ts';
export { confidenceItems, helpWith, scoredAnswers, type OpenBank } from './measured.ts';
export * from './pool.ts';
export * from './progress.ts';
export * from './score.ts';
