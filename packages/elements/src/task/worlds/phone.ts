/** What the chunk of this world holds. */
export { phone as simulator } from '@balise/simulators/phone';
export { BalisePhone as View } from '@balise/simulators/phone/view';
