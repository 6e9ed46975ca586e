import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Voice } from '@balise/elements';
import { textsIn } from './bank.ts';
import { PERSONS, testOf, type PersonName } from './people.ts';
import { orientationTexts } from './words.ts';

interface Args {
  person: PersonName;
  voice: Voice;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Orientation',
  args: { voice: 'person' },
  argTypes: {
    person: { control: 'select', options: PERSONS },
    voice: { control: 'radio', options: ['person', 'professional'] },
  },
  render: ({ person, voice }, { globals }) =>
    html`<balise-orientation
      .result=${testOf(person).result}
      .texts=${textsIn(globals['language'])}
      .words=${orientationTexts(globals['language'])}
      .voice=${voice}
      .headingLevel=${2}
    ></balise-orientation>`,
};
export default meta;

const professional = (person: PersonName): Story => ({ args: { person, voice: 'professional' } });

export const StepsAndServices: Story = { args: { person: 'certain' } };
export const BelowFirstSteps: Story = { args: { person: 'belowFirstSteps' } };
export const Partial: Story = { args: { person: 'partial' } };
export const NothingToSay: Story = { args: { person: 'nothingToSay' } };

export const Professional: Story = professional('certain');
export const ProfessionalBelowFirstSteps: Story = professional('belowFirstSteps');
export const ProfessionalPartial: Story = professional('partial');
export const ProfessionalNothingToSay: Story = professional('nothingToSay');

export const RightToLeft: Story = { args: { person: 'certain' }, globals: { direction: 'rtl' } };
export const LargeText: Story = { args: { person: 'certain' }, globals: { text: '200%' } };
export const Dark: Story = { args: { person: 'certain' }, globals: { scheme: 'dark' } };
