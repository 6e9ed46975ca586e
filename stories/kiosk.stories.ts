import { html, type LitElement } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { BaliseDiagnostic, BaliseKiosk } from '@balise/elements';
import { BANK_ADDRESS } from './bank.ts';
import { arrived, finish, skipContext } from './journey.ts';
import { press } from './press.ts';

interface Args {
  idle: number;
  reader: string;
  settings: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Kiosk',
  args: { idle: 90, reader: 'reader/', settings: '' },
  render: ({ idle, reader, settings }, { globals }) =>
    html`<balise-kiosk idle=${idle} reader=${reader} settings=${settings}>
      <balise-diagnostic
        bank=${BANK_ADDRESS}
        mode="kiosk"
        length="express"
        lang=${globals['language']}
      ></balise-diagnostic>
    </balise-kiosk>`,
};
export default meta;

const settings = (kiosk: object) =>
  `data:application/json,${encodeURIComponent(JSON.stringify({ format: 'balise-settings', version: 1, kiosk }))}`;

export const Attract: Story = { play: ({ canvasElement }) => arrived(canvasElement) };
export const AttractInEnglish: Story = { ...Attract, globals: { language: 'en' } };
export const AttractDark: Story = { ...Attract, globals: { scheme: 'dark' } };
export const AttractLargeText: Story = { ...Attract, globals: { text: '200%' } };
export const ManyLanguages: Story = {
  ...Attract,
  args: { settings: settings({ languages: ['fr', 'en', 'es', 'pt', 'de', 'ro'] }) },
};
export const OneLanguage: Story = { ...Attract, args: { settings: settings({ languages: ['fr'] }) } };

/** The host has misspelt something: it is told at the foot, and the kiosk works all the same. */
export const SettingsRefused: Story = { ...Attract, args: { settings: settings({ idel: 30 }) } };

export const Question: Story = { play: ({ canvasElement }) => toQuestion(canvasElement) };

/** « Nouvelle personne » was pressed: it asks, in place. */
export const Confirmation: Story = {
  play: async ({ canvasElement }) => {
    await toQuestion(canvasElement);
    await press(canvasElement, 'balise-kiosk', '.new');
  },
};
export const ConfirmationDark: Story = { ...Confirmation, globals: { scheme: 'dark' } };

/** Nobody has moved for a while. The countdown stands still here. */
export const Warning: Story = {
  play: async ({ canvasElement }) => {
    await toQuestion(canvasElement);
    const kiosk = canvasElement.querySelector<BaliseKiosk>('balise-kiosk')!;
    Object.assign(kiosk, { left: 15 });
    await kiosk.updateComplete;
  },
};
export const WarningDark: Story = { ...Warning, globals: { scheme: 'dark' } };

/** With what leads on from it at the foot. */
export const Result: Story = { play: ({ canvasElement }) => toResult(canvasElement) };
export const ResultDark: Story = { ...Result, globals: { scheme: 'dark' } };

export const Code: Story = {
  play: async ({ canvasElement }) => {
    await toResult(canvasElement);
    await press(canvasElement, 'balise-kiosk', '.take');
  },
};
export const CodeDark: Story = { ...Code, globals: { scheme: 'dark' } };

/** A sheet has come out of the printer: is it taken? */
export const Printed: Story = {
  play: async ({ canvasElement }) => {
    await toResult(canvasElement);
    const diagnostic = canvasElement.querySelector<BaliseDiagnostic>('balise-diagnostic')!;
    const result = diagnostic.shadowRoot!.querySelector('balise-result')!;
    Object.assign(result, { printed: true });
    await (result as LitElement).updateComplete;
  },
};

async function toQuestion(canvas: HTMLElement): Promise<void> {
  await arrived(canvas);
  await press(canvas, 'balise-kiosk', '.start');
  await skipContext(canvas);
}

async function toResult(canvas: HTMLElement): Promise<void> {
  await toQuestion(canvas);
  await finish(canvas);
}
