import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Log, Visit } from '@balise/schema';
import { progressOf } from '@balise/session';
import { orientationTexts } from './words.ts';
import { abc, textsIn } from './bank.ts';
import { testOf, type PersonName } from './people.ts';
import { press } from './press.ts';

interface Args {
  shows: (language: string) => TemplateResult;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/Desk',
  render: ({ shows }, { globals }) => shows(globals['language'] as string),
};
export default meta;

const at = Date.UTC(2026, 10, 20, 9, 0);
const log: Log = [
  {
    type: 'begun',
    at,
    kit: '0.1.0',
    bank: { id: 'abc', version: '1.0.0', hash: '' },
    mode: 'assisted',
    length: 'standard',
    lang: 'fr',
    seed: 1,
  },
  { type: 'noted', item: null, observations: ['hesite-clavier', 'craint-de-se-tromper'], age: '60-69' },
  { type: 'shown', item: abc.bank.items[0]!.id },
  { type: 'aided', item: abc.bank.items[0]!.id, kind: 'guided' },
  { type: 'noted', item: abc.bank.items[0]!.id, remark: 'Cherche longtemps la touche.' },
];

const desk = (step: string) =>
  html`<balise-desk
    .journey=${{ progress: progressOf(log), found: { log: [], isChanged: false } }}
    .log=${log}
    .step=${step}
  ></balise-desk>`;

/** What to say, what is seen, the person's yes. */
export const Welcome: Story = { args: { shows: () => desk('welcome') } };
/** Above the question: how the answer comes about. */
export const HelpNoted: Story = { args: { shows: () => desk('question') } };
export const Notes: Story = {
  args: { shows: () => desk('question') },
  play: ({ canvasElement }) => press(canvasElement, 'balise-desk', '.help > button'),
};

function visit(person: PersonName, finishedAt: string, more: Partial<Visit> = {}): Visit {
  const { result, asked } = testOf(person);
  const found = {
    ...result,
    mode: 'assisted' as const,
    finishedAt,
    observations: ['hesite-clavier' as const],
  };
  return { result: found, asked, common: 0, remarks: [], place: null, outcome: null, ...more };
}

const first = visit('partial', '2026-08-20T09:30:00.000Z', {
  remarks: [{ item: null, remark: 'Vient avec son téléphone.' }],
  place: 'Médiathèque du Pont (exemple)',
});
const second = visit('certain', '2026-11-20T09:30:00.000Z', {
  outcome: { went: 'non', obstacle: 'horaires', remark: '' },
});

const dossier = (visits: Visit[], more: Partial<Dossier> = {}): Dossier => ({
  format: 'balise-dossier',
  version: 1,
  code: 'badoki-lumato-firuba',
  nickname: 'parapluie bleu',
  rehearsal: false,
  visits,
  running: null,
  ...more,
});

const followUp = (one: Dossier) => (language: string) =>
  html`<balise-follow-up
    .followUp=${{ id: 'one', dossier: one }}
    .shown=${{ open: { ...abc, texts: textsIn(language) }, words: orientationTexts(language), beyond: null, uiLang: language }}
  ></balise-follow-up>`;

export const NewFollowUp: Story = { args: { shows: followUp(dossier([])) } };
export const TwoVisits: Story = { args: { shows: followUp(dossier([first, second])) } };
export const VisitUnfolded: Story = {
  args: { shows: followUp(dossier([first])) },
  play: ({ canvasElement }) => press(canvasElement, 'balise-follow-up', '.visit button'),
};
export const Rehearsal: Story = { args: { shows: followUp(dossier([], { rehearsal: true })) } };

const list = (...dossiers: (Dossier | null)[]) =>
  html`<balise-follow-up-list
    today="2026-11-22"
    .followUps=${dossiers.map((one, i) => ({
      id: String(i),
      usedOn: one && '2026-11-20',
      expiresOn: i === 1 ? '2026-12-05' : '2027-05-20',
      dossier: one,
    }))}
  ></balise-follow-up-list>`;

export const NoFollowUp: Story = { args: { shows: () => list() } };
export const FollowUps: Story = {
  args: {
    shows: () =>
      list(
        dossier([first, second]),
        dossier([first], { code: 'mirolu-tefavo-pulita', nickname: '' }),
        dossier([], { code: 'nuvobi-jumoto-fepuka', running: [...log] }),
        null,
      ),
  },
};

export const SeenAndMeasured: Story = {
  args: {
    shows: (language) =>
      html`<balise-accompany
        .result=${second.result}
        .texts=${textsIn(language)}
        .remarks=${[{ item: abc.bank.items[0]!.id, remark: 'Cherche longtemps la touche.' }]}
        .places=${['Médiathèque du Pont (exemple)']}
        .headingLevel=${2}
      ></balise-accompany>`,
  },
};
export const Dark: Story = { ...SeenAndMeasured, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { ...TwoVisits, globals: { direction: 'rtl' } };
export const LargeText: Story = { ...Notes, globals: { text: '200%' } };
