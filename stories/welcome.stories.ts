import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Length } from '@balise/schema';
import { LENGTHS } from '@balise/schema';
import { mostQuestions } from '@balise/session';
import type { Refusal } from '@balise/storage';
import { abc } from './bank.ts';

interface Args {
  length: Length;
  place: 'device' | 'session' | 'memory';
  refusal: Refusal | null;
  unfinished: boolean;
  changed: boolean;
  kept: boolean;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Welcome',
  args: {
    length: 'standard',
    place: 'device',
    refusal: null,
    unfinished: false,
    changed: false,
    kept: false,
  },
  argTypes: {
    length: { control: 'radio', options: LENGTHS },
    place: { control: 'radio', options: ['device', 'session', 'memory'] },
  },
  render: ({ length, place, refusal, unfinished, changed, kept }) =>
    html`<balise-welcome
      .length=${length}
      .questions=${mostQuestions(abc, length, {})}
      .place=${place}
      .refusal=${refusal}
      .unfinished=${unfinished}
      .changed=${changed}
      .kept=${kept}
    ></balise-welcome>`,
};
export default meta;

export const Fresh: Story = {};
export const Express: Story = { args: { length: 'express' } };
export const Full: Story = { args: { length: 'full' } };
export const KeptInThisTab: Story = { args: { place: 'session' } };
export const NothingKept: Story = { args: { place: 'memory' } };
export const StorageRefused: Story = { args: { place: 'memory', refusal: 'storage-unavailable' } };
export const NewerData: Story = { args: { place: 'memory', refusal: 'newer-data' } };
export const Unfinished: Story = { args: { unfinished: true } };
export const UnfinishedAndChanged: Story = { args: { unfinished: true, changed: true } };
export const Changed: Story = { args: { changed: true } };
export const ResultKept: Story = { args: { kept: true } };
export const Dark: Story = { args: { kept: true }, globals: { scheme: 'dark' } };
export const LargeText: Story = { args: { kept: true }, globals: { text: '200%' } };
