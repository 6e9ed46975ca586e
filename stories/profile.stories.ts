import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Voice } from '@balise/elements';
import { textsIn } from './bank.ts';
import { press } from './press.ts';
import { PERSONS, testOf, type PersonName } from './people.ts';

interface Args {
  person: PersonName;
  voice: Voice;
  /** Does the professional also see how the result came about? */
  assisted: boolean;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Profile',
  args: { voice: 'person', assisted: false },
  argTypes: {
    person: { control: 'select', options: PERSONS },
    voice: { control: 'radio', options: ['person', 'professional'] },
  },
  render: ({ person, voice, assisted }, { globals }) =>
    html`<balise-profile
      .result=${testOf(person).result}
      .insight=${assisted ? testOf(person).insight : null}
      .texts=${textsIn(globals['language'])}
      .voice=${voice}
      .headingLevel=${2}
    ></balise-profile>`,
};
export default meta;

const professional = (person: PersonName): Story => ({ args: { person, voice: 'professional' } });

export const Certain: Story = { args: { person: 'certain' } };
export const Uncertain: Story = { args: { person: 'uncertain' } };
export const Partial: Story = { args: { person: 'partial' } };
export const NothingToSay: Story = { args: { person: 'nothingToSay' } };
export const StoppedAtOnce: Story = { args: { person: 'stoppedAtOnce' } };
export const AllAtEase: Story = { args: { person: 'allAtEase' } };
export const BelowFirstSteps: Story = { args: { person: 'belowFirstSteps' } };

/** What the chart shows, unfolded. */
export const AsATable: Story = {
  args: { person: 'uncertain' },
  play: ({ canvasElement }) => press(canvasElement, 'balise-profile', 'summary'),
};

export const ProfessionalCertain: Story = professional('certain');
export const ProfessionalUncertain: Story = professional('uncertain');
export const ProfessionalPartial: Story = professional('partial');
export const ProfessionalNothingToSay: Story = professional('nothingToSay');
export const ProfessionalAllAtEase: Story = professional('allAtEase');
export const ProfessionalBelowFirstSteps: Story = professional('belowFirstSteps');
/** What was said disagrees with what was shown; some questions could not be asked. */
export const ProfessionalDisagreement: Story = professional('overconfident');

/** Beside the person: why these levels and these questions, unfolded. */
const assisted = (person: PersonName): Story => ({
  args: { person, voice: 'professional', assisted: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'balise-profile', 'details:not([open]) summary');
    await press(canvasElement, 'balise-profile', 'details:not([open]) summary');
  },
});

/** Nothing calls for caution. */
export const AssistedUsual: Story = assisted('uncertain');
/** The answers contradict one another. */
export const AssistedContradictory: Story = assisted('tired');
export const AssistedAllAlike: Story = assisted('allAtEase');
export const AssistedPartial: Story = assisted('partial');
export const AssistedDark: Story = { ...assisted('tired'), globals: { scheme: 'dark' } };
export const AssistedLargeText: Story = { ...assisted('tired'), globals: { text: '200%' } };

export const RightToLeft: Story = { args: { person: 'uncertain' }, globals: { direction: 'rtl' } };
export const LargeText: Story = { args: { person: 'uncertain' }, globals: { text: '200%' } };
export const Dark: Story = { args: { person: 'uncertain' }, globals: { scheme: 'dark' } };
