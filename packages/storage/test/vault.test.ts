import { expect } from '@open-wc/testing';
import { createVault, eraseVault, vaultState } from '../src/vault/index.ts';
import { rejection } from './logs.ts';
import { DAY_MS, NOON, PASSPHRASE, codeOf, created, flipped, headerOnDisk } from './vault-page.ts';
import { onDisk, only, reopened, rowsOnDisk, textsIn } from './vault-page.ts';

const { transaction } = IDBDatabase.prototype;
const { put } = IDBObjectStore.prototype;

afterEach(async () => {
  IDBDatabase.prototype.transaction = transaction;
  IDBObjectStore.prototype.put = put;
  await eraseVault();
});

const TEXT = JSON.stringify({ remark: 'à gauche, "à droite" 😀' });

it('what is saved is there again after locking, for the passphrase alone', async () => {
  expect(await vaultState()).to.equal('none');
  const vault = await created();
  expect(await vaultState()).to.equal('locked');
  const id = await vault.save(null, TEXT);
  await vault.lock();
  const again = await reopened();
  expect(await only(again)).to.deep.equal({
    id,
    usedOn: '2026-11-22',
    expiresOn: '2027-05-22',
    text: TEXT,
  });
  await again.lock();
  expect(await codeOf(reopened({}, `${PASSPHRASE}a`))).to.equal('refused');
});

it('the passphrase is the same typed with accents in one sign or in two, or copied with a space', async () => {
  const vault = await createVault('éléphant à la plage', { tell: () => {} });
  await vault.lock();
  const again = await reopened({}, ` ${'éléphant à la plage'.normalize('NFD')}\n`);
  await again.lock();
});

it('looking for a store makes none, and there is none to open', async () => {
  expect(await vaultState()).to.equal('none');
  expect(await codeOf(reopened())).to.equal('none');
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names).not.to.include('balise-dossiers');
});

it('a short passphrase makes no store, and a store is not made over another', async () => {
  expect(await codeOf(createVault('onze signes', { tell: () => {} }))).to.equal('too-short');
  expect(await vaultState()).to.equal('none');
  const vault = await created();
  await vault.save(null, 'kept');
  await vault.lock();
  expect(await codeOf(created())).to.equal('exists');
  const again = await reopened();
  expect(await textsIn(again)).to.deep.equal(['kept']);
  await again.lock();
});

it('says saved once the transaction is complete, asked to be flushed', async () => {
  const vault = await created();
  const notes: string[] = [];
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const made = transaction.call(this, names, mode, options);
    if (mode === 'readwrite') made.addEventListener('complete', () => notes.push(options!.durability!));
    return made;
  };
  const id = await vault.save(null, 'one');
  notes.push('saved');
  await vault.erase(id);
  notes.push('erased');
  expect(notes).to.deep.equal(['strict', 'saved', 'strict', 'erased']);
  await vault.lock();
});

it('a save that fails only at the end is told, and what there was is still there', async () => {
  const vault = await created();
  const id = await vault.save(null, 'before');
  IDBObjectStore.prototype.put = function (value, key) {
    const request = put.call(this, value, key);
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  };
  expect(await codeOf(vault.save(id, 'after'))).to.equal('storage-unavailable');
  IDBObjectStore.prototype.put = put;
  expect(await textsIn(vault)).to.deep.equal(['before']);
  await vault.lock();
});

it('a full disk is told as that', async () => {
  const vault = await created();
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(await codeOf(vault.save(null, 'x'))).to.equal('storage-full');
  IDBObjectStore.prototype.put = put;
  expect(await vault.list()).to.deep.equal([]);
  await vault.lock();
});

it('nothing of the text is on the disk, and its length shows in steps of 4 kB', async () => {
  const vault = await created();
  for (const text of ['a', 'a'.repeat(3000), 'a'.repeat(5000)]) await vault.save(null, text);
  const rows = await rowsOnDisk();
  expect(rows.map(({ bytes }) => bytes.length - 16).sort()).to.deep.equal([4096, 4096, 8192]);
  for (const row of rows) {
    expect(Object.keys(row)).to.have.members(['id', 'expires', 'iv', 'bytes']);
    expect(new TextDecoder().decode(row.bytes)).not.to.include('aaaa');
  }
  await vault.lock();
});

it('the one saved last comes first; an erased one is gone, and a late save does not bring it back', async () => {
  let now = NOON;
  const vault = await created({ now: () => now++ });
  const first = await vault.save(null, 'first');
  const second = await vault.save(null, 'second');
  expect(await textsIn(vault)).to.deep.equal(['second', 'first']);
  await vault.save(first, 'first, again');
  expect(await textsIn(vault)).to.deep.equal(['first, again', 'second']);
  const erased = vault.erase(second);
  expect(await codeOf(vault.save(second, 'late'))).to.equal('gone');
  await erased;
  expect(await codeOf(vault.touch(second))).to.equal('gone');
  expect(await textsIn(vault)).to.deep.equal(['first, again']);
  await vault.lock();
});

it('opening and saving begin the months anew; a touch of the same day writes nothing', async () => {
  let now = NOON;
  const vault = await created({ now: () => now });
  const id = await vault.save(null, 'x');
  const [before] = await rowsOnDisk();
  await vault.touch(id);
  expect((await rowsOnDisk())[0]!.iv).to.deep.equal(before!.iv);
  now += 10 * DAY_MS;
  await vault.touch(id);
  expect(await only(vault)).to.include({ usedOn: '2026-12-02', expiresOn: '2027-06-02', text: 'x' });
  now += 10 * DAY_MS;
  await vault.save(id, 'y');
  expect(await only(vault)).to.include({ usedOn: '2026-12-12', expiresOn: '2027-06-12', text: 'y' });
  await vault.lock();
});

