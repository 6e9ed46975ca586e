import departements from './departements.json' with { type: 'json' };

const SITE = 'https://cartographie.societenumerique.gouv.fr';

/** By the region's slug, then the code of the département, as the site writes them. */
const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = departements;

/**
 * The page of the national cartography with what is looked for where the person lives; null where the postcode says no
 * département. The address holds services and a département, nothing else of the person. A few communes
 * have the postcode of the next département: the page then shows the neighbours.
 */
export function cartographyLink(postcode: string, needs: readonly { service: string }[] = []): string | null {
  const code = departementOf(postcode);
  if (code === null) return null;
  for (const [region, slugs] of Object.entries(REGIONS)) {
    const slug = Object.hasOwn(slugs, code) ? slugs[code] : undefined;
    if (slug === undefined) continue;
    const services = [...new Set(needs.map(({ service }) => service))].map(encodeURIComponent).join(',');
    return `${SITE}/${region}/${slug}/lieux${services && `?services=${services}`}`;
  }
  return null;
}

/** 2A and 2B share the 20 of Corsica; overseas a département takes three digits. */
function departementOf(postcode: string): string | null {
  if (!/^\d{5}$/.test(postcode)) return null;
  if (/^20[01]/.test(postcode)) return '2A';
  if (/^20[26]/.test(postcode)) return '2B';
  return postcode.slice(0, postcode.startsWith('97') ? 3 : 2);
}
