export { ActEvent } from './act-event.ts';
export { icon } from './icons.ts';
export { worldStyles } from './world-styles.ts';
export { does, WorldView } from './world-view.ts';
