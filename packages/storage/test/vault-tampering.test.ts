import { expect } from '@open-wc/testing';
import { MOST_ROUNDS, ROUNDS, type Header } from '../src/vault/header.ts';
import { eraseVault } from '../src/vault/index.ts';
import type { Row } from '../src/vault/rows.ts';
import { NOON, codeOf, created, flipped, headerOnDisk, onDisk, reopened, textsIn } from './vault-page.ts';

afterEach(eraseVault);

/** What a header becomes that somebody has changed on the disk. */
const HEADERS: Record<string, (header: Header) => unknown> = {
  'another version': (header) => ({ ...header, version: 2 }),
  'another salt': (header) => ({ ...header, salt: flipped(header.salt, 77) }),
  'a round more': (header) => ({ ...header, rounds: ROUNDS + 1 }),
  'another iv': (header) => ({ ...header, iv: flipped(header.iv, 5) }),
  'another key': (header) => ({ ...header, key: flipped(header.key, 9) }),
  'a cut key': (header) => ({ ...header, key: header.key.slice(0, -1) }),
  'no iv': (header) => ({ ...header, iv: new Uint8Array() }),
  'no salt': ({ salt: _, ...header }) => header,
  'text for bytes': (header) => ({ ...header, key: 'key' }),
  nothing: () => null,
};

it('a header changed in any part is refused as a wrong passphrase is', async () => {
  const vault = await created();
  await vault.save(null, 'x');
  await vault.lock();
  const header = await headerOnDisk();
  for (const [what, change] of Object.entries(HEADERS)) {
    await onDisk((database) => database.put('meta', change(header), 'header'));
    expect(await codeOf(reopened()), what).to.equal('refused');
  }
  expect(await codeOf(reopened({}, 'not that one at all'))).to.equal('refused');
  await onDisk((database) => database.put('meta', header, 'header'));
  const again = await reopened();
  expect(await textsIn(again)).to.deep.equal(['x']);
  await again.lock();
});

it('too few rounds, or so many that the page would hang, are refused before any is done', async () => {
  const vault = await created();
  await vault.lock();
  const header = await headerOnDisk();
  const { deriveKey } = SubtleCrypto.prototype;
  let derived = 0;
  SubtleCrypto.prototype.deriveKey = function (...given) {
    derived++;
    return deriveKey.apply(this, given);
  };
  try {
    for (const rounds of [1, ROUNDS - 1, MOST_ROUNDS + 1, ROUNDS + 0.5, Infinity, `${ROUNDS}`]) {
      await onDisk((database) => database.put('meta', { ...header, rounds }, 'header'));
      expect(await codeOf(reopened())).to.equal('refused');
    }
  } finally {
    SubtleCrypto.prototype.deriveKey = deriveKey;
  }
  expect(derived).to.equal(0);
});

it('what stands in the clear of a header is authenticated with its key', async () => {
  const { unwrapKey } = SubtleCrypto.prototype;
  const about: unknown[] = [];
  SubtleCrypto.prototype.unwrapKey = function (...given) {
    const { additionalData } = given[3] as AesGcmParams;
    about.push(JSON.parse(new TextDecoder().decode(additionalData)));
    return unwrapKey.apply(this, given);
  };
  await (await created()).lock();
  await (await reopened()).lock().finally(() => (SubtleCrypto.prototype.unwrapKey = unwrapKey));
  const { salt } = await headerOnDisk();
  const clear = ['balise-dossiers', 'key', 1, ROUNDS, btoa(String.fromCharCode(...salt))];
  expect(about).to.deep.equal([clear, clear]);
});

/** What two follow-ups become that somebody has changed on the disk: the first is no longer readable. */
const ROWS: Record<string, (one: Row, other: Row) => Row[]> = {
  'another last day': (one) => [{ ...one, expires: '2028-11-22' }],
  'another iv': (one) => [{ ...one, iv: flipped(one.iv) }],
  'another text': (one) => [{ ...one, bytes: flipped(one.bytes, 4000) }],
  'a cut text': (one) => [{ ...one, bytes: one.bytes.slice(0, -1) }],
  'no text': (one) => [{ ...one, bytes: new Uint8Array() }],
  'the text of another': (one, other) => [{ ...other, id: one.id }],
  'no parts': ({ id, expires }) => [{ id, expires } as Row],
};

it('a follow-up changed in any part is told as damaged, the other one is read', async () => {
  let now = NOON;
  const vault = await created({ now: () => now++ });
  const ids = [await vault.save(null, 'one'), await vault.save(null, 'other')];
  const rows = await onDisk((database) => Promise.all(ids.map((id) => database.get('records', id))));
  for (const [what, change] of Object.entries(ROWS)) {
    await onDisk((database) => {
      const changed = change(rows[0]!, rows[1]!);
      return Promise.all(changed.map((row) => database.put('records', row)));
    });
    expect(await textsIn(vault), what).to.deep.equal(['other', 'damaged']);
  }
  await vault.lock();
});

it('two follow-ups that were given each other’s id are both told as damaged', async () => {
  const vault = await created();
  const ids = [await vault.save(null, 'one'), await vault.save(null, 'other')];
  await onDisk(async (database) => {
    const [one, other] = [
      (await database.get('records', ids[0]!))!,
      (await database.get('records', ids[1]!))!,
    ];
    await database.put('records', { ...one, id: other.id });
    await database.put('records', { ...other, id: one.id });
  });
  expect(await textsIn(vault)).to.deep.equal(['damaged', 'damaged']);
  await vault.lock();
});

it('settings that were changed are not believed: the months are the default again', async () => {
  const vault = await created();
  await vault.setMonths(24);
  const id = await vault.save(null, 'x');
  await vault.lock();
  const row = (await onDisk((database) => database.get('records', id)))!;
  for (const settings of [{ months: 24 }, { iv: row.iv, bytes: row.bytes }, null, undefined]) {
    await onDisk((database) => database.put('meta', settings, 'settings'));
    const again = await reopened();
    expect(await again.months()).to.equal(6);
    expect(await textsIn(again)).to.deep.equal(['x']);
    await again.lock();
  }
});
