import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Item } from '@balise/schema';
import { act, begin, worded, type Action, type Play, type Task } from '@balise/simulators';
import { procedure } from '@balise/simulators/procedure';
import { itemIds, itemOf, textsIn } from './bank.ts';

interface Args {
  /** A task of the bank. */
  id: string;
  /** How many actions of its recorded path are already done. */
  done: number;
}

type Story = StoryObj<Args>;

/** A task in the world that its path, or other actions, have come to. */
function reached(id: string, language: string, done: number | Action[]): Item {
  const texts = textsIn(language).items[id]!;
  const task = worded(itemOf(id) as Task, texts.words);
  const actions = typeof done === 'number' ? (task.path as Action[]).slice(0, done) : done;
  const start: Play = begin<unknown, Action>(procedure as never, task);
  const { world } = actions.reduce(
    (play, action) => act<unknown, Action>(procedure as never, play, action),
    start,
  );
  return { ...task, world: world as Task['world'] };
}

function drawn(id: string, language: string, done: number | Action[]): TemplateResult {
  return html`<balise-question
    .item=${reached(id, language, done)}
    .texts=${textsIn(language)}
  ></balise-question>`;
}

const meta: Meta<Args> = {
  title: 'Worlds/Procedure',
  args: { id: 'd3-demarche-complete', done: 0 },
  argTypes: {
    id: { control: 'select', options: itemIds.filter((id) => id.includes('-demarche-')) },
    done: { control: { type: 'number', min: 0, max: 30 } },
  },
  render: ({ id, done }, { globals }) => drawn(id, globals['language'], done),
};
export default meta;

/** A state that no recorded path goes through. */
const by = (id: string, ...actions: Action[]): Story => ({
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => drawn(id, globals['language'], actions),
});

export const Page: Story = {};
export const Choices: Story = { args: { done: 8 } };
export const FileGiven: Story = { args: { done: 12 } };
export const Review: Story = { args: { done: 13 } };
export const Sent: Story = { args: { done: 15 } };
export const Faults: Story = { args: { id: 'd3-demarche-corriger' } };
export const Chooser: Story = { args: { id: 'd3-demarche-joindre', done: 1 } };
export const FileRefused: Story = by(
  'd3-demarche-joindre',
  { type: 'browse', field: 'paper' },
  { type: 'pick', file: 'scan' },
);
export const Password: Story = by('d4-demarche-mot-de-passe', {
  type: 'fill',
  field: 'new',
  value: 'moussa-Bleu',
});
export const PasswordRefused: Story = by(
  'd4-demarche-mot-de-passe',
  { type: 'fill', field: 'new', value: 'moussa-Bleu' },
  { type: 'reveal', field: 'new' },
  { type: 'send' },
);
export const Code: Story = { args: { id: 'd4-demarche-code', done: 2 } };
export const Consents: Story = { args: { id: 'd4-demarche-donnees', done: 4 } };
export const Hours: Story = { args: { id: 'd2-demarche-rendez-vous', done: 1 } };
export const Booked: Story = { args: { id: 'd2-demarche-rendez-vous', done: 3 } };
export const Requests: Story = by('d3-demarche-complete', { type: 'save' });
export const Profile: Story = by('d3-demarche-complete', { type: 'save' }, { type: 'go', place: 'profile' });
export const Documents: Story = { args: { id: 'd1-demarche-attestation', done: 1 } };
export const NoDocument: Story = by(
  'd4-demarche-mot-de-passe',
  { type: 'go', place: 'requests' },
  { type: 'go', place: 'documents' },
);
export const DocumentKept: Story = { args: { id: 'd1-demarche-attestation', done: 3 } };

/** The states with most on them, one under the other. */
const fullest = (globals: Record<string, string>): Story => ({
  globals,
  parameters: { controls: { disable: true } },
  render: (_, { globals: { language } }) =>
    html`<div style="display: grid; gap: 64px; grid-template-columns: minmax(0, 44rem)">
      ${drawn('d3-demarche-corriger', language, 0)} ${drawn('d4-demarche-code', language, 2)}
      ${drawn('d3-demarche-complete', language, 13)} ${drawn('d1-demarche-attestation', language, 1)}
    </div>`,
});

export const RightToLeft: Story = fullest({ direction: 'rtl' });
export const Dark: Story = fullest({ scheme: 'dark' });
export const LargeText: Story = fullest({ text: '200%' });
