import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { act, begin, worded, type Action, type Task } from '@balise/simulators';
import { browser } from '@balise/simulators/browser';
import { fetchTask } from '../packages/elements/src/question/task-answer.ts';
import { itemIds, itemOf, textsIn } from './bank.ts';

await fetchTask(itemOf('d1-web-chercher') as Task);

interface Args {
  /** A task of the bank that is done in the browser. */
  id: string;
  /** How many actions of its recorded path were done. */
  done: number;
  /** What was done after these. */
  next: Action[];
}

type Story = StoryObj<Args>;

/** The exercise as it stands after some actions, under its task. */
function exercise({ id, done, next }: Args, language: string): TemplateResult {
  const item = itemOf(id) as Task;
  const texts = textsIn(language).items[id]!;
  const task = worded(item, texts.words);
  const actions = [...(task.path as Action[]).slice(0, done), ...next] as Parameters<
    typeof browser.reduce
  >[1][];
  const { world } = actions.reduce((play, action) => act(browser, play, action), begin(browser, task));
  return html`<h2 lang=${language}>${texts.prompt}</h2>
    <balise-task .item=${{ ...task, world }} .words=${texts} .lang=${language}></balise-task>`;
}

const meta: Meta<Args> = {
  title: 'Worlds/Browser',
  args: { id: 'd1-web-chercher', done: 0, next: [] },
  argTypes: {
    id: { control: 'select', options: itemIds.filter((id) => id.includes('-web-')) },
    next: { control: 'object' },
  },
  render: (args, { globals }) => exercise(args, globals['language']),
};
export default meta;

export const NewTab: Story = {};
export const Results: Story = { args: { id: 'd1-web-annonce' } };
export const NoResult: Story = {
  args: { next: [{ type: 'fill', name: 'q', value: 'xyz' }, { type: 'search' }] },
};
export const Page: Story = { args: { id: 'd1-web-telephone' } };
export const Listing: Story = { args: { id: 'd1-web-filtrer', done: 3 } };
export const Form: Story = { args: { id: 'd1-web-onglet', done: 1 } };

/** "Envoyer" was pressed with a field left empty. */
export const FieldMissing: Story = {
  args: { id: 'd1-web-onglet', done: 1, next: [{ type: 'press', id: 'inscrire' }] },
};
export const AccountMenu: Story = { args: { id: 'd4-web-se-deconnecter', done: 1 } };
export const CookieBanner: Story = { args: { id: 'd4-web-cookies' } };
export const CookieSettings: Story = { args: { id: 'd4-web-cookies', done: 1 } };
export const FalseAddress: Story = { args: { id: 'd4-web-avant-de-payer', done: 1 } };
export const FalseAlert: Story = { args: { id: 'd4-web-fausse-alerte' } };
export const Calling: Story = { args: { id: 'd1-web-telephone', done: 2 } };
export const Downloaded: Story = { args: { id: 'd1-web-telecharger', done: 1 } };
export const FileOpen: Story = { args: { id: 'd1-web-telecharger', done: 2 } };
export const MenuEnlarged: Story = { args: { id: 'd5-web-agrandir', done: 3 } };
export const NoSuchSite: Story = {
  args: { next: [{ type: 'address', value: 'mairie-valbourg.fr' }, { type: 'enter' }] },
};
/** As many tabs as there is room for. */
export const ManyTabs: Story = {
  args: { id: 'd1-web-onglet', next: Array.from({ length: 4 }, () => ({ type: 'new-tab' })) },
};

export const RightToLeft: Story = { ...FalseAddress, globals: { direction: 'rtl' } };
export const RightToLeftTabs: Story = { ...Form, globals: { direction: 'rtl' } };
export const Dark: Story = { ...Results, globals: { scheme: 'dark' } };
export const DarkAlert: Story = { ...FalseAlert, globals: { scheme: 'dark' } };
export const LargeText: Story = { ...CookieBanner, globals: { text: '200%' } };
