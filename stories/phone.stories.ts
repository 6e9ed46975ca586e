import { html, type LitElement, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { worded, type Action, type Task } from '@balise/simulators';
import { ActEvent } from '@balise/simulators/view';
import { itemIds, itemOf, textsIn } from './bank.ts';

interface Args {
  /** A task of the bank that takes place on a phone. */
  id: string;
  /** How much of its recorded path has been done. */
  after: number;
  /** What was done then. */
  then: Action[];
}

type Story = StoryObj<Args>;

/** The task as the diagnostic would give it; `play` then acts in it. */
function exercise({ id }: Args, language: string): TemplateResult {
  return html`<balise-question .item=${itemOf(id)} .texts=${textsIn(language)}></balise-question>`;
}

/** Acts in the world on the page as its controls would. */
async function reach(canvas: ParentNode, { id, after, then }: Args): Promise<void> {
  const view = await worldIn(canvas);
  const task = worded(itemOf(id) as Task, textsIn('fr').items[id]?.words);
  for (const action of [...(task.path as Action[]).slice(0, after), ...then]) {
    view.dispatchEvent(new ActEvent(action));
    await view.updateComplete;
  }
}

/** A world is fetched when a task first asks for it. */
async function worldIn(canvas: ParentNode): Promise<LitElement> {
  for (;;) {
    const question = canvas.querySelector('balise-question')?.shadowRoot;
    const view = question
      ?.querySelector('balise-task')
      ?.shadowRoot?.querySelector<LitElement>('[data-world]');
    if (view) return view;
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}

const go = (to: string): Action => ({ type: 'go', to });

const meta: Meta<Args> = {
  title: 'Worlds/Phone',
  args: { id: 'd2-tel-lire-sms', after: 0, then: [] },
  argTypes: { id: { control: 'select', options: itemIds.filter((id) => id.includes('-tel-')) } },
  render: (args, { globals }) => exercise(args, globals['language']),
};
export default meta;

/** A state of a task's world: so much of its path, and then this. */
function state(id: string, after: number, then: Action[] = [], globals: Record<string, string> = {}): Story {
  const args = { id, after, then };
  return { args, globals, play: ({ canvasElement }) => reach(canvasElement, args) };
}

export const Home: Story = state('d2-tel-lire-sms', 0);
export const Messages: Story = state('d2-tel-lire-sms', 1);
export const Conversation: Story = state('d2-tel-lire-sms', 2);
export const RecentCalls: Story = state('d2-tel-appel-manque', 1);
export const Voicemail: Story = state('d2-tel-appel-manque', 1, [go('voicemail')]);
export const OnTheLine: Story = state('d2-tel-appel-manque', 2);
export const IncomingCall: Story = state('d2-tel-refuser-appel', 0);
/** The call rings on behind the home screen. */
export const CallBehind: Story = state('d2-tel-refuser-appel', 0, [{ type: 'home' }]);
export const Photos: Story = state('d2-tel-envoyer-photo', 1);
export const PhotoAttached: Story = state('d2-tel-envoyer-photo', 4);
export const PhotoSent: Story = state('d2-tel-envoyer-photo', 5);
export const LinkInMessage: Story = state('d4-tel-sms-colis', 2);
export const CardAsked: Story = state('d4-tel-sms-colis', 2, [go('page/colis')]);
/** The sender was blocked, and can be had back. */
export const Undo: Story = state('d4-tel-sms-colis', 3);
export const FalseAlert: Story = state('d4-tel-mise-a-jour', 0);
export const Update: Story = state('d4-tel-mise-a-jour', 4);
export const Settings: Story = state('d5-tel-avion', 1);
/** Out of plane mode: the signs come back, and a message with them. */
export const MessageArrived: Story = state('d5-tel-avion', 2);
export const WrongKey: Story = state('d5-tel-wifi', 3, [{ type: 'key', value: 'livre' }, { type: 'join' }]);
export const Sound: Story = state('d4-tel-nuit', 1, [go('sound')]);
export const DoNotDisturb: Story = state('d4-tel-nuit', 3);
export const Storage: Story = state('d5-tel-place', 2);
export const Permissions: Story = state('d4-tel-autorisation', 3);
export const Offline: Story = state('d5-tel-panne', 0, [go('app/bus')]);
/** The phone's own text size, not the browser's. */
export const LargerPhoneText: Story = state('d5-tel-taille-texte', 2, [{ type: 'size', size: 'huge' }]);

export const RightToLeft: Story = state('d2-tel-lire-sms', 2, [], { direction: 'rtl' });
export const Dark: Story = state('d2-tel-appel-manque', 1, [], { scheme: 'dark' });
export const LargeText: Story = state('d2-tel-lire-sms', 1, [], { text: '200%' });
