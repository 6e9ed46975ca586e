import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Answer, Bank, Item, Texts } from '@balise/schema/codes';
import '../src/define.ts';
import type { BaliseAnswerEvent } from '../src/events.ts';
import type { BaliseQuestion } from '../src/question/question.ts';
import { fetchAnswers } from '../src/question/question.ts';

const folder = '/question-banks/abc/';
let bank: Bank;
let texts: Texts;

before(async () => {
  bank = (await (await fetch(`${folder}bank.json`)).json()) as Bank;
  texts = (await (await fetch(`${folder}fr.json`)).json()) as Texts;
  await Promise.all(bank.items.map(fetchAnswers));
});

const firstOf = (type: Item['type']): Item => bank.items.find((item) => item.type === type)!;

function question(item: Item, value?: Answer): Promise<BaliseQuestion> {
  return fixture<BaliseQuestion>(
    html`<balise-question
      .item=${item}
      .texts=${texts}
      .value=${value}
      .media=${(path: string) => folder + path}
    ></balise-question>`,
  );
}

const button = (element: BaliseQuestion, part: string) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`[part="${part}"]`)!;

/** What a hand does to answer each type, and the value that follows. */
const GESTURES: [Item['type'], (root: ShadowRoot) => void, (item: Item) => Answer][] = [
  [
    'single',
    (root) => root.querySelector('input')!.click(),
    (item) => (item.type === 'single' ? item.choices[0]! : null),
  ],
  [
    'multiple',
    (root) => root.querySelectorAll('input').forEach((input) => input.click()),
    (item) => (item.type === 'multiple' ? item.choices : null),
  ],
  [
    'text',
    (root) => {
      const input = root.querySelector('input')!;
      input.value = 'médiathèque';
      input.dispatchEvent(new InputEvent('input'));
    },
    () => 'médiathèque',
  ],
  [
    'match',
    (root) =>
      root.querySelectorAll('select').forEach((select) => {
        select.selectedIndex = 1;
        select.dispatchEvent(new Event('change'));
      }),
    (item) =>
      item.type === 'match'
        ? item.pairs.map(([left]): [string, string] => [
            left,
            [...item.pairs.map((pair) => pair[1]), ...(item.extra ?? [])].sort()[0]!,
          ])
        : null,
  ],
  [
    'point',
    (root) => root.querySelector('input')!.click(),
    (item) => (item.type === 'point' ? item.places[0]!.id : null),
  ],
  ['confidence', (root) => root.querySelector('input')!.click(), () => 'alone'],
];

describe('balise-question', () => {
  for (const [type, gesture, expected] of GESTURES) {
    it(`${type}: a gesture gives the value, and « Suivant » the event, without the answer in it`, async () => {
      const item = firstOf(type);
      const element = await question(item);
      gesture(element.shadowRoot!);
      await element.updateComplete;
      expect(element.value).to.deep.equal(expected(item));
      setTimeout(() => button(element, 'next').click());
      const event = (await oneEvent(element, 'balise-answer')) as BaliseAnswerEvent;
      expect(event.item).to.equal(item.id);
      expect(event.bubbles && event.composed).to.equal(true);
      expect(Object.keys(event)).to.have.members(['isTrusted', 'item', 'count']);
    });
  }

  it('order: a line moves down by its button, which keeps the focus', async () => {
    const item = firstOf('order');
    if (item.type !== 'order') throw new Error('no order item');
    const start = [...item.key].reverse();
    const element = await fixture<BaliseQuestion>(
      html`<balise-question .item=${item} .texts=${texts} .start=${start}></balise-question>`,
    );
    const down = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.step')[1]!;
    down.focus();
    down.click();
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(element.value).to.deep.equal([start[1], start[0], ...start.slice(2)]);
    expect(element.shadowRoot!.activeElement).to.equal(down);
  });

  for (const type of ['single', 'multiple', 'text', 'order', 'match', 'point', 'confidence'] as const) {
    it(`${type}: « Je ne sais pas » moves on at once with null`, async () => {
      const element = await question(firstOf(type));
      setTimeout(() => button(element, 'unknown').click());
      await oneEvent(element, 'balise-answer');
      expect(element.value).to.equal(null);
    });

    it(`${type}: « Suivant » without an answer says so in words and stays`, async () => {
      const element = await question(firstOf(type));
      let answered = false;
      element.addEventListener('balise-answer', () => (answered = true));
      button(element, 'next').click();
      await element.updateComplete;
      expect(answered).to.equal(false);
      expect(element.shadowRoot!.querySelector('#reminder')!.textContent).to.contain('Je ne sais pas');
    });
  }

  it('an earlier answer is shown again', async () => {
    const item = firstOf('single');
    if (item.type !== 'single') throw new Error('no single item');
    const element = await question(item, item.choices[2]);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>(':checked')!.value).to.equal(item.choices[2]);
  });

  it('says it more simply, keeps it so on the next question, and tells the log', async () => {
    const element = await question(firstOf('single'));
    setTimeout(() => button(element, 'plain').click());
    await oneEvent(element, 'aid');
    await element.updateComplete;
    const legend = () => element.shadowRoot!.querySelector('legend')!.textContent!.trim();
    expect(legend()).to.equal(texts.items[firstOf('single').id]!.plain);
    element.item = firstOf('multiple');
    await element.updateComplete;
    expect(legend()).to.equal(texts.items[firstOf('multiple').id]!.plain);
  });

  it('shows a hint on request alone', async () => {
    const item = bank.items.find(({ id }) => texts.items[id]!.hint)!;
    const element = await question(item);
    expect(element.shadowRoot!.textContent).not.to.contain(texts.items[item.id]!.hint);
    [...element.shadowRoot!.querySelectorAll('button')]
      .find((one) => one.textContent!.includes('indice'))!
      .click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.hint')!.textContent).to.equal(texts.items[item.id]!.hint);
  });

  it('lays the places of a drawing where the bank says, without a style attribute in its template', async () => {
    const item = firstOf('point');
    if (item.type !== 'point') throw new Error('no point item');
    const element = await question(item);
    const place = element.shadowRoot!.querySelector<HTMLElement>('.place')!;
    expect(place.style.left).to.equal(`${item.places[0]!.x}%`);
    expect(place.style.height).to.equal(`${item.places[0]!.height}%`);
  });

  it('draws text as text: markup in a bank stays letters', async () => {
    const item = firstOf('single');
    const hostile: Texts = {
      ...texts,
      items: {
        ...texts.items,
        [item.id]: { ...texts.items[item.id]!, prompt: '<img src=x onerror=alert(1)>' },
      },
    };
    const element = await fixture<BaliseQuestion>(
      html`<balise-question .item=${item} .texts=${hostile}></balise-question>`,
    );
    expect(element.shadowRoot!.querySelector('legend img')).to.equal(null);
    expect(element.shadowRoot!.querySelector('legend')!.textContent).to.contain('<img');
  });
});