it('locking finishes the saves asked for, and from then on nothing is done', async () => {
  const told: string[] = [];
  const vault = await created({ tell: (loss) => told.push(loss) });
  const saving = vault.save(null, 'just before');
  const locking = vault.lock();
  expect(await codeOf(vault.list())).to.equal('locked');
  expect(await codeOf(vault.save(null, 'after'))).to.equal('locked');
  await saving;
  await locking;
  await vault.lock();
  const again = await reopened();
  expect(await textsIn(again)).to.deep.equal(['just before']);
  await again.lock();
  expect(told).to.deep.equal([]);
});

it('the months are 6, may be 1 to 24, and re-date all; what has come to its end by them goes', async () => {
  let now = NOON;
  const vault = await created({ now: () => now });
  expect(await vault.months()).to.equal(6);
  await vault.save(null, 'old');
  now += 40 * DAY_MS;
  await vault.save(null, 'new');
  for (const months of [0, 25, 1.5, NaN])
    expect((await rejection(vault.setMonths(months))).name).to.equal('RangeError');
  expect(await vault.setMonths(24)).to.equal(0);
  expect((await rowsOnDisk()).map(({ expires }) => expires).sort()).to.deep.equal([
    '2028-11-22',
    '2029-01-01',
  ]);
  await vault.lock();
  const again = await reopened({ now: () => now });
  expect(await again.months()).to.equal(24);
  expect(await textsIn(again)).to.deep.equal(['new', 'old']);
  expect(await again.setMonths(1)).to.equal(1);
  expect(await textsIn(again)).to.deep.equal(['new']);
  expect((await rowsOnDisk()).map(({ expires }) => expires)).to.deep.equal(['2027-02-01']);
  await again.lock();
});

it('months that fail to be set change nothing, and leave no rejection unhandled', async () => {
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => {
    unhandled.push(event.reason);
    event.preventDefault();
  };
  addEventListener('unhandledrejection', note);
  const vault = await created();
  for (const text of ['x', 'y', 'z']) await vault.save(null, text);
  const before = await rowsOnDisk();
  let puts = 0;
  IDBObjectStore.prototype.put = function (value, key) {
    // After the settings and the first two.
    if (++puts === 4) throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key);
  };
  expect(await codeOf(vault.setMonths(12))).to.equal('storage-full');
  expect(await vault.months()).to.equal(6);
  expect(await rowsOnDisk()).to.deep.equal(before);
  await vault.lock();
  removeEventListener('unhandledrejection', note);
  expect(unhandled).to.deep.equal([]);
});

it('a new passphrase opens, the old one no longer does, even with the old header', async () => {
  const next = 'remupo-dalifa-bojine-tasoru';
  const vault = await created();
  await vault.setMonths(12);
  const id = await vault.save(null, 'x');
  const old = await headerOnDisk();
  expect(await codeOf(vault.changePassphrase(next, next))).to.equal('refused');
  expect(await codeOf(vault.changePassphrase(PASSPHRASE, 'short'))).to.equal('too-short');
  await vault.changePassphrase(PASSPHRASE, next);
  await vault.save(id, 'y');
  await vault.lock();
  expect(await codeOf(reopened())).to.equal('refused');
  const again = await reopened({}, next);
  expect(await textsIn(again)).to.deep.equal(['y']);
  expect(await again.months()).to.equal(12);
  await again.lock();
  await onDisk((database) => database.put('meta', old, 'header'));
  const before = await reopened();
  expect(await textsIn(before)).to.deep.equal(['damaged']);
  await before.lock();
});

it('one damaged follow-up is told and hides none of the others; it stays through all changes', async () => {
  const next = 'remupo-dalifa-bojine-tasoru';
  const vault = await created();
  const ids = [await vault.save(null, 'a'), await vault.save(null, 'b')];
  await onDisk(async (database) => {
    const row = (await database.get('records', ids[0]!))!;
    await database.put('records', { ...row, bytes: flipped(row.bytes) });
  });
  expect(await codeOf(vault.touch(ids[0]!))).to.equal('refused');
  await vault.setMonths(7);
  await vault.changePassphrase(PASSPHRASE, next);
  const damaged = { id: ids[0], expiresOn: '2027-05-22', damaged: true };
  const all = await vault.list();
  expect(all.map(({ id }) => id)).to.deep.equal([ids[1], ids[0]]);
  expect(all[1]).to.deep.equal(damaged);
  await vault.erase(ids[0]!);
  expect(await textsIn(vault)).to.deep.equal(['b']);
  await vault.lock();
});

it('the keys in the page cannot be read out of it', async () => {
  const made: CryptoKey[] = [];
  const { unwrapKey, deriveKey } = SubtleCrypto.prototype;
  const note = <Call extends (...given: never[]) => Promise<CryptoKey>>(call: Call) =>
    async function (this: SubtleCrypto, ...given: Parameters<Call>) {
      const key = await call.apply(this, given);
      made.push(key);
      return key;
    };
  SubtleCrypto.prototype.unwrapKey = note(unwrapKey);
  SubtleCrypto.prototype.deriveKey = note(deriveKey as never) as never;
  const vault = await created().finally(() =>
    Object.assign(SubtleCrypto.prototype, { unwrapKey, deriveKey }),
  );
  expect(made.map(({ extractable }) => extractable)).to.deep.equal([false, false]);
  expect(made.map(({ usages }) => usages)).to.deep.equal([
    ['wrapKey', 'unwrapKey'],
    ['encrypt', 'decrypt'],
  ]);
  await vault.lock();
});
