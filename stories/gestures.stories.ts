import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { gestures } from '@balise/simulators/gestures';
import { BaliseGestures } from '@balise/simulators/gestures/view';
import { define } from '../packages/elements/src/define-tag.ts';
import type { GesturesAction } from '../packages/simulators/src/gestures/actions.ts';
import { warmUp } from '../packages/simulators/src/gestures/view/warm-up.ts';
import type { GesturesWorld } from '../packages/simulators/src/gestures/world.ts';
import { itemIds } from './bank.ts';
import { inFrame, reached } from './world-frame.ts';

define('balise-gestures', BaliseGestures);

interface Args {
  /** A task of the keyboard and the pointer. */
  id: string;
  /** How many actions of its path are done. */
  path: number;
  /** What is done after them. */
  then: readonly GesturesAction[];
}

type Story = StoryObj<Args>;

function viewOf(world: GesturesWorld, language: string): TemplateResult {
  return html`<balise-gestures .world=${world} .contentLang=${language}></balise-gestures>`;
}

function drawn({ id, path, then }: Args, language: string): TemplateResult {
  return inFrame(id, language, viewOf(reached(gestures, id, language, { path, then }), language));
}

/** A state of every surface, one under the other. */
function everySurface(): Story {
  return {
    parameters: { controls: { disable: true } },
    render: (_, { globals }) =>
      html`<div style="display: grid; gap: 64px">
        ${SURFACES.map((args) => drawn({ path: 0, then: [], ...args }, globals['language']))}
      </div>`,
  };
}

/** What is offered before a first test, one exercise under the other. */
function warmUpStory(touch: boolean): Story {
  return {
    parameters: { controls: { disable: true } },
    render: (_, { globals }) =>
      html`<div style="display: grid; gap: 48px">
        ${warmUp(touch).map(
          ({ item, sentence }) =>
            html`<world-frame>
              <h2>${sentence}</h2>
              ${viewOf(gestures.begin(item.world), globals['language'])}
            </world-frame>`,
        )}
      </div>`,
  };
}

const meta: Meta<Args> = {
  title: 'Worlds/Keyboard and pointer',
  args: { id: 'd3-clavier-prenom', path: 0, then: [] },
  argTypes: {
    id: { control: 'select', options: itemIds.filter((id) => /-(clavier|souris|doigt)-/.test(id)) },
  },
  render: (args, { globals }) => drawn(args, globals['language']),
};
export default meta;

const send: GesturesAction = { type: 'send' };
const half: GesturesAction = { type: 'write', field: 'mail', value: 'rosa' };
const love: GesturesAction = { type: 'love' };
const open = (icon: string): GesturesAction => ({ type: 'double-click', icon });

const SURFACES: (Partial<Args> & { id: string })[] = [
  { id: 'd3-clavier-adresse', then: [half, send] },
  { id: 'd3-clavier-effacer', path: 2 },
  { id: 'd3-clavier-corriger' },
  { id: 'd5-souris-glisser', path: 1 },
  { id: 'd5-souris-double-clic', path: 1 },
  { id: 'd5-souris-defiler', path: 1 },
  { id: 'd5-doigt-balayer', path: 1, then: [love] },
  { id: 'd5-doigt-pincer', path: 2 },
];

export const Form: Story = {};
export const FormSent: Story = { args: { path: 2 } };
export const FormWithCard: Story = { args: { id: 'd3-clavier-copier-coller' } };
export const FormRefused: Story = { args: { id: 'd3-clavier-adresse', then: [half, send] } };
export const Message: Story = { args: { id: 'd3-clavier-effacer' } };
export const MessageSent: Story = { args: { id: 'd3-clavier-effacer', path: 2 } };
export const Editor: Story = { args: { id: 'd3-clavier-corriger' } };
export const EditorSaved: Story = { args: { id: 'd3-clavier-corriger', path: 2 } };
export const Desk: Story = { args: { id: 'd5-souris-glisser' } };
export const IconChosen: Story = {
  args: { id: 'd5-souris-glisser', then: [{ type: 'point', icon: 'lettre' }] },
};
export const Moved: Story = { args: { id: 'd5-souris-glisser', path: 1 } };
export const Folder: Story = { args: { id: 'd5-souris-double-clic', path: 1 } };
export const PhotoOpen: Story = { args: { id: 'd5-souris-double-clic', path: 1, then: [open('lac')] } };
export const LetterOpen: Story = { args: { id: 'd5-souris-glisser', then: [open('lettre')] } };
export const EmptyBin: Story = { args: { id: 'd5-souris-glisser', then: [open('corbeille')] } };
export const LongPage: Story = { args: { id: 'd5-souris-defiler' } };
export const LongPageAtItsEnd: Story = { args: { id: 'd5-souris-defiler', path: 1 } };
export const LongPageRead: Story = { args: { id: 'd5-souris-defiler', path: 2 } };
export const Photos: Story = { args: { id: 'd5-doigt-balayer', path: 1, then: [love] } };
export const Timetable: Story = { args: { id: 'd5-doigt-pincer' } };
export const TimetableEnlarged: Story = { args: { id: 'd5-doigt-pincer', path: 2 } };

export const WarmUpByMouse: Story = warmUpStory(false);
export const WarmUpByFinger: Story = warmUpStory(true);

export const RightToLeft: Story = { ...everySurface(), globals: { direction: 'rtl' } };
export const Dark: Story = { ...everySurface(), globals: { scheme: 'dark' } };
export const LargeText: Story = { ...everySurface(), globals: { text: '200%' } };
