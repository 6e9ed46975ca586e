/** The answers that the first question seldom needs, in a chunk of their own. */
export { matchAnswers } from './match-answers.ts';
export { orderAnswers } from './order-answers.ts';
export { placeOverlays, pointAnswers } from './point-answers.ts';
export { fetchTask, taskAnswer, taskFrame } from './task-answer.ts';
export { textAnswer } from './text-answer.ts';
export { otherStyles } from './other-styles.ts';
