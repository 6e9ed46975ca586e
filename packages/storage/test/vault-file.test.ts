import { expect } from '@open-wc/testing';
import { dataKey, newHeader } from '../src/vault/header.ts';
import { createVault, eraseVault, type Vault } from '../src/vault/index.ts';
import { merge } from '../src/vault/merge.ts';
import type { Held } from '../src/vault/rows.ts';
import { vaultFile } from '../src/vault/vault-file.ts';
import { DAY_MS, NOON, PASSPHRASE, codeOf, created, headerOnDisk, onDisk, reopened } from './vault-page.ts';
import { textsIn } from './vault-page.ts';

const OTHER = 'remupo-dalifa-bojine-tasoru';

afterEach(eraseVault);

/** A second machine: the first one's store is gone from here. */
async function otherMachine(first: Vault, now = NOON): Promise<Vault> {
  await first.lock();
  await eraseVault();
  return createVault(OTHER, { tell: () => {}, now: () => now });
}

it('a file brings all follow-ups to another machine, under its own passphrase', async () => {
  const first = await created();
  const id = await first.save(null, 'où est le « bureau » ? 😀');
  const file = await first.exportFile();
  const second = await otherMachine(first, NOON + DAY_MS);
  const sum = { added: 1, updated: 0, skipped: 0, expired: 0 };
  expect(await second.importFile(`${file}\n`, PASSPHRASE)).to.deep.equal(sum);
  expect(await second.list()).to.deep.equal([
    { id, usedOn: '2026-11-22', expiresOn: '2027-05-22', text: 'où est le « bureau » ? 😀' },
  ]);
  await second.lock();
  const again = await reopened({}, OTHER);
  expect(await textsIn(again)).to.deep.equal(['où est le « bureau » ? 😀']);
  await again.lock();
});

it('two files of the same store share no iv, and show nothing', async () => {
  const vault = await created();
  await vault.save(null, 'zwgirafe');
  const files = [await vault.exportFile(), await vault.exportFile()].map((file) => JSON.parse(file));
  expect(files[0].iv).not.to.equal(files[1].iv);
  expect(files[0].bytes).not.to.equal(files[1].bytes);
  expect(Object.keys(files[0])).to.deep.equal(
    ['format', 'version', 'rounds', 'salt', 'keyIv', 'key', 'iv', 'bytes'], // prettier-ignore
  );
  expect(atob(files[0].bytes)).not.to.include('zwgirafe');
  await vault.lock();
});

it('a wrong passphrase and a file changed anywhere are refused alike, and nothing is taken in', async () => {
  const vault = await created();
  await vault.save(null, 'x');
  const file = await vault.exportFile();
  const parts = JSON.parse(file);
  const later = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
  const changed = [
    ...['salt', 'keyIv', 'key', 'iv', 'bytes'].map((name) => ({ ...parts, [name]: later(parts[name]) })),
    { ...parts, rounds: 1 },
    { ...parts, rounds: parts.rounds + 1 },
    { ...parts, version: 0 },
    { ...parts, format: 'balise-dossier' },
    { ...parts, more: 1 },
    { ...parts, bytes: undefined },
    { ...parts, bytes: `${parts.bytes} ` },
    null,
    [],
  ].map((one) => JSON.stringify(one));
  for (const text of [...changed, JSON.stringify(parts, null, 2), file.slice(0, -1), '', 'bonjour', '"'])
    expect(await codeOf(vault.importFile(text, PASSPHRASE)), text.slice(0, 60)).to.equal('refused');
  expect(await codeOf(vault.importFile(file, OTHER))).to.equal('refused');
  const sum = { added: 0, updated: 0, skipped: 1, expired: 0 };
  expect(await vault.importFile(file, PASSPHRASE)).to.deep.equal(sum);
  await vault.lock();
});

it('a file of a newer kit is told as that, not as a wrong passphrase', async () => {
  const vault = await created();
  const file = await vault.exportFile();
  const newer = file.replace('"version":1', '"version":2');
  expect(await codeOf(vault.importFile(newer, PASSPHRASE))).to.equal('newer-data');
  await vault.lock();
});

it('a text that would bring the page down by its brackets is refused unparsed', async () => {
  const vault = await created();
  const { parse } = JSON;
  let parsed = 0;
  JSON.parse = (...given) => (parsed++, parse(...given));
  const refused = codeOf(vault.importFile('['.repeat(10_000_000), PASSPHRASE));
  expect(await refused.finally(() => (JSON.parse = parse))).to.equal('refused');
  expect(parsed).to.equal(0);
  await vault.lock();
});

