import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { CONTEXT_QUESTIONS, type ContextQuestion } from '@balise/schema';
import { press } from './press.ts';

interface Args {
  question: ContextQuestion;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Context',
  argTypes: { question: { control: 'radio', options: CONTEXT_QUESTIONS } },
  render: ({ question }) => html`<balise-context .question=${question}></balise-context>`,
};
export default meta;

export const Reasons: Story = { args: { question: 'reasons' } };
export const Devices: Story = { args: { question: 'devices' } };
export const Using: Story = { args: { question: 'using' } };
export const Access: Story = { args: { question: 'access' } };
export const Support: Story = { args: { question: 'support' } };

export const Chosen: Story = {
  args: { question: 'reasons' },
  play: ({ canvasElement }) => press(canvasElement, 'balise-context', '[value=travail]'),
};
