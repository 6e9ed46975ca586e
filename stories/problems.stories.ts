import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { readBank } from '@balise/schema';
import { problemSentence } from '@balise/schema/problem-words';
import { abc } from './bank.ts';
import { press } from './press.ts';
import { problemWords } from './words.ts';

/** What the reader finds in a bank.json that an author has broken in three places. */
function sentences(language: string): string[] {
  const [first, ...others] = structuredClone(abc.bank.items);
  const { domain: _, ...withoutDomain } = first!;
  const broken = {
    ...abc.bank,
    licence: 3,
    items: [withoutDomain, { ...others[0], type: 'quiz' }, ...others],
  };
  const reading = readBank(JSON.stringify(broken));
  return reading.ok
    ? []
    : reading.problems.map((problem) => problemSentence(problem, problemWords(language)));
}

const meta: Meta = {
  title: 'Elements/Problems',
  render: (_, { globals }) =>
    html`<balise-problems
      .address=${'https://mediatheque.example/balise/question-banks/ma-banque/bank.json'}
      .sentences=${sentences(globals['language'])}
    ></balise-problems>`,
};
export default meta;

export const Folded: StoryObj = {};
export const Unfolded: StoryObj = {
  play: ({ canvasElement }) => press(canvasElement, 'balise-problems', 'summary'),
};
