import type { Result } from '@balise/schema';
import type { Place } from '@balise/schema/places';
import coop from './coop.json' with { type: 'json' };

/** What a compte rendu can be made of. */
export type Reported = Pick<Result, 'autonomy' | 'context' | 'needs'>;

/**
 * Text to paste into a compte rendu d'activité of La Coop de la médiation numérique: its labels word for word, always in
 * French, one line a field, and only what is known. `sentTo`: the place the professional chose to send the
 * person to, if any. What was done is a diagnosis; what the needs call for stands on a line of its own.
 */
export function coopText(result: Reported, sentTo?: Pick<Place, 'services' | 'programmes'>): string {
  const { autonomy, context, needs } = result;
  const toCome = labels(
    coop.services,
    needs.map(({ service }) => service),
  );
  const lines: [string, string[]][] = [
    ["Tranche d'âge", labels(coop.ages, context.age)],
    ['Autonomie', labels(coop.autonomy, autonomy === null ? [] : [autonomy])],
    ['Matériel', labels(coop.devices, context.devices)],
    ['Thématiques', [coop.diagnosis]],
    ['Thématiques à travailler', toCome],
    ['Démarches', labels(coop.reasons, context.reasons)],
    ['Redirection', sentTo ? [redirectionTo(sentTo)] : []],
  ];
  return lines
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}\u00a0: ${values.join(', ')}`)
    .join('\n');
}

/** In the order of the table. A code without a label there is left out: to learn is no démarche. */
function labels(table: Readonly<Record<string, string>>, codes: readonly string[] = []): string[] {
  return Object.keys(table)
    .filter((code) => codes.includes(code))
    .map((code) => table[code]!);
}

function redirectionTo({ services, programmes }: Pick<Place, 'services' | 'programmes'>): string {
  const isForProcedures =
    programmes.includes('France Services') ||
    (services.includes('Aide aux démarches administratives') &&
      !services.includes('Maîtrise des outils numériques du quotidien'));
  return coop.redirections[isForProcedures ? 'procedures' : 'mediation'];
}
