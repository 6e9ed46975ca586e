/**
 * The one address of the kit. It looks before it loads: a second copy of Lit on a page throws at its
 * first line under a Trusted Types policy that forbids duplicates, so nothing is imported twice.
 */
if (!customElements.get('balise-diagnostic')) void import('./define.ts');

export {};
