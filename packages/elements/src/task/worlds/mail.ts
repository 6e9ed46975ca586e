/** What the chunk of this world holds. */
export { mail as simulator } from '@balise/simulators/mail';
export { BaliseMail as View } from '@balise/simulators/mail/view';
