import { msg, str } from '@lit/localize';
import type { Texts } from '@balise/schema/codes';
import type { Insight } from '@balise/session/insight';
import { promptOf } from './words.ts';

/** A sign that the answers may not tell what the person can do. */
export interface Caution {
  seen: string;
  /** What may explain it, the innocent first, and what to do. */
  todo: string;
  /** The questions that show it, where there are some to name. */
  questions: { prompt: string; outcome: string }[];
}

export function cautions(insight: Insight, texts: Texts): Caution[] {
  return [incoherent(insight, texts), alike(insight), fast(insight)].filter((sign) => sign !== null);
}

function incoherent({ fit, asked }: Insight, texts: Texts): Caution | null {
  return fit.incoherent
    ? {
        seen: msg('Des questions difficiles sont réussies, alors que de plus faciles ne le sont pas.'),
        todo: msg(
          'La fatigue, un clic de trop ou l’aide d’un proche peuvent l’expliquer. Reprenez quelques questions ensemble, à l’oral, avant de vous appuyer sur ces niveaux.',
        ),
        questions: asked
          .filter(({ item }) => fit.surprises.includes(item))
          .map(({ item, score }) => ({
            prompt: promptOf(texts, item),
            outcome: (score ?? 0) < 0.5 ? msg('pas réussie') : msg('réussie'),
          })),
      }
    : null;
}

function alike({ fit: { same } }: Insight): Caution | null {
  if (!same) return null;
  const words = {
    right: {
      seen: msg('Toutes les questions sont réussies.'),
      todo: msg(
        'La personne est peut-être simplement à l’aise, ou quelqu’un l’a aidée. Demandez-lui comment cela s’est passé, puis faites ensemble une démarche de son choix.',
      ),
    },
    wrong: {
      seen: msg('Aucune question n’est réussie, et la réponse n’est jamais « je ne sais pas ».'),
      todo: msg(
        'La fatigue, un appareil inconnu ou une consigne mal comprise peuvent l’expliquer. Reprenez une question ou deux ensemble, et refaites le parcours un autre jour.',
      ),
    },
    unknown: {
      seen: msg('La réponse est toujours « je ne sais pas ».'),
      todo: msg(
        'La fatigue, le manque de temps ou la peur de se tromper peuvent l’expliquer. Parlez-en ensemble, et refaites le parcours à un meilleur moment.',
      ),
    },
  }[same];
  return { ...words, questions: [] };
}

/** A count only: which answers were fast, and by how much, is watched by nobody. */
function fast({ fit, asked }: Insight): Caution | null {
  return fit.fast
    ? {
        seen: msg(
          str`Réponses données en moins de temps qu’il n’en faut pour lire la question : ${fit.hurried.length} sur ${asked.length}.`,
        ),
        todo: msg(
          'La personne connaissait peut-être déjà ces questions, ou un clic est parti trop vite. Demandez-lui comment cela s’est passé. Au besoin, refaites le parcours au calme.',
        ),
        questions: [],
      }
    : null;
}
