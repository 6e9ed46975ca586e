import { expect } from '@open-wc/testing';
import { makeCode, proposePassphrase, strengthOf, type Strength } from '../src/vault/index.ts';

const EXAMPLES: Record<Strength, string[]> = {
  'too-short': ['', 'X7k$9mQp2vL', '           a', 'éléphant'.normalize('NFD')],
  weak: [
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'azertyuiop12',
    'AzertyUiop123456789!',
    'motdepasse2024!',
    'Bonjour Marseille 2026',
    'jetaimejetaimejetaime',
    'le chat de ma mère',
    'cascade cascade cascade cascade',
    '11112222333344445555',
    '0123456789 9876543210',
    'azer qsdf wxcv tyui uiop',
    'abcdefghijklmnopqrstuvwxyz',
    '123412341234123412341234',
    'conseiller numérique france',
    'anticonstitutionnellement',
  ],
  fair: ['cascade brouette pinceau', 'cascade brouette pinceau 2026'],
  strong: [
    'cascade brouette pinceau velours',
    'Cascade-Brouette-Pinceau-Velours',
    'tokabi-lemuna-firuja-sodeki',
    'four lilas tempo gravier nuque',
    'k7Wq$z9Lm!x2Rt&v5Bn?',
  ],
};

for (const [strength, passphrases] of Object.entries(EXAMPLES))
  it(`says of these that they are ${strength}`, () => {
    for (const passphrase of passphrases) expect(strengthOf(passphrase), passphrase).to.equal(strength);
  });

it('a word more never makes a passphrase weaker', () => {
  const order: Strength[] = ['too-short', 'weak', 'fair', 'strong'];
  const words = 'cascade de brouette le pinceau 2026 velours azerty nuque aaaa'.split(' ');
  const grown = words.map((_, i) => order.indexOf(strengthOf(words.slice(0, i + 1).join(' '))));
  expect(grown).to.deep.equal(grown.toSorted((one, other) => one - other));
});

it('a proposed passphrase is strong, of four groups that are read as they are written', () => {
  for (let nth = 0; nth < 200; nth++) {
    const proposed = proposePassphrase();
    expect(proposed).to.match(/^([bdfjklmnprstv][aeiou]){3}(-([bdfjklmnprstv][aeiou]){3}){3}$/);
    expect(strengthOf(proposed), proposed).to.equal('strong');
  }
});

it('a code is three groups, never the same, and never rude', () => {
  const codes = Array.from({ length: 2000 }, makeCode);
  expect(new Set(codes).size).to.equal(codes.length);
  for (const code of codes) {
    expect(code).to.match(/^([bdfjklmnprstv][aeiou]){3}(-([bdfjklmnprstv][aeiou]){3}){2}$/);
    expect(code).not.to.match(/pipi|kaka|bite|pute/);
  }
});

it('each of the 65 syllables is drawn as often as the others', () => {
  const counts = new Map<string, number>();
  for (let nth = 0; nth < 4000; nth++)
    for (const syllable of makeCode().match(/[a-z]{2}/g)!)
      counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  expect(counts.size).to.equal(65);
  // χ² of 64 degrees: beyond 140 once in 10⁷ runs; rude words shift it by some 20 here. A modulo would make it 1,800.
  const expected = (4000 * 9) / 65;
  const chi = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  expect(chi).to.be.below(180);
});
