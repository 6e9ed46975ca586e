/** What the chunk of this world holds. */
export { procedure as simulator } from '@balise/simulators/procedure';
export { BaliseProcedure as View } from '@balise/simulators/procedure/view';
