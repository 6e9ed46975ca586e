export { taskProblems } from './task-problems.ts';
export { firstActions, luck, shorterPath } from './search.ts';
