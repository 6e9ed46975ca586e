import { readDossier } from '@balise/schema/dossier';
import type { Vault } from '@balise/storage/vault';
import type { Listed } from './follow-up-list.ts';

/** All follow-ups of a store that is open. One that cannot be read stands among them, to be erased. */
export async function listed(vault: Vault): Promise<Listed[]> {
  return (await vault.list()).map((kept) => {
    const { id, expiresOn } = kept;
    if ('damaged' in kept) return { id, usedOn: null, expiresOn, dossier: null };
    const reading = readDossier(kept.text);
    return { id, usedOn: kept.usedOn, expiresOn, dossier: reading.ok ? reading.value : null };
  });
}
