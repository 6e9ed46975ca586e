// Answers by itself, and tells when each answer was given, when its transactions ran, when the page said
// that it is kept.
import {
  answer,
  ahead,
  begin,
  click,
  diagnostic,
  moved,
  part,
  saysSaved,
  until,
  welcomed,
} from './in-page.ts';

export interface Save {
  durability: string | undefined;
  from: number;
  to: number;
}

/** All times in milliseconds since 1970. */
export interface Answered {
  clicked: number;
  said: number;
  saves: Save[];
}

/** Fewer than an express test can have: the last one leads to the result, where nothing is said of saving. */
const ANSWERS_PER_TEST = 9;

const now = () => performance.timeOrigin + performance.now();
const count = Number(new URLSearchParams(location.search).get('answers'));
const all: Answered[] = [];
let current: Answered | null = null;

const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (names, mode, options) {
  const made = transaction.call(this, names, mode, options);
  if (mode !== 'readwrite' || !current) return made;
  const save: Save = { durability: options?.durability, from: now(), to: Infinity };
  current.saves.push(save);
  made.addEventListener('complete', () => (save.to = now()));
  return made;
};

/** Answers, and waits until the page has said that it is kept. */
async function answerOne(): Promise<void> {
  const given: Answered = { clicked: now(), said: Infinity, saves: [] };
  const watch = new MutationObserver(() => {
    if (saysSaved()) given.said = Math.min(given.said, now());
  });
  watch.observe(diagnostic().renderRoot, { childList: true, characterData: true, subtree: true });
  current = given;
  await moved(() => void answer(Math.random()));
  await until(() => given.said < Infinity);
  current = null;
  watch.disconnect();
  all.push(given);
}

async function run(): Promise<void> {
  await welcomed();
  while (all.length < count) {
    await begin();
    for (let i = 0; i < ANSWERS_PER_TEST && all.length < count; i++) {
      await answerOne();
      if (diagnostic().step === 'pause') await ahead();
    }
    await moved(() => click('finish'));
    click('restart');
    await until(() => part('start'));
  }
  await fetch('/done', { method: 'POST', body: JSON.stringify(all) });
}

run().catch((error) => fetch('/fault', { method: 'POST', body: String(error) }));
