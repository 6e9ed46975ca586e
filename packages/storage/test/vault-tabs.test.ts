import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { eraseExpired, eraseVault, mayBeEvicted, vaultState } from '../src/vault/index.ts';
import { VAULT_DATABASE } from '../src/vault/vault-database.ts';
import { codeOf, created, onDisk, reopened, textsIn } from './vault-page.ts';

const { open } = IDBFactory.prototype;

afterEach(async () => {
  IDBFactory.prototype.open = open;
  await eraseVault();
});

it('a store that another tab has open does not open here, and does once it is locked there', async () => {
  const first = await created();
  expect(await codeOf(reopened())).to.equal('other-tab');
  expect(await codeOf(created())).to.equal('exists');
  await first.lock();
  const second = await reopened();
  await second.lock();
});

it('taken over, the first one is told and done with; a wrong passphrase takes nothing over', async () => {
  const told: string[] = [];
  const first = await created({ tell: (loss) => told.push(loss) });
  const id = await first.save(null, 'x');
  expect(await codeOf(reopened({ takesOver: true }, 'not that one at all'))).to.equal('refused');
  await first.save(id, 'y');
  const second = await reopened({ takesOver: true });
  expect(told).to.deep.equal(['other-tab']);
  expect(await codeOf(first.save(id, 'z'))).to.equal('other-tab');
  expect(await textsIn(second)).to.deep.equal(['y']);
  await first.lock();
  expect(await codeOf(reopened())).to.equal('other-tab');
  await second.lock();
});

it('a page that has not yet heard of a new passphrase writes nothing that could not be read', async () => {
  const first = await created();
  const id = await first.save(null, 'x');
  const header = await onDisk((database) => database.get('meta', 'header'));
  await onDisk((database) =>
    database.put('meta', { ...(header as object), iv: new Uint8Array(12) }, 'header'),
  );
  expect(await codeOf(first.save(id, 'y'))).to.equal('other-tab');
  await onDisk((database) => database.put('meta', header, 'header'));
  expect(await textsIn(first)).to.deep.equal(['x']);
  await first.lock();
});

it('stands aside for a newer kit, and says that its data is newer', async () => {
  const told: string[] = [];
  const vault = await created({ tell: (loss) => told.push(loss) });
  const newer = await openDB(VAULT_DATABASE, 9);
  expect(told).to.deep.equal(['newer-data']);
  expect(await codeOf(vault.list())).to.equal('newer-data');
  expect(await codeOf(vaultState())).to.equal('newer-data');
  expect(await codeOf(reopened())).to.equal('newer-data');
  expect(await codeOf(created())).to.equal('newer-data');
  newer.close();
});

it('a browser without storage is told apart', async () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('never', 'SecurityError');
  };
  expect(await codeOf(vaultState())).to.equal('storage-unavailable');
  expect(await codeOf(created())).to.equal('storage-unavailable');
  expect(await codeOf(reopened())).to.equal('storage-unavailable');
});

it('a page without WebCrypto is told apart, and can erase', async () => {
  await (await created()).lock();
  Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
  try {
    expect(await codeOf(vaultState())).to.equal('insecure-page');
    expect(await codeOf(created())).to.equal('insecure-page');
    expect(await codeOf(reopened())).to.equal('insecure-page');
    await eraseVault();
  } finally {
    delete (crypto as { subtle?: SubtleCrypto }).subtle;
  }
  expect(await vaultState()).to.equal('none');
});

it('a refused opening leaves no connection that would hold others up', async () => {
  const connections = new Set<IDBDatabase>();
  const { close } = IDBDatabase.prototype;
  IDBDatabase.prototype.close = function () {
    connections.delete(this);
    close.call(this);
  };
  IDBFactory.prototype.open = function (name, version) {
    const request = open.call(this, name, version);
    request.addEventListener('success', () => connections.add(request.result));
    return request;
  };
  const vault = await created();
  expect(await codeOf(reopened({}, 'not that one at all'))).to.equal('refused');
  expect(await codeOf(reopened())).to.equal('other-tab');
  expect(await codeOf(created())).to.equal('exists');
  await vaultState();
  await eraseExpired();
  expect(connections.size).to.equal(1);
  await vault.lock();
  expect(connections.size).to.equal(0);
  IDBDatabase.prototype.close = close;
});

it('says where the browser may clear what is kept', async () => {
  expect(await mayBeEvicted()).to.equal(!(await navigator.storage.persisted()));
});
