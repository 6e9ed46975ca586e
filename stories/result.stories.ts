import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { MODES, type Mode } from '@balise/schema';
import { textsIn } from './bank.ts';
import { PERSONS, testOf, type PersonName } from './people.ts';
import { press } from './press.ts';
import { orientationTexts } from './words.ts';

interface Args {
  person: PersonName;
  mode: Mode;
  /** May a result be kept on this device, and is it? */
  keepable: boolean;
  kept: boolean;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Result',
  args: { person: 'certain', mode: 'self', keepable: false, kept: false },
  argTypes: {
    person: { control: 'select', options: PERSONS },
    mode: { control: 'radio', options: MODES },
  },
  render: ({ person, mode, keepable, kept }, { globals }) => {
    const { result, insight, asked } = testOf(person);
    return html`<balise-result
      .result=${{ ...result, mode }}
      .insight=${insight}
      .texts=${textsIn(globals['language'])}
      .words=${orientationTexts(globals['language'])}
      .asked=${asked}
      .mode=${mode}
      .uiLang=${globals['language']}
      .keepable=${keepable}
      .kept=${kept}
    ></balise-result>`;
  },
};
export default meta;

export const Self: Story = { args: { keepable: true } };
export const Assisted: Story = { args: { mode: 'assisted', person: 'overconfident' } };
export const Kiosk: Story = { args: { mode: 'kiosk' } };
export const Kept: Story = { args: { kept: true } };
export const FinishedEarly: Story = { args: { person: 'partial' } };
export const StoppedAtOnce: Story = { args: { person: 'stoppedAtOnce' } };
export const AllAtEase: Story = { args: { person: 'allAtEase' } };

/** The sheet for a professional, unfolded in self mode. */
export const ProfessionalSheet: Story = {
  play: ({ canvasElement }) => press(canvasElement, 'balise-result', 'div ~ button.link'),
};

/** The questions asked and what helps, unfolded. */
export const Review: Story = {
  args: { person: 'partial' },
  play: ({ canvasElement }) => press(canvasElement, 'balise-result', 'summary'),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const LargeText: Story = { args: { keepable: true }, globals: { text: '200%' } };
export const Dark: Story = { args: { mode: 'assisted' }, globals: { scheme: 'dark' } };
