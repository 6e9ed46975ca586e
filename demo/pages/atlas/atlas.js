// Lists the questions of the bank by domain and level, and plays one of them: `?item=…&lang=…`.
const BANK = new URL('../balise/question-banks/abc/', import.meta.url);
const WORLDS = {
  mail: 'courriel',
  browser: 'navigateur',
  procedure: 'démarche en ligne',
  phone: 'téléphone',
  gestures: 'clavier et pointeur',
};
const TYPES = {
  single: 'une réponse',
  multiple: 'plusieurs réponses',
  text: 'à écrire',
  order: 'à mettre dans l’ordre',
  match: 'à relier',
  point: 'à montrer',
  confidence: 'confiance, non notée',
};

const FRAMEWORKS = { crcn: 'CRCN', digcomp: 'DigComp' };

const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') ?? 'fr';
const json = async (name) => (await fetch(new URL(name, BANK))).json();
const [bank, texts] = await Promise.all([json('bank.json'), json(`${lang}.json`)]);
const atlas = document.querySelector('#atlas');

/** An element with its attributes, then its children. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const kindOf = (item) => (item.type === 'task' ? `exercice : ${WORLDS[item.simulator]}` : TYPES[item.type]);
const addressOf = (id) => `?${new URLSearchParams({ ...(lang !== 'fr' && { lang }), item: id })}`;

function listOf(items) {
  const lines = items.map((item) =>
    make(
      'li',
      {},
      make('a', { href: addressOf(item.id), lang }, texts.items[item.id].prompt),
      make('span', { class: 'small' }, ` ${kindOf(item)}`),
    ),
  );
  return make('ul', { class: 'items' }, ...lines);
}

function contents() {
  const doors = bank.domains.map(({ id }) =>
    make('li', {}, make('a', { href: `#domaine-${id}`, lang }, `${id}. ${texts.domains[id].name}`)),
  );
  const tasks = bank.items.filter(({ type }) => type === 'task').length;
  atlas.append(
    make('p', {}, `${bank.items.length} questions, dont ${tasks} exercices à faire dans un monde simulé.`),
    make('nav', { 'aria-label': 'Les domaines' }, make('ul', { class: 'doors-small' }, ...doors)),
  );
  for (const { id } of bank.domains) {
    const inside = bank.items.filter(({ domain }) => domain === id);
    atlas.append(make('h2', { id: `domaine-${id}`, lang }, `${id}. ${texts.domains[id].name}`));
    for (const level of [0, 1, 2, 3]) {
      const items = inside.filter((item) => item.level === level);
      if (items.length)
        atlas.append(make('h3', {}, `Niveau ${level} : ${texts.levels[level]}`), listOf(items));
    }
    atlas.append(make('h3', {}, 'Confiance'), listOf(inside.filter(({ type }) => type === 'confidence')));
  }
}

/** What is known of an item, as a list of terms. */
function facts(item, words) {
  const rows = [
    ['Domaine', `${item.domain}. ${texts.domains[item.domain].name}`],
    ['Forme', kindOf(item)],
  ];
  if (item.type !== 'confidence') {
    const codes = item.competences.map(({ framework, code }) => `${FRAMEWORKS[framework]} ${code}`);
    rows.push(
      ['Compétences', codes.join(' · ')],
      ['Niveau visé', `${item.level} : ${texts.levels[item.level]}`],
      [
        'Difficulté',
        `${String(item.b).replace('-', '−').replace('.', ',')} (${item.calibration === 'expert' ? 'fixée par jugement' : 'mesurée'})`,
      ],
      ['Durée prévue', `${item.seconds} secondes`],
    );
    if (words.hard) rows.push(['Ce qui la rend difficile', words.hard]);
    rows.push(['Pour la prochaine fois', words.explanation]);
  }
  if (item.needs) rows.push(['Il faut', item.needs.join(', ')]);
  return make('dl', {}, ...rows.flatMap(([term, value]) => [make('dt', {}, term), make('dd', {}, value)]));
}

/** What is expected, line by line: the recorded path of an exercise, or the right answer. */
function expected(item, { answers = {}, accept = [], solution = [] }) {
  switch (item.type) {
    case 'confidence':
      return [];
    case 'task':
      return solution;
    case 'text':
      return accept.slice(0, 1);
    case 'match':
      return item.pairs.map(([left, right]) => `${answers[left]} : ${answers[right]}`);
    default:
      return [item.key].flat().map((key) => answers[key]);
  }
}

function solution(item, words) {
  const lines = expected(item, words).map((line) => make('li', {}, line));
  if (!lines.length) return [];
  const list = item.type === 'task' || item.type === 'order' ? 'ol' : 'ul';
  const title = item.type === 'task' ? 'Une façon de faire' : 'La réponse attendue';
  return [make('details', {}, make('summary', {}, title), make(list, { lang }, ...lines))];
}

function play(item) {
  const words = texts.items[item.id];
  const question = make('balise-question', { 'heading-level': '2' });
  Object.assign(question, { item, texts, media: (path) => new URL(path, BANK).href });
  const said = make('p', { role: 'status' });
  question.addEventListener('balise-answer', () => {
    said.textContent = 'Dans un parcours, la question suivante viendrait maintenant.';
  });
  const at = bank.items.indexOf(item);
  const near = [
    [bank.items[at - 1], 'Question précédente'],
    [bank.items[at + 1], 'Question suivante'],
  ].filter(([other]) => other);
  atlas.replaceChildren(
    make('p', {}, make('a', { href: lang === 'fr' ? './' : `?lang=${lang}` }, 'Toutes les questions')),
    make('h1', { class: 'hidden' }, 'Une question de l’atlas'),
    question,
    said,
    make('h2', {}, 'Ce que la question mesure'),
    facts(item, words),
    ...solution(item, words),
    make(
      'p',
      { class: 'near' },
      ...near.map(([other, name]) => make('a', { href: addressOf(other.id) }, name)),
    ),
  );
}

const item = bank.items.find(({ id }) => id === asked.get('item'));
if (item) play(item);
else contents();
