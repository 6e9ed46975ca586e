import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Result } from '@balise/schema';
import type { Place } from '@balise/schema/places';
import { testOf } from './people.ts';
import { orientationTexts } from './words.ts';

interface Args {
  places: Place[];
  linked: boolean;
  map: boolean;
}

type Story = StoryObj<Args>;

const NEED = 'Maîtrise des outils numériques du quotidien';
const result: Result = {
  ...testOf('certain').result,
  needs: [{ service: NEED, priority: 1, rule: 'debut-partout' }],
};

/** Invented: no such place is anywhere. */
function place(number: number, more: Partial<Place> = {}): Place {
  const hours = [0, 1, 2, 3, 4].flatMap((day) => [day * 1440 + 540, day * 1440 + 720]);
  return {
    id: `exemple-${number}`,
    name: `Médiathèque du Pont ${number}`,
    commune: 'Valmarche',
    postcode: '00100',
    address: `${number} rue du Pont`,
    at: [46.5 + number / 50, 3 + (number % 3) / 20],
    services: [NEED],
    publics: [],
    reception: [],
    cost: ['Gratuit'],
    programmes: [],
    access: ['Se présenter'],
    help: ['Accompagnement individuel'],
    phone: '+33199001234',
    mail: '',
    site: 'https://exemple.invalid/pont',
    booking: '',
    entrance: '',
    hours,
    hoursText: '',
    updated: '2026-11-01',
    ...more,
  };
}

const some = [
  place(1),
  place(2, { cost: ['Payant'], name: 'École du clavier' }),
  place(3, { programmes: ['Conseillers numériques'], name: 'Espace public numérique' }),
  place(4, { hours: null, hoursText: 'le premier mercredi du mois, 14:00 – 17:00', name: 'Bus numérique' }),
  place(5, { access: ["Ce lieu n'accueille pas de public"], help: ['À distance'], name: 'Ligne d’aide' }),
  place(6, { reception: ['Illettrisme'], name: 'Centre social' }),
];

const meta: Meta<Args> = {
  title: 'Elements/Places',
  args: { places: some, linked: true, map: false },
  render: ({ places, linked, map }, { globals }) =>
    html`<balise-places
      .result=${result}
      .places=${{ places, communes: [['Valmarche', '00100', 46.5, 3]], note: 'Lieux inventés, pour l’exemple.' }}
      .words=${orientationTexts(globals['language'])}
      .linked=${linked}
      .map=${map}
      .headingLevel=${2}
    ></balise-places>`,
};
export default meta;

export const Several: Story = {};
export const WithSketch: Story = { args: { map: true } };
export const AtAKiosk: Story = { args: { linked: false } };
export const One: Story = { args: { places: [place(1)] } };
export const NoneOffersIt: Story = { args: { places: [place(1, { services: [] })] } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const LargeText: Story = { globals: { text: '200%' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
