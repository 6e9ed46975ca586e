import { msg } from '@lit/localize';
import type { Task } from '../../simulator.ts';
import type { GesturesAction } from '../actions.ts';

/** One small thing to do before a first test. Nothing of it is scored or kept. */
export interface WarmUp {
  /** What `<balise-task>` opens, without words of a bank. It is done as soon as its goal is met. */
  item: Task;
  /** What to do, in one sentence. */
  sentence: string;
  /** What to say once it is done. */
  done: string;
}

interface Exercise {
  id: string;
  sentence: string;
  world: Task['world'];
  /** When it is done. */
  when: Task['goals'][number]['when'];
  path: GesturesAction[];
}

/** To press, to type, to rub out, to scroll: with a finger or with a mouse. */
export function warmUp(touch: boolean): WarmUp[] {
  return [lamp(touch), typing(touch), rubbingOut(touch), scrolling(touch)].map(
    ({ id, sentence, world, when, path }) => ({
      item: { ...UNSCORED, id: `warm-up-${id}`, world, goals: [{ id: 'done', when }], path },
      sentence,
      done: msg('C’est fait.'),
    }),
  );
}

/** What a task has besides: no measure rests on it. */
const UNSCORED = {
  type: 'task',
  simulator: 'gestures',
  domain: '5',
  level: 0,
  a: 1,
  b: 0,
  c: 0,
  calibration: 'expert',
  seconds: 30,
  competences: [],
} satisfies Partial<Task>;

function lamp(touch: boolean): Exercise {
  return {
    id: 'lamp',
    sentence: touch
      ? msg('Touchez la lampe avec un doigt pour l’allumer.')
      : msg('Amenez la flèche sur la lampe, puis cliquez pour l’allumer.'),
    world: { kind: 'lamp', label: msg('Lampe') },
    when: { happened: { type: 'light' } },
    path: [{ type: 'light' }],
  };
}

function typing(touch: boolean): Exercise {
  const word = msg('soleil');
  return {
    id: 'type',
    sentence: touch
      ? msg('Touchez la case vide, puis écrivez le mot « soleil ».')
      : msg('Cliquez dans la case vide, puis écrivez le mot « soleil ».'),
    world: oneField(''),
    when: { contains: ['fields.word.value', word] },
    path: [{ type: 'write', field: 'word', value: word }],
  };
}

function rubbingOut(touch: boolean): Exercise {
  const word = msg('soleil');
  return {
    id: 'rub-out',
    sentence: touch
      ? msg('Touchez la fin du mot, puis effacez la dernière lettre.')
      : msg('Cliquez à la fin du mot, puis effacez la dernière lettre.'),
    // The last letter once too often, whatever word a language has here.
    world: oneField(word + word.at(-1)!),
    when: { equals: ['fields.word.value', word] },
    path: [{ type: 'write', field: 'word', value: word }],
  };
}

function oneField(value: string): Task['world'] {
  return {
    kind: 'sheet',
    title: msg('Écrire'),
    fields: [{ id: 'word', label: msg('Mot'), kind: 'code', value }],
  };
}

function scrolling(touch: boolean): Exercise {
  return {
    id: 'scroll',
    sentence: touch
      ? msg('Faites monter le texte avec un doigt, jusqu’au phare.')
      : msg('Faites monter le texte avec la molette ou la touche ↓, jusqu’au phare.'),
    world: {
      kind: 'reel',
      title: msg('La promenade'),
      parts: [
        { id: 'port', text: msg('La promenade commence au port. Les bateaux rentrent de la pêche.') },
        { id: 'market', text: msg('On passe par le marché : il sent le pain chaud et les fraises.') },
        {
          id: 'bridge',
          text: msg('Un petit pont de bois traverse la rivière. Des canards dorment dessous.'),
        },
        { id: 'path', text: msg('Puis un chemin longe la mer. Il monte un peu, sans se presser.') },
        { id: 'bench', text: msg('À mi-chemin, un banc attend à l’ombre d’un pin. On entend les vagues.') },
        { id: 'garden', text: msg('Derrière un mur bas, un jardin de roses et de lavande.') },
        { id: 'beach', text: msg('En bas, une plage de galets. Deux enfants y cherchent des coquillages.') },
        { id: 'rocks', text: msg('Après la plage, le chemin descend vers les rochers.') },
        { id: 'wind', text: msg('Le vent se lève. On aperçoit une tour blanche.') },
        { id: 'light', text: msg('Et voici le phare.') },
      ],
    },
    when: { happened: { type: 'scroll', to: 'end' } },
    path: [{ type: 'scroll', to: 'end' }],
  };
}
