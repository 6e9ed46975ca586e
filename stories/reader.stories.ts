import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { LitElement } from 'lit';
import { codeOf } from '@balise/schema';
import '../packages/elements/src/reader/page.ts';
import { BANK_ADDRESS } from './bank.ts';
import { PERSONS, testOf, type PersonName } from './people.ts';
import { press } from './press.ts';

interface Args {
  /** Whose result was photographed; empty: what stands in the address instead of it. */
  person: PersonName | '';
  code: string;
  bank: string;
}

type Story = StoryObj<Args>;

/** The address as the phone's camera opens it: the reader takes the code out of it at once. */
function photographed({ person, code }: Args, lang: string): void {
  const taken = person ? codeOf({ ...testOf(person).result, lang }) : code;
  history.replaceState(history.state, '', `#${taken}`);
}

/** Waits until the reader tells something: what it reads comes from the network. */
async function told(canvas: ParentNode): Promise<void> {
  const reader = canvas.querySelector<LitElement>('balise-reader')!;
  while (!reader.shadowRoot?.querySelector('.title')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await reader.updateComplete;
}

const meta: Meta<Args> = {
  title: 'Elements/Reader',
  args: { person: '', code: '', bank: BANK_ADDRESS },
  argTypes: { person: { control: 'select', options: ['', ...PERSONS] } },
  render: (args, { globals }) => {
    photographed(args, globals['language']);
    return html`<balise-reader .bank=${args.bank} .lang=${globals['language']}></balise-reader>`;
  },
  play: ({ canvasElement }) => told(canvasElement),
};
export default meta;

export const NoCode: Story = {};
export const Certain: Story = { args: { person: 'certain' } };
export const FinishedEarly: Story = { args: { person: 'partial' } };
export const StoppedAtOnce: Story = { args: { person: 'stoppedAtOnce' } };
/** An address that a message has cut short. */
export const Unreadable: Story = { args: { code: '1abc' } };
/** A result of a bank that this page does not have. */
export const Elsewhere: Story = {
  args: {
    code: codeOf({
      ...testOf('certain').result,
      bank: { ...testOf('certain').result.bank, version: '2.0.0' },
    }),
  },
};
export const Unreachable: Story = { args: { person: 'certain', bank: '/nowhere/bank.json' } };
export const Erased: Story = {
  args: { person: 'certain' },
  play: async ({ canvasElement }) => {
    await told(canvasElement);
    await press(canvasElement, 'balise-reader', '[part=erase]');
    await told(canvasElement);
  },
};
export const RightToLeft: Story = { args: { person: 'certain' }, globals: { direction: 'rtl' } };
export const LargeText: Story = { args: { person: 'certain' }, globals: { text: '200%' } };
export const Dark: Story = { args: { person: 'certain' }, globals: { scheme: 'dark' } };
