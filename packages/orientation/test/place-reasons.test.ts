import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLACE_WORDS } from '@balise/schema/places';
import en from '../src/en.json' with { type: 'json' };
import fr from '../src/fr.json' with { type: 'json' };
import { SERVICES, type OrientationTexts } from '../src/index.ts';
import { reasonSentence } from '../src/places/reason-sentence.ts';
import type { Reason, ReasonCode } from '../src/places/reasons.ts';
import { WEIGHTS } from '../src/places/weights.ts';

const REASONS: Record<ReasonCode, Reason[]> = {
  remote: [{ code: 'remote' }],
  service: SERVICES.map((service) => ({ code: 'service', service })),
  'only-here': SERVICES.map((service) => ({ code: 'only-here', service })),
  'every-need': [{ code: 'every-need' }],
  talk: [{ code: 'talk' }],
  reception: PLACE_WORDS.reception.map((reception) => ({ code: 'reception', reception })),
  'only-reception': PLACE_WORDS.reception.map((reception) => ({ code: 'only-reception', reception })),
  individual: [{ code: 'individual' }],
  programme: Object.values(WEIGHTS.programmes)
    .flat()
    .map((programme) => ({ code: 'programme', programme })),
  public: PLACE_WORDS.publics.map((one) => ({ code: 'public', public: one })),
  free: [{ code: 'free' }],
  nearest: [{ code: 'nearest' }],
};

for (const texts of [fr, en] as OrientationTexts[])
  test(`${texts.lang}: every reason has its words, in short sentences`, () => {
    const { places } = texts;
    assert.deepEqual(Object.keys(places.reasons).sort(), Object.keys(REASONS).sort());
    assert.deepEqual(Object.keys(places.services), [...SERVICES]);
    assert.deepEqual(Object.keys(places.reception), [...PLACE_WORDS.reception]);
    assert.deepEqual(Object.keys(places.publics), [...PLACE_WORDS.publics]);
    for (const reason of Object.values(REASONS).flat()) {
      const sentence = reasonSentence(reason, texts);
      assert.match(sentence, /^(\p{Lu}[^.{}]+\.( |$))+$/u, JSON.stringify(reason));
      for (const one of sentence.split('. ')) assert.ok(one.split(/\s/).length <= 15, one);
      assert.doesNotMatch(sentence, /Illettrisme|Déficience|Surdité|Handicaps/);
    }
  });

test('a word that the language file does not have is told as it is', () => {
  assert.equal(
    reasonSentence({ code: 'reception', reception: 'toString' }, fr as OrientationTexts),
    'On y accueille toString.',
  );
});
