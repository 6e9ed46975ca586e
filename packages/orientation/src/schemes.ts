import type { Scheme } from '@balise/schema/settings';

export type { Scheme };

/** The local schemes a host declares that offer a needed service, in the host's order. */
export function schemesFor(schemes: readonly Scheme[], needs: readonly { service: string }[]): Scheme[] {
  return schemes.filter(({ services }) =>
    needs.some(({ service }) => services.some((one) => one === service)),
  );
}
