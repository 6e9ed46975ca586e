import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

interface Args {
  /** Answers given, and the most there can be. */
  given: number;
  most: number;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Pause',
  args: { most: 20 },
  render: ({ given, most }) => html`<balise-pause .given=${given} .most=${most}></balise-pause>`,
};
export default meta;

export const AfterFive: Story = { args: { given: 5 } };
export const AfterTen: Story = { args: { given: 10 } };
export const AfterFifteen: Story = { args: { given: 15 } };
export const Express: Story = { args: { given: 5, most: 10 } };
export const Full: Story = { args: { given: 35, most: 40 } };
export const RightToLeft: Story = { args: { given: 10 }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { given: 10 }, globals: { scheme: 'dark' } };
