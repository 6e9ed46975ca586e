// Drives itself in a browser that nobody drives: tells what it finds on the disk, goes on where it was,
// answers one question, and acknowledges by a request that blocks, so that nothing runs after.
import {
  answer,
  begin,
  diagnostic,
  look,
  onDisk,
  part,
  saysSaved,
  welcomed,
  ahead,
  answersOf,
} from './in-page.ts';

/** `saved`: once the page says so. `put`: the control, as soon as the write is asked for. */
const acknowledgesAt = new URLSearchParams(location.search).get('ack');

function tell(route: string, what: unknown): void {
  const request = new XMLHttpRequest();
  request.open('POST', route, false);
  request.send(JSON.stringify(what));
}

async function run(): Promise<void> {
  await welcomed();
  const found = answersOf(await onDisk());
  const isOffered = part('resume') !== null;
  if (isOffered) await ahead();
  tell('/found', { found, isOffered, resumed: look() });
  await begin();
  while (diagnostic().step === 'pause') await ahead();

  let given: unknown = null;
  const acknowledge = () => given && tell('/ack', { given, next: look() });
  const { put } = IDBObjectStore.prototype;
  if (acknowledgesAt === 'put')
    IDBObjectStore.prototype.put = function (...row) {
      const request = put.apply(this, row);
      acknowledge();
      return request;
    };
  else
    new MutationObserver(() => saysSaved() && acknowledge()).observe(diagnostic().renderRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  given = answer(Math.random());
}

run().catch((error) => tell('/fault', String(error)));
