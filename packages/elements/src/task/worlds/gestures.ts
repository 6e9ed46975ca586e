/** What the chunk of this world holds. */
export { gestures as simulator } from '@balise/simulators/gestures';
export { BaliseGestures as View } from '@balise/simulators/gestures/view';
