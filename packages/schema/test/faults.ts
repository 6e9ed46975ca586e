import type { ProblemCode } from '../src/index.ts';

/** One small change of the small bank or of its words, with what reading must say of it. */
export interface Fault {
  code: ProblemCode;
  in: 'bank' | 'texts';
  at: readonly (string | number)[];
  /** Absent: what stands there is removed. */
  value?: unknown;
  /** The French line. */
  line: string;
}

const N = '\u00a0';
const quoted = (text: string) => `«${N}${text}${N}»`;

export const FAULTS: readonly Fault[] = [
  {
    code: 'missing',
    in: 'bank',
    at: ['items', 0, 'key'],
    line: `Question 1 (${quoted('loupe')})${N}: il manque le champ \`key\`. Ajoutez-le.`,
  },
  { code: 'missing', in: 'bank', at: ['format'], line: 'Il manque le champ `format`. Ajoutez-le.' },
  {
    code: 'missing',
    in: 'bank',
    at: ['items', 0, 'type'],
    line: `Question 1 (${quoted('loupe')})${N}: il manque le champ \`type\`. Ajoutez-le.`,
  },
  {
    code: 'unknown-field',
    in: 'bank',
    at: ['items', 1, 'keys'],
    value: 1,
    line: `Question 2 (${quoted('dates')})${N}: le champ \`keys\` n’existe pas. Vérifiez son orthographe, ou retirez-le.`,
  },
  {
    code: 'wrong-type',
    in: 'bank',
    at: ['items', 0, 'a'],
    value: '1',
    line: `Question 1 (${quoted('loupe')}), champ \`a\`${N}: il faut ici un nombre. Corrigez la valeur.`,
  },
  {
    code: 'not-allowed',
    in: 'bank',
    at: ['items', 0, 'level'],
    value: 1.5,
    line: `Question 1 (${quoted('loupe')}), champ \`level\`${N}: ${quoted('1.5')} n’est pas possible ici. Choisissez parmi${N}: 0, 1, 2, 3.`,
  },
  {
    code: 'not-allowed',
    in: 'bank',
    at: ['items', 0, 'calibration'],
    value: { toString: 1 },
    line: `Question 1 (${quoted('loupe')}), champ \`calibration\`${N}: ${quoted('{"toString":1}')} n’est pas possible ici. Choisissez parmi${N}: expert, field.`,
  },
  {
    code: 'wrong-type',
    in: 'bank',
    at: ['items', 2],
    value: null,
    line: `Question 3${N}: il faut ici un objet entre accolades. Corrigez la valeur.`,
  },
  {
    code: 'not-allowed',
    in: 'bank',
    at: ['items', 0, 'calibration'],
    value: 'guess',
    line: `Question 1 (${quoted('loupe')}), champ \`calibration\`${N}: ${quoted('guess')} n’est pas possible ici. Choisissez parmi${N}: expert, field.`,
  },
  {
    code: 'not-allowed',
    in: 'bank',
    at: ['items', 0, 'type'],
    value: 'singel',
    line: `Question 1 (${quoted('loupe')}), champ \`type\`${N}: ${quoted('singel')} n’est pas possible ici. Choisissez parmi${N}: single, multiple, text, order, match, point, confidence.`,
  },
  {
    code: 'too-small',
    in: 'bank',
    at: ['items', 0, 'choices'],
    value: ['oui'],
    line: `Question 1 (${quoted('loupe')}), champ \`choices\`${N}: c’est trop peu. Nombre d’éléments${N}: 2 au moins.`,
  },
  {
    code: 'too-big',
    in: 'texts',
    at: ['items', 'loupe', 'prompt'],
    value: 'x'.repeat(401),
    line: `fr.json, question ${quoted('loupe')}, champ \`prompt\`${N}: c’est trop. Nombre de caractères${N}: 400 au plus.`,
  },
  {
    code: 'bad-form',
    in: 'bank',
    at: ['items', 4, 'media'],
    value: '../plan.svg',
    line: `Question 5 (${quoted('plan')}), champ \`media\`${N}: l’écriture n’est pas celle attendue. Écrivez un chemin dans le dossier de la banque, comme media/dessin.svg (svg, png, jpg ou webp).`,
  },
  {
    code: 'bad-form',
    in: 'bank',
    at: ['items', 0, 'choices', 1],
    value: 'pas du tout',
    line: `Question 1 (${quoted('loupe')}), champ \`choices\`, n° 2${N}: l’écriture n’est pas celle attendue. Écrivez un identifiant de lettres sans accent, de chiffres, de - et de _.`,
  },
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
