// The examiner inside the page: does what a person does, by clicks alone, reads what the page says of
// saving, and reads the disk by itself, past whatever a test has broken. Bundled by bundled.ts.
import type { Answer, Log, LogEntry } from '@balise/schema/codes';

// As they were before any fault or driven clock was put in their place.
const { setTimeout } = globalThis;
const database: IDBFactory | undefined = indexedDB;
const open = IDBFactory.prototype.open;
const transact = IDBDatabase.prototype.transaction;
const tableOf = IDBTransaction.prototype.objectStore;
const read = IDBObjectStore.prototype.get;
const close = IDBDatabase.prototype.close;

interface Diagnostic extends HTMLElement {
  step: string;
  item: string | null;
  result: unknown;
  updateComplete: Promise<unknown>;
  renderRoot: ShadowRoot;
}

interface Question extends HTMLElement {
  item?: { id: string; type: string };
  value: Answer | undefined;
  updateComplete: Promise<unknown>;
}

export interface Given {
  item: string;
  answer: Answer;
}

/** A screen as a person meets it. */
export interface Screen {
  step: string;
  item: string | null;
  number: string;
  /** What is laid out to be answered, in its order. */
  layout: string;
  /** The tag and the part of what has the focus, however deep. */
  focus: string;
}

export const pause = (ms = 2) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Minutes by the page's own clock, which a test may hurry: by the test's clock its time limit comes first. */
export async function until<T>(look: () => T, ms = 300_000): Promise<NonNullable<T>> {
  for (const end = performance.now() + ms; ; await pause()) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain for ${look} on: ${words().slice(0, 500)}`);
  }
}

export const diagnostic = () => document.querySelector('balise-diagnostic') as Diagnostic;
const inside = <E extends HTMLElement>(selector: string) =>
  diagnostic().shadowRoot?.querySelector<E>(selector) ?? null;
const question = () => inside<Question>('balise-question');

/** Every element below, whatever the number of shadow roots between. */
function* deep(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** The first element of that part. */
export function part(name: string): HTMLElement | null {
  const root = diagnostic()?.shadowRoot;
  return (root && [...deep(root)].find((element) => element.part.contains(name))) ?? null;
}

export function button(words: string): HTMLElement | null {
  const root = diagnostic()?.shadowRoot;
  return (
    (root && [...deep(root)].find((one) => one.localName === 'button' && one.textContent.includes(words))) ??
    null
  );
}

/** All the words on screen. */
export function words(): string {
  const root = diagnostic().shadowRoot;
  const texts = root ? [...deep(root)].flatMap((element) => [...element.childNodes]) : [];
  return texts
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** What the page says of saving, at the foot of a test. */
export const savingWords = () => inside('footer > span')?.textContent?.trim() ?? '';

export const saysSaved = () => savingWords().startsWith('Enregistré');

/** What answers are given by, in a question of any type. */
const FIELDS = 'label.card, input, select, .place, button.step, balise-task';

/** What is on the screen is all there, and says what came of saving it. */
export async function settled(): Promise<void> {
  await until(() => diagnostic()?.shadowRoot?.querySelector('.step > :not(.late)'));
  if (diagnostic().step === 'result') await until(() => part('print'));
  if (diagnostic().step === 'pause') await until(() => part('next'));
  await diagnostic().updateComplete;
  await until(() => !question() || question()!.shadowRoot!.querySelector(FIELDS));
  await question()?.updateComplete;
  await until(() => savingWords() !== 'Enregistrement…');
  await diagnostic().updateComplete;
  await pause();
}

export async function welcomed(): Promise<void> {
  await until(() => part('start') ?? part('resume'));
}

const position = () => {
  const context = inside<HTMLElement & { question: string }>('balise-context');
  return `${diagnostic().step} ${diagnostic().item} ${context?.question}`;
};

/** Does something, and waits until another screen is there. */
export async function moved(act: () => void): Promise<void> {
  const before = position();
  act();
  await until(() => position() !== before);
  await settled();
}

export function click(name: string): void {
  const found = part(name);
  if (!found) throw new Error(`no ${name} on ${position()}: ${words().slice(0, 300)}`);
  found.click();
}

/** Answers the question on screen: a card where it has cards, "Je ne sais pas" where it has none. */
export function answer(random: number): Given {
  const asked = question()!;
  const { item } = asked;
  const cards = [
    ...(asked.shadowRoot?.querySelectorAll<HTMLElement>('label.card input') ?? []),
  ] as HTMLInputElement[];
  const card = cards[Math.floor(random * cards.length)];
  if (card && !card.checked) card.click();
  const answered = asked.value;
  click(card ? 'next' : 'unknown');
  return { item: item!.id, answer: card ? answered! : null };
}

/** One move ahead, whatever is on screen; gives the answer, where it was one. */
export async function ahead(random = 0): Promise<Given | null> {
  let given: Given | null = null;
  await moved(() => {
    const { step } = diagnostic();
    if (step === 'welcome') click(part('resume') ? 'resume' : 'start');
    else if (step === 'question') given = answer(random);
    else click('next');
  });
  return given;
}

/** To the first question, or the one that an earlier visit had left. */
export async function begin(): Promise<void> {
  await settled();
  while (diagnostic().step === 'welcome' || diagnostic().step === 'context') await ahead();
}

/** The log of a test as it lies on the disk, whatever the page says; null where there is none or no disk. */
export async function onDisk(test = 'abc'): Promise<Log | null> {
  // Whatever is caught in a clearing of the site's data is never answered.
  return Promise.race([logOf(test), pause(2000).then(() => null)]);
}

async function logOf(test: string): Promise<Log | null> {
  // An opening would make the database that it is to look for.
  const all = (await database?.databases().catch(() => [])) ?? [];
  if (!database || !all.some(({ name }) => name === 'balise')) return null;
  return new Promise((resolve) => {
    try {
      const request = open.call(database, 'balise');
      request.onerror = () => resolve(null);
      // A database that this look would make is not to stay.
      request.onupgradeneeded = () => request.transaction!.abort();
      request.onsuccess = () => {
        const found = request.result;
        found.onversionchange = () => close.call(found);
        try {
          const got = read.call(tableOf.call(transact.call(found, 'logs'), 'logs'), test);
          got.onsuccess = () => resolve(got.result ?? null);
          got.onerror = () => resolve(null);
        } catch {
          resolve(null);
        }
        close.call(found);
      };
    } catch {
      resolve(null);
    }
  });
}

/** The answers of a log, the latest to each question. */
export function answersOf(log: Log | null): Record<string, Answer> {
  const isAnswer = (entry: LogEntry) => entry.type === 'answered' || entry.type === 'corrected';
  return Object.fromEntries((log ?? []).filter(isAnswer).map(({ item, answer }) => [item, answer]));
}

export function look(): Screen {
  const asked = question();
  const form = asked?.item?.type === 'task' ? null : asked?.shadowRoot?.querySelector('form');
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return {
    step: diagnostic().step,
    item: diagnostic().item,
    number: inside('#number')?.textContent?.trim() ?? '',
    layout: form?.textContent?.replace(/\s+/g, ' ') ?? '',
    focus: `${active?.localName} ${active?.getAttribute('part') ?? ''} ${active?.className ?? ''}`.trim(),
  };
}

export const ready = () =>
  until(() => (globalThis as unknown as { seen?: string[] }).seen?.includes('ready'));
