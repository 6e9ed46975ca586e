import { N, quoted, type Fault } from './fault.ts';

/** Ids that do not agree with each other, within the bank or between it and its words. */
export const REFERENCE_FAULTS: readonly Fault[] = [
  {
    code: 'duplicate-id',
    in: 'bank',
    at: ['items', 3, 'id'],
    value: 'loupe',
    line: `Question 4 (${quoted('loupe')}), champ \`id\`${N}: l’identifiant ${quoted('loupe')} est déjà pris. Donnez-en un autre à l’un des deux.`,
  },
  {
    code: 'duplicate-id',
    in: 'bank',
    at: ['items', 2, 'pairs', 1, 1],
    value: 'clavier',
    line: `Question 3 (${quoted('gestes')})${N}: l’identifiant ${quoted('clavier')} est déjà pris. Donnez-en un autre à l’un des deux.`,
  },
  {
    code: 'duplicate-id',
    in: 'bank',
    at: ['items', 1, 'key', 1],
    value: 'hier',
    line: `Question 2 (${quoted('dates')}), champ \`key\`${N}: l’identifiant ${quoted('hier')} est déjà pris. Donnez-en un autre à l’un des deux.`,
  },
  {
    code: 'unknown-reference',
    in: 'bank',
    at: ['items', 5, 'about', 0],
    value: 'seul',
    line: `Question 6 (${quoted('seul')}), champ \`about\`, n° 1${N}: ${quoted('seul')} n’existe pas dans la banque. Corrigez l’identifiant, ou ajoutez ce qu’il nomme.`,
  },
  {
    code: 'unknown-reference',
    in: 'bank',
    at: ['items', 0, 'domain'],
    value: 'constructor',
    line: `Question 1 (${quoted('loupe')}), champ \`domain\`${N}: ${quoted('constructor')} n’existe pas dans la banque. Corrigez l’identifiant, ou ajoutez ce qu’il nomme.`,
  },
  {
    code: 'key-not-a-choice',
    in: 'bank',
    at: ['items', 4, 'key'],
    value: 'milieu',
    line: `Question 5 (${quoted('plan')}), champ \`key\`${N}: ${quoted('milieu')} ne fait pas partie des réponses. Choisissez l’une de celles que la question propose.`,
  },
  {
    code: 'cuts-not-ascending',
    in: 'bank',
    at: ['domains', 0, 'cuts'],
    value: [-1, 0, 0],
    line: `Domaine 1 (${quoted('1')}), champ \`cuts\`${N}: les seuils doivent aller du plus petit au plus grand. Remettez-les dans l’ordre.`,
  },
  {
    code: 'text-missing',
    in: 'texts',
    at: ['items', 'gestes', 'answers', 'ecran'],
    line: `fr.json, question ${quoted('gestes')}, champ \`answers\`${N}: il manque les mots de \`ecran\`. Écrivez-les.`,
  },
  {
    code: 'text-missing',
    in: 'texts',
    at: ['items', 'plan', 'media'],
    line: `fr.json, question ${quoted('plan')}${N}: il manque les mots de \`media\`. Écrivez-les.`,
  },
  {
    code: 'text-missing',
    in: 'texts',
    at: ['items', 'signe', 'accept'],
    line: `fr.json, question ${quoted('signe')}${N}: il manque les mots de \`accept\`. Écrivez-les.`,
  },
  {
    code: 'text-missing',
    in: 'texts',
    at: ['items', 'loupe', 'explanation'],
    line: `fr.json, question ${quoted('loupe')}${N}: il manque les mots de \`explanation\`. Écrivez-les.`,
  },
  {
    code: 'text-missing',
    in: 'texts',
    at: ['domains', '1'],
    line: `fr.json, champ \`domains\`${N}: il manque les mots de \`1\`. Écrivez-les.`,
  },
  {
    code: 'text-unused',
    in: 'texts',
    at: ['items', 'ancienne'],
    value: { prompt: 'Encore là ?' },
    line: `fr.json, question ${quoted('ancienne')}${N}: la banque n’a pas de question ${quoted('ancienne')}. Corrigez l’identifiant, ou retirez ces mots.`,
  },
];
