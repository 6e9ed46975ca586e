import { expect } from '@open-wc/testing';
import { openStore } from '../src/open-store.ts';
import { sessionStore } from '../src/session-store.ts';
import type { Store } from '../src/store.ts';
import { answered, begun, newTest, rejection } from './logs.ts';

const now = Date.now();
const log = [begun(now), answered('a')];

/** Gives a property of the page another value until `restore`. */
function stub(target: object, name: string, property: PropertyDescriptor): () => void {
  Object.defineProperty(target, name, { configurable: true, ...property });
  return () => Reflect.deleteProperty(target, name);
}

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

let restore = () => {};
afterEach(() => restore());

const tell = () => {};

async function works(store: Store | null): Promise<void> {
  if (!store) throw new Error('another tab writes');
  await store.saveLog(log);
  expect(await store.readLog()).to.deep.equal(log);
  await store.keepResult('x');
  expect(await store.readResult()).to.equal('x');
  await store.eraseLog();
  await store.eraseResult();
  expect(await store.readLog()).to.equal(undefined);
  store.close();
}

it('opens what is asked for', async () => {
  for (const [choice, place] of [
    ['device', 'device'],
    ['session', 'session'],
    ['none', 'memory'],
  ] as const) {
    const store = await openStore(choice, newTest(), { tell });
    expect(store?.place).to.equal(place);
    expect(store?.refusal).to.equal(undefined);
    await works(store);
  }
});

it('"none" touches no storage of the browser', async () => {
  const test = newTest();
  let opened = 0;
  restore = stub(indexedDB, 'open', { value: () => (opened++, refuse()) });
  await works(await openStore('none', test, { tell }));
  expect(opened).to.equal(0);
  for (const storage of [sessionStorage, localStorage])
    expect(Object.keys(storage).filter((key) => key.includes(test))).to.deep.equal([]);
});

describe('falls back on memory, and says so', () => {
  const refusals: Record<string, () => () => void> = {
    'where opening throws, as in a sandbox': () => stub(indexedDB, 'open', { value: refuse }),
    'where there is no IndexedDB': () => stub(window, 'indexedDB', { value: undefined }),
    'where reading the property throws': () => stub(window, 'indexedDB', { get: refuse }),
    'where opening fails later': () =>
      stub(indexedDB, 'open', {
        value: () => {
          const request = new EventTarget() as IDBOpenDBRequest;
          Object.assign(request, { error: new DOMException('no', 'UnknownError') });
          setTimeout(() => request.dispatchEvent(new Event('error')));
          return request;
        },
      }),
  };
  const original = Object.getOwnPropertyDescriptor(window, 'indexedDB');
  for (const [name, make] of Object.entries(refusals))
    it(name, async () => {
      const undo = make();
      restore = () => {
        undo();
        if (original) Object.defineProperty(window, 'indexedDB', original);
      };
      const store = await openStore('device', newTest(), { tell });
      expect(store?.place).to.equal('memory');
      expect(store?.refusal).to.equal('storage-unavailable');
      await works(store);
    });

  it('where sessionStorage is forbidden', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    const undo = stub(window, 'sessionStorage', { get: refuse });
    restore = () => {
      undo();
      Object.defineProperty(window, 'sessionStorage', descriptor);
    };
    const store = await openStore('session', newTest(), { tell });
    expect(store?.place).to.equal('memory');
    expect(store?.refusal).to.equal('storage-unavailable');
    await works(store);
  });

  it('a sandboxed frame refuses as the stubs above do', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<script>
      const told = (name, reach) => { try { reach(); return 'open'; } catch (error) { return error.name; } };
      parent.postMessage([told('d', () => indexedDB.open('x')), told('s', () => sessionStorage.length)], '*');
    </script>`;
    const told = new Promise((resolve) =>
      addEventListener('message', ({ data }) => resolve(data), { once: true }),
    );
    document.body.append(frame);
    restore = () => frame.remove();
    expect(await told).to.deep.equal(['SecurityError', 'SecurityError']);
  });
});

describe('the session store', () => {
  const test = newTest();
  afterEach(() => sessionStorage.clear());

  it('reads rubbish as nothing, and writes over it', async () => {
    for (const rubbish of ['', '{', '[1', 'null']) {
      sessionStorage.setItem(`balise:log:${test}`, rubbish);
      const store = sessionStore(test);
      expect(await store.readLog()).to.equal(undefined);
      await store.saveLog(log);
      expect(await store.readLog()).to.deep.equal(log);
    }
  });

  it('rejects when it is full, and keeps what it had', async () => {
    const store = sessionStore(test);
    await store.saveLog(log);
    const kib = 'x'.repeat(1024);
    let chunk = kib.repeat(1024);
    for (let i = 0; chunk.length; i++)
      try {
        sessionStorage.setItem(`filler-${i}`, chunk);
      } catch {
        chunk = chunk.slice(0, Math.floor(chunk.length / 2));
      }
    expect((await rejection(store.saveLog([...log, answered('b')]))).name).to.equal('QuotaExceededError');
    expect(await store.readLog()).to.deep.equal(log);
  });
});
