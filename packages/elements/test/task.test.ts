import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Answer, Bank, Texts } from '@balise/schema/codes';
import type { Action, Task } from '@balise/simulators';
import '../src/define.ts';
import { fetchAnswers, type BaliseQuestion } from '../src/question/question.ts';
import type { BaliseTask } from '../src/task/task.ts';
import { stepsDone } from '../src/task/guidance.ts';

const folder = '/question-banks/abc/';
let task: Task;
let texts: Texts;

before(async () => {
  const bank = (await (await fetch(`${folder}bank.json`)).json()) as Bank;
  texts = (await (await fetch(`${folder}fr.json`)).json()) as Texts;
  task = bank.items.find(({ id }) => id === 'd2-mail-repondre-medecin') as Task;
  await fetchAnswers(task);
});

async function question(item: Task, more: { value?: Answer; again?: boolean } = {}): Promise<BaliseQuestion> {
  const element = await fixture<BaliseQuestion>(
    html`<balise-question
      .item=${item}
      .texts=${texts}
      .value=${more.value}
      .again=${more.again ?? false}
    ></balise-question>`,
  );
  const settled = () =>
    element.shadowRoot!.querySelector('balise-task') !== null ||
    element.shadowRoot!.textContent!.includes('n’a pas pu s’afficher');
  await waitUntil(settled, 'neither a world nor words');
  await element.updateComplete;
  return element;
}

const button = (element: BaliseQuestion, part: string) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`[part="${part}"]`)!;
const taskOf = (element: BaliseQuestion) => element.shadowRoot!.querySelector<BaliseTask>('balise-task')!;
const viewOf = (element: BaliseQuestion) =>
  taskOf(element).shadowRoot!.querySelector<HTMLElement>('[data-world]')!;

/** Does the path as the screen would, up to so many actions. */
async function play(element: BaliseQuestion, path: readonly object[]): Promise<void> {
  for (const action of path) {
    viewOf(element).dispatchEvent(
      Object.assign(new Event('act', { bubbles: true, composed: true }), { action }),
    );
    await taskOf(element).updateComplete;
  }
}

describe('a task in a question', () => {
  it('what was met is the answer, and « Suivant » gives it', async () => {
    const element = await question(task);
    await play(element, task.path);
    expect(element.value).to.deep.equal(task.goals.map(({ id }) => id));
    setTimeout(() => button(element, 'next').click());
    expect(((await oneEvent(element, 'balise-answer')) as Event & { item: string }).item).to.equal(task.id);
  });

  it('done in part it is an answer too, that meets nothing', async () => {
    const element = await question(task);
    await play(element, task.path.slice(0, 1));
    expect(element.value).to.deep.equal([]);
    setTimeout(() => button(element, 'next').click());
    await oneEvent(element, 'balise-answer');
  });

  it('« Suivant » before anything was done says so and stays; « Je ne sais pas » moves on', async () => {
    const element = await question(task);
    let answered = 0;
    element.addEventListener('balise-answer', () => answered++);
    button(element, 'next').click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('#reminder')!.textContent).to.contain('Faites l’exercice');
    expect(answered).to.equal(0);
    button(element, 'unknown').click();
    expect(answered).to.equal(1);
    expect(element.value).to.equal(null);
  });

  it('« Recommencer » puts the world back, and takes back what was met', async () => {
    const element = await question(task);
    const start = viewOf(element).shadowRoot!.textContent;
    await play(element, task.path);
    taskOf(element).shadowRoot!.querySelector<HTMLButtonElement>('button.link')!.click();
    await taskOf(element).updateComplete;
    await (viewOf(element) as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(element.value).to.deep.equal([]);
    expect(viewOf(element).shadowRoot!.textContent).to.equal(start);
  });

  it('says that nothing is real, and, where it was shown before, that it starts anew', async () => {
    const words = (element: BaliseQuestion) => taskOf(element).shadowRoot!.textContent!;
    expect(words(await question(task))).to.contain('rien n’est réel');
    expect(words(await question(task))).not.to.contain('reprend depuis le début');
    expect(words(await question(task, { again: true }))).to.contain('reprend depuis le début');
  });

  it('an earlier answer stands until something is done', async () => {
    const element = await question(task, { value: ['answered'], again: true });
    expect(element.value).to.deep.equal(['answered']);
  });

  it('a world that is none is told in words, and passed', async () => {
    const element = await question({ ...task, id: task.id, world: { mails: [null], folder: 7 } });
    expect(element.shadowRoot!.textContent).to.contain('n’a pas pu s’afficher');
    setTimeout(() => button(element, 'unknown').click());
    await oneEvent(element, 'balise-answer');
  });
});

describe('guidance', () => {
  const path: Action[] = [{ type: 'open', mail: 'a' }, { type: 'write', value: 'Oui' }, { type: 'send' }];

  it('counts what was done in the order of the path, detours aside', () => {
    expect(stepsDone(path, [])).to.equal(0);
    expect(stepsDone(path, [{ type: 'send' }, path[0]!])).to.equal(1);
    expect(stepsDone(path, [path[0]!, { type: 'close' }, path[0]!, path[1]!])).to.equal(2);
    expect(stepsDone(path, path)).to.equal(3);
  });

  it('what is typed counts once it is what the path types', () => {
    expect(stepsDone(path, [path[0]!, { type: 'write', value: 'Ou' }])).to.equal(1);
    expect(stepsDone(path, [path[0]!, { type: 'write', value: ' Oui ' }])).to.equal(2);
  });

  it('a path that records no text is never followed', () => {
    const odd = [{ type: 'write', value: 5 }, { type: { toString: 1 } }] as unknown as Action[];
    expect(stepsDone(odd, path)).to.equal(0);
  });
});
