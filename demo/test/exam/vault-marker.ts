// Drives itself in a browser that nobody drives: keeps, finds or erases a follow-up, and acknowledges by a
// request that blocks, so that nothing runs after. The words come by the answer to a request, and stand in no
// address and no script.
import { openDB } from 'idb';
import { createVault, eraseVault, openVault } from '@balise/storage/vault';

export interface Words {
  /** What the follow-up says. */
  marker: string;
  passphrase: string;
}

/** How a life of the browser passes, given how often it was tried before. */
const LIVES: Record<string, (words: Words, nth: number) => Promise<unknown>> = {
  async keep({ marker, passphrase }, nth) {
    const vault = await createVault(passphrase, { tell: () => {} });
    const id = await vault.save(null, JSON.stringify({ remark: marker }));
    for (let again = 0; again < nth % 5; again++)
      await vault.save(id, JSON.stringify({ again, remark: marker }));
    if (nth % 3 === 1) await vault.setMonths(12);
    if (nth % 3 === 2) await vault.importFile(await vault.exportFile(), passphrase);
    if (nth % 2) await vault.lock();
  },
  /** Erases it, and all where `nth` is even; tells first whether it was there. */
  async erase({ marker, passphrase }, nth) {
    const vault = await openVault(passphrase, { tell: () => {} });
    const [kept] = await vault.list();
    if (!kept || 'damaged' in kept || !kept.text.includes(marker)) throw new Error('it was not kept');
    await vault.erase(kept.id);
    if (nth % 2 === 0) await eraseVault();
  },
  /** The control: as a page does that does not encrypt. */
  async plain({ marker }) {
    const database = await openDB('plain', 1, { upgrade: (made) => void made.createObjectStore('records') });
    const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
    await transaction.store.put({ remark: marker }, 'one');
    await transaction.done;
  },
};

function ask(route: string, body = ''): string {
  const request = new XMLHttpRequest();
  request.open('POST', route, false);
  request.send(body);
  return request.responseText;
}

const query = new URLSearchParams(location.search);

LIVES[query.get('life')!]!(JSON.parse(ask('/words')) as Words, Number(query.get('nth'))).then(
  () => ask('/done'),
  (error) => ask('/fault', String(error)),
);
