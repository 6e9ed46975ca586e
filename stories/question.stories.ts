import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Answer, ItemTexts, Texts } from '@balise/schema';
import { itemIds, itemOf, mediaAddress, rightAnswer, startOf, textsIn } from './bank.ts';
import { press } from './press.ts';

interface Args {
  /** Any item of the bank. */
  id: string;
  plain: boolean;
  answered: boolean;
}

type Story = StoryObj<Args>;

interface Drawn extends Partial<Args> {
  id: string;
  language: string;
  texts?: Texts;
}

/** One question as the diagnostic would give it. */
function question({ id, language, plain, answered, texts = textsIn(language) }: Drawn): TemplateResult {
  const item = itemOf(id);
  const value: Answer | undefined = answered ? rightAnswer(item, texts) : undefined;
  return html`<balise-question
    .item=${item}
    .texts=${texts}
    .value=${value}
    .start=${startOf(id)}
    .media=${mediaAddress}
    .plain=${plain ?? false}
  ></balise-question>`;
}

const EVERY_TYPE = {
  single: 'd1-site-officiel',
  multiple: 'd1-page-fiable',
  exact: 'd1-adresse-affiche',
  number: 'd2-compter-destinataires',
  spelling: 'd3-ecrire-un-prenom',
  order: 'd4-se-deconnecter',
  match: 'd1-affiner-recherche',
  point: 'd1-case-recherche',
  confidence: 'd1-confiance-site',
};

const WITH_DRAWING = [
  'd4-sms-dans-le-fil',
  'd2-visio-sans-voix',
  'd4-code-de-connexion',
  'd2-envoyer-photo',
  'd5-nommer-le-materiel',
];

/** A state in every type, one question under the other. */
function inEveryType(state: Partial<Drawn> = {}, ids = Object.values(EVERY_TYPE)): Story {
  return {
    parameters: { controls: { disable: true } },
    render: (_, { globals }) =>
      html`<div style="display: grid; gap: 64px; grid-template-columns: minmax(0, 44rem)">
        ${ids.map((id) => question({ id, language: globals['language'], ...state }))}
      </div>`,
  };
}

const meta: Meta<Args> = {
  title: 'Elements/Question',
  args: { plain: false, answered: false },
  argTypes: { id: { control: 'select', options: itemIds } },
  render: (args, { globals }) => question({ ...args, language: globals['language'] }),
};
export default meta;

export const Single: Story = { args: { id: EVERY_TYPE.single } };
export const Multiple: Story = { args: { id: EVERY_TYPE.multiple } };
export const TextExact: Story = { args: { id: EVERY_TYPE.exact } };
export const TextNumber: Story = { args: { id: EVERY_TYPE.number } };
export const TextSpelling: Story = { args: { id: EVERY_TYPE.spelling } };
export const Order: Story = { args: { id: EVERY_TYPE.order } };
export const Match: Story = { args: { id: EVERY_TYPE.match } };
export const Point: Story = { args: { id: EVERY_TYPE.point } };
export const Confidence: Story = { args: { id: EVERY_TYPE.confidence } };

export const Answered: Story = inEveryType({ answered: true });
export const PlainWording: Story = inEveryType({ plain: true });
export const WithDrawing: Story = inEveryType({}, WITH_DRAWING);
export const RightToLeft: Story = { ...inEveryType({ answered: true }), globals: { direction: 'rtl' } };
export const LargeText: Story = { ...inEveryType({ answered: true }), globals: { text: '200%' } };
export const Dark: Story = { ...inEveryType({ answered: true }), globals: { scheme: 'dark' } };

/** "Un indice" was pressed, where the bank has one. */
export const HintShown: Story = {
  ...inEveryType(),
  play: ({ canvasElement }) => press(canvasElement, 'balise-question', '.aids button:not([part])'),
};

/** "Suivant" was pressed without an answer. */
export const Reminded: Story = {
  ...inEveryType(),
  play: ({ canvasElement }) => press(canvasElement, 'balise-question', '[part=next]'),
};

/** As long as the schema allows, and a word that cannot be broken at a space. */
export const LongText: Story = {
  parameters: { controls: { disable: true } },
  render: (args, context) =>
    inEveryType({ texts: longTexts(context.globals['language']) }).render!(args, context),
};

const LONGEST = 400;

function longTexts(language: string): Texts {
  const texts = textsIn(language);
  const items = Object.entries(texts.items).map(([id, words]) => [id, longWords(words)]);
  return { ...texts, items: Object.fromEntries(items) };
}

function longWords(words: ItemTexts): ItemTexts {
  const answers = Object.entries(words.answers ?? {}).map(([id, answer], i) => [
    id,
    i === 0 ? 'ou-sont-mes-papiers@'.padEnd(80, 'tres-long-') : long(answer),
  ]);
  return { ...words, prompt: long(words.prompt), answers: Object.fromEntries(answers) };
}

function long(text: string): string {
  return `${text} `
    .repeat(Math.ceil(LONGEST / text.length))
    .slice(0, LONGEST)
    .trim();
}
