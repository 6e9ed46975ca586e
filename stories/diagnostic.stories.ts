import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { LENGTHS, MODES, type Length, type Mode } from '@balise/schema';
import { BANK_ADDRESS } from './bank.ts';
import { pressIn, skipContext } from './journey.ts';

interface Args {
  bank: string;
  mode: Mode;
  length: Length;
  /** `none` here, so that one story leaves nothing to the next. */
  storage: 'none' | 'session' | 'device';
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Diagnostic',
  args: { bank: BANK_ADDRESS, mode: 'self', length: 'standard', storage: 'none' },
  argTypes: {
    mode: { control: 'radio', options: MODES },
    length: { control: 'radio', options: LENGTHS },
    storage: { control: 'radio', options: ['none', 'session', 'device'] },
  },
  render: ({ bank, mode, length, storage }, { globals }) =>
    html`<balise-diagnostic
      bank=${bank}
      mode=${mode}
      length=${length}
      storage=${storage}
      lang=${globals['language']}
    ></balise-diagnostic>`,
};
export default meta;

const HOST_COLOURS =
  '--balise-sea: #6b1f5c; --balise-mist: #f8f0f6; --balise-radius-card: 0; --balise-radius-control: 0';

export const Self: Story = {};
export const Assisted: Story = { args: { mode: 'assisted' } };
export const Kiosk: Story = { args: { mode: 'kiosk' } };
export const Express: Story = { args: { length: 'express' } };
export const English: Story = { globals: { language: 'en' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const LargeText: Story = { globals: { text: '200%' } };

export const BankUnreachable: Story = { args: { bank: 'question-banks/nowhere/bank.json' } };
export const BankInvalid: Story = {
  args: { bank: `data:application/json,${encodeURIComponent('{ "format": "balise-bank" }')}` },
};

/** The context was passed over: the first question, with the way back, the way out and the progress. */
export const Question: Story = { play: ({ canvasElement }) => skipContext(canvasElement) };
export const QuestionDark: Story = { ...Question, globals: { scheme: 'dark' } };
export const QuestionAtKiosk: Story = { ...Question, args: { mode: 'kiosk' } };

/** A host that has colours of its own, by the `--balise-*` variables. */
export const QuestionInHostColours: Story = {
  ...Question,
  decorators: [(story) => html`<div style=${HOST_COLOURS}>${story()}</div>`],
};

/** Five times "Je ne sais pas". */
export const Pause: Story = {
  play: async ({ canvasElement }) => {
    await skipContext(canvasElement);
    for (let given = 0; given < 5; given++) await pressIn(canvasElement, 'balise-question', '[part=unknown]');
  },
};