it('what is in a well sealed file is looked at all the same', async () => {
  const vault = await created();
  const held: Held = { id: 'a', usedOn: '2026-11-22', savedAt: NOON, text: 'x' };
  const { header, key } = await newHeader(OTHER);
  const bad: unknown[] = [
    { ...held, id: '' },
    { ...held, id: 'a'.repeat(65) },
    { ...held, usedOn: '2026-02-30' },
    { ...held, usedOn: 12 },
    { ...held, savedAt: null },
    { ...held, text: {} },
    null,
    'text',
  ];
  for (const all of [...bad.map((one) => [one]), [held, held], { 0: held }, null]) {
    const text = await vaultFile(header, key, all as Held[]);
    expect(await codeOf(vault.importFile(text, OTHER)), JSON.stringify(all)).to.equal('refused');
  }
  const whole = await vaultFile(header, key, [held]);
  expect((await vault.importFile(whole, OTHER)).added).to.equal(1);
  await vault.lock();
}).timeout(20_000);

it('a damaged follow-up is not in the file, and a good copy mends it', async () => {
  const vault = await created();
  const id = await vault.save(null, 'x');
  const file = await vault.exportFile();
  await onDisk(async (database) => {
    const row = (await database.get('records', id))!;
    await database.put('records', { ...row, expires: '2027-06-01' });
  });
  const empty = await vault.exportFile();
  const sum = { added: 0, updated: 1, skipped: 0, expired: 0 };
  expect(await vault.importFile(empty, PASSPHRASE)).to.deep.equal({ ...sum, updated: 0 });
  expect(await vault.importFile(file, PASSPHRASE)).to.deep.equal(sum);
  expect(await textsIn(vault)).to.deep.equal(['x']);
  await vault.lock();
});

it('a file opens with the passphrase that the store had when it was made', async () => {
  const vault = await created();
  await vault.save(null, 'x');
  const file = await vault.exportFile();
  await vault.changePassphrase(PASSPHRASE, OTHER);
  expect(await codeOf(vault.importFile(file, OTHER))).to.equal('refused');
  expect((await vault.importFile(file, PASSPHRASE)).skipped).to.equal(1);
  expect((await vault.importFile(await vault.exportFile(), OTHER)).skipped).to.equal(1);
  await dataKey(await headerOnDisk(), OTHER);
  await vault.lock();
});

describe('of two copies', () => {
  const mine: Held = { id: 'a', usedOn: '2026-11-10', savedAt: NOON - 5 * DAY_MS, text: 'mine' };
  const theirs = (change: Partial<Held>): Held => ({ ...mine, text: 'theirs', ...change });
  const merged = (here: Held | null | undefined, file: Held, months = 6) =>
    merge(new Map(here === undefined ? [] : [['a', here]]), [file], months, NOON);

  it('the one saved later stays, even if the other one was opened later', () => {
    expect(merged(mine, theirs({ savedAt: mine.savedAt + 1, usedOn: '2026-11-01' })).put).to.deep.equal([
      theirs({ savedAt: mine.savedAt + 1 }),
    ]);
    expect(merged(mine, theirs({ savedAt: mine.savedAt - 1, usedOn: '2026-11-22' }))).to.include({
      skipped: 1,
    });
    expect(merged(mine, theirs({})).put).to.deep.equal([]);
  });

  it('a damaged one gives way, and one that is not here is added', () => {
    expect(merged(null, theirs({ savedAt: 0 }))).to.include({ updated: 1 });
    expect(merged(undefined, theirs({}))).to.include({ added: 1 });
  });

  it('one used for the last time longer ago than is kept here is not taken in, and counted', () => {
    const old = theirs({ usedOn: '2026-05-22', savedAt: NOON });
    expect(merged(undefined, old)).to.include({ expired: 1, added: 0 });
    expect(merged(undefined, { ...old, usedOn: '2026-05-23' })).to.include({ expired: 0, added: 1 });
    expect(merged(undefined, old, 12)).to.include({ expired: 0, added: 1 });
  });

  it('one from a machine whose clock is ahead is of today', () => {
    const [put] = merged(undefined, theirs({ usedOn: '2031-01-01', savedAt: NOON + 1000 * DAY_MS })).put;
    expect(put).to.deep.equal(theirs({ usedOn: '2026-11-22', savedAt: NOON }));
  });
});
