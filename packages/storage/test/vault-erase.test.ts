import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { eraseExpired, eraseVault, vaultState } from '../src/vault/index.ts';
import { VAULT_DATABASE } from '../src/vault/vault-database.ts';
import { DAY_MS, NOON, codeOf, created, onDisk, reopened, rowsOnDisk, textsIn } from './vault-page.ts';

const { clear } = IDBObjectStore.prototype;
const { deleteDatabase, open } = IDBFactory.prototype;

afterEach(async () => {
  IDBObjectStore.prototype.clear = clear;
  Object.assign(IDBFactory.prototype, { deleteDatabase, open });
  await eraseVault();
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

it('erases the store without its passphrase, and nothing of it is there', async () => {
  const vault = await created();
  await vault.save(null, 'x');
  await vault.lock();
  await eraseVault();
  expect(await vaultState()).to.equal('none');
  expect(await names()).not.to.include(VAULT_DATABASE);
  await eraseVault();
});

it('the header goes first, flushed: cut off after it, what is left opens for nobody', async () => {
  const vault = await created();
  await vault.save(null, 'x');
  await vault.lock();
  const order: string[] = [];
  IDBObjectStore.prototype.clear = function () {
    order.push(`${this.name} ${this.transaction.durability}`);
    if (this.name === 'records') throw new Error('cut');
    return clear.call(this);
  };
  IDBFactory.prototype.deleteDatabase = () => {
    throw new Error('cut');
  };
  expect(await codeOf(eraseVault())).to.equal('storage-unavailable');
  expect(order).to.deep.equal(['meta strict', 'records strict']);
  expect(await onDisk((database) => database.getAllKeys('meta'))).to.deep.equal([]);
  expect((await rowsOnDisk()).length).to.equal(1);
  expect(await vaultState()).to.equal('none');
  expect(await codeOf(reopened())).to.equal('none');
});

it('a store made where an erasure was cut off holds nothing of before', async () => {
  const vault = await created();
  await vault.save(null, 'x');
  await vault.setMonths(24);
  await vault.lock();
  await onDisk((database) => database.delete('meta', 'header'));
  const again = await created();
  expect(await again.list()).to.deep.equal([]);
  await again.lock();
  const later = await reopened();
  expect(await later.months()).to.equal(6);
  await later.lock();
});

it('a database that cannot be opened is deleted all the same', async () => {
  await (await created()).lock();
  IDBFactory.prototype.open = () => {
    throw new DOMException('damaged', 'UnknownError');
  };
  await eraseVault();
  IDBFactory.prototype.open = open;
  expect(await names()).not.to.include(VAULT_DATABASE);
});

it('the store of a newer kit is erased too', async () => {
  (await openDB(VAULT_DATABASE, 9, { upgrade: (newer) => void newer.createObjectStore('meta') })).close();
  await eraseVault();
  expect(await names()).not.to.include(VAULT_DATABASE);
});

it('whoever has it open is told, and can leave nothing behind', async () => {
  const told: string[] = [];
  const vault = await created({ tell: (loss) => told.push(loss) });
  const id = await vault.save(null, 'x');
  await eraseVault();
  expect(told).to.deep.equal(['wiped']);
  expect(await codeOf(vault.save(id, 'y'))).to.equal('wiped');
  expect(await codeOf(vault.list())).to.equal('wiped');
  expect(await vaultState()).to.equal('none');
  await vault.lock();
});

it('a page that has not yet heard of the erasure writes nothing into what comes after', async () => {
  const vault = await created();
  const id = await vault.save(null, 'x');
  await onDisk((database) => database.clear('meta'));
  expect(await codeOf(vault.save(id, 'y'))).to.equal('wiped');
  expect(await codeOf(vault.save(null, 'z'))).to.equal('wiped');
  expect((await rowsOnDisk()).length).to.equal(1);
  await vault.lock();
});

it('six months after the last use a follow-up is erased, without a passphrase, not a day before', async () => {
  let now = NOON;
  const vault = await created({ now: () => now });
  await vault.save(null, 'old');
  now += DAY_MS;
  await vault.save(null, 'a day younger');
  await vault.lock();
  const last = new Date(2027, 4, 22).getTime();
  expect(await eraseExpired(last - 1)).to.equal(0);
  expect((await rowsOnDisk()).length).to.equal(2);
  expect(await eraseExpired(last)).to.equal(1);
  expect(await eraseExpired(last)).to.equal(0);
  const again = await reopened({ now: () => last });
  expect(await textsIn(again)).to.deep.equal(['a day younger']);
  await again.lock();
});

it('opening erases them too, and where there is no store none is made', async () => {
  const vault = await created();
  await vault.save(null, 'x');
  await vault.lock();
  const again = await reopened({ now: () => NOON + 400 * DAY_MS });
  expect(await again.list()).to.deep.equal([]);
  await again.lock();
  await eraseVault();
  expect(await eraseExpired()).to.equal(0);
  expect(await names()).not.to.include(VAULT_DATABASE);
});
