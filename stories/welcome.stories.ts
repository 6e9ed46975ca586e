import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Length } from '@balise/schema';
import { LENGTHS } from '@balise/schema';
import { mostQuestions } from '@balise/session';
import { abc } from './bank.ts';

interface Args {
  length: Length;
  place: 'device' | 'session' | 'memory';
  refused: boolean;
  unfinished: boolean;
  outdated: boolean;
  kept: boolean;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Welcome',
  args: {
    length: 'standard',
    place: 'device',
    refused: false,
    unfinished: false,
    outdated: false,
    kept: false,
  },
  argTypes: {
    length: { control: 'radio', options: LENGTHS },
    place: { control: 'radio', options: ['device', 'session', 'memory'] },
  },
  render: ({ length, place, refused, unfinished, outdated, kept }) =>
    html`<balise-welcome
      .length=${length}
      .questions=${mostQuestions(abc, length, {})}
      .place=${place}
      .refused=${refused}
      .unfinished=${unfinished}
      .outdated=${outdated}
      .kept=${kept}
    ></balise-welcome>`,
};
export default meta;

export const Fresh: Story = {};
export const Express: Story = { args: { length: 'express' } };
export const Full: Story = { args: { length: 'full' } };
export const KeptInThisTab: Story = { args: { place: 'session' } };
export const NothingKept: Story = { args: { place: 'memory' } };
export const StorageRefused: Story = { args: { place: 'memory', refused: true } };
export const Unfinished: Story = { args: { unfinished: true } };
export const Outdated: Story = { args: { outdated: true } };
export const ResultKept: Story = { args: { kept: true } };
export const Dark: Story = { args: { kept: true }, globals: { scheme: 'dark' } };
export const LargeText: Story = { args: { kept: true }, globals: { text: '200%' } };
