import { msg } from '@lit/localize';
import type { ContextQuestion } from '@balise/schema/codes';

/** The context's questions and codes in words. A function: the language may change. */
export function contextWords(): Record<ContextQuestion, { title: string; codes: Record<string, string> }> {
  return {
    reasons: {
      title: msg('Pourquoi venez‑vous aujourd’hui ?'),
      codes: {
        apprendre: msg('Apprendre à mieux utiliser le numérique'),
        papiers: msg('Papiers, élections, citoyenneté'),
        famille: msg('Famille, école'),
        'social-sante': msg('Aides sociales, santé'),
        travail: msg('Travail, formation'),
        logement: msg('Logement'),
        transports: msg('Transports, permis, carte grise'),
        argent: msg('Argent, impôts'),
        justice: msg('Justice'),
        etrangers: msg('Étrangers, Europe'),
        loisirs: msg('Loisirs, sports, culture'),
        associations: msg('Associations'),
      },
    },
    devices: {
      title: msg('Sur quels appareils vous débrouillez‑vous ?'),
      codes: {
        ordinateur: msg('Un ordinateur'),
        telephone: msg('Un téléphone'),
        tablette: msg('Une tablette'),
        aucun: msg('Aucun pour l’instant'),
      },
    },
    using: {
      title: msg('En ce moment, avec quoi vous servez-vous de l’écran ?'),
      codes: {
        souris: msg('Une souris ou un pavé tactile'),
        doigt: msg('Le doigt, sur l’écran'),
        clavier: msg('Le clavier seulement'),
        'lecteur-ecran': msg('Un lecteur d’écran'),
      },
    },
    access: {
      title: msg('Chez vous, qu’avez‑vous ?'),
      codes: {
        'internet-maison': msg('Internet à la maison'),
        'internet-mobile': msg('Internet sur le téléphone'),
        'ordinateur-maison': msg('Un ordinateur ou une tablette'),
        imprimante: msg('Une imprimante'),
        rien: msg('Rien de tout cela'),
      },
    },
    support: {
      title: msg('Qu’est-ce qui vous aiderait ?'),
      codes: {
        'grand-texte': msg('Un texte plus grand'),
        'francais-simple': msg('Des mots plus simples'),
        'autre-langue': msg('Une autre langue que le français'),
        accompagnement: msg('Quelqu’un à côté de moi'),
      },
    },
  };
}
