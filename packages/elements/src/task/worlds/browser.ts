/** What the chunk of this world holds. */
export { browser as simulator } from '@balise/simulators/browser';
export { BaliseBrowser as View } from '@balise/simulators/browser/view';
