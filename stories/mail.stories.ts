import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { mail } from '@balise/simulators/mail';
import { BaliseMail } from '@balise/simulators/mail/view';
import { define } from '../packages/elements/src/define-tag.ts';
import type { MailAction } from '../packages/simulators/src/mail/actions.ts';
import { itemIds } from './bank.ts';
import { inFrame, reached } from './world-frame.ts';

define('balise-mail', BaliseMail);

interface Args {
  /** A task in the mail box. */
  id: string;
  /** How many actions of its path are done. */
  path: number;
  /** What is done after them. */
  then: readonly MailAction[];
}

type Story = StoryObj<Args>;

function drawn({ id, path, then }: Args, language: string): TemplateResult {
  const world = reached(mail, id, language, { path, then });
  return inFrame(id, language, html`<balise-mail .world=${world} .contentLang=${language}></balise-mail>`);
}

const meta: Meta<Args> = {
  title: 'Worlds/Mail',
  args: { id: 'd4-mail-banque', path: 0, then: [] },
  argTypes: { id: { control: 'select', options: itemIds.filter((id) => id.includes('-mail-')) } },
  render: (args, { globals }) => drawn(args, globals['language']),
};
export default meta;

export const Inbox: Story = {};
export const FirstSteps: Story = { args: { id: 'd2-mail-repondre-medecin' } };
export const Empty: Story = { args: { then: [{ type: 'folder', folder: 'bin' }] } };
export const Junk: Story = { args: { id: 'd2-mail-indesirable-a-tort', path: 1 } };
export const OlderPage: Story = { args: { id: 'd2-mail-rechercher', then: [{ type: 'older' }] } };
export const Found: Story = { args: { id: 'd2-mail-rechercher', path: 1 } };
export const NotFound: Story = {
  args: { id: 'd2-mail-rechercher', then: [{ type: 'search', value: 'xylophone' }] },
};

export const Reading: Story = { args: { path: 1 } };
export const ReadingToAll: Story = { args: { id: 'd2-mail-repondre-a-une', path: 1 } };
export const WrittenBelowTheName: Story = { args: { path: 2 } };
export const PutAway: Story = { args: { path: 3 } };
export const WronglyPutAway: Story = { args: { id: 'd2-mail-indesirable-a-tort', path: 2 } };
export const WithAttachment: Story = { args: { id: 'd2-mail-ouvrir-piece-jointe', path: 1 } };
export const AttachmentSaved: Story = { args: { id: 'd2-mail-ouvrir-piece-jointe', path: 2 } };
export const AttachmentOpen: Story = {
  args: { id: 'd2-mail-ouvrir-piece-jointe', path: 1, then: [{ type: 'view', file: 'menu' }] },
};
export const LinkFollowed: Story = { args: { path: 1, then: [{ type: 'follow' }] } };
export const CardGiven: Story = {
  args: { path: 1, then: [{ type: 'follow' }, { type: 'type', value: '4970' }, { type: 'give' }] },
};

export const NewMail: Story = { args: { id: 'd2-mail-nouveau', path: 4 } };
export const Choosing: Story = { args: { id: 'd2-mail-joindre', path: 3 } };
export const Attached: Story = { args: { id: 'd2-mail-joindre', path: 4 } };
export const Forwarding: Story = { args: { id: 'd2-mail-transferer', path: 3 } };
export const AddressMissing: Story = {
  args: { id: 'd2-mail-transferer', path: 2, then: [{ type: 'send' }] },
};
export const Sent: Story = {
  args: { id: 'd2-mail-transferer', path: 4, then: [{ type: 'folder', folder: 'sent' }] },
};

/** One screen of each kind, one under the other. */
const EVERY_SCREEN: Args[] = [
  { id: 'd4-mail-banque', path: 3, then: [] },
  { id: 'd2-mail-repondre-a-une', path: 1, then: [{ type: 'details' }] },
  { id: 'd2-mail-ouvrir-piece-jointe', path: 1, then: [{ type: 'view', file: 'menu' }] },
  { id: 'd4-mail-expediteur', path: 1, then: [{ type: 'follow' }] },
  { id: 'd2-mail-joindre', path: 4, then: [] },
  { id: 'd2-mail-joindre', path: 3, then: [] },
];

const everyScreen: Story = {
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => html`${EVERY_SCREEN.map((one) => drawn(one, globals['language']))}`,
};

export const RightToLeft: Story = { ...everyScreen, globals: { direction: 'rtl' } };
export const LargeText: Story = { ...everyScreen, globals: { text: '200%' } };
export const Dark: Story = { ...everyScreen, globals: { scheme: 'dark' } };
