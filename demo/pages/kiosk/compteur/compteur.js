// Shows what the kiosk has counted on this device, and lets it be taken away as a table.
const DATABASE = 'balise-counter';
const LEVELS = ['Niveau 0', 'Niveau 1', 'Niveau 2', 'Niveau 3', 'Pas assez pour le dire'];
const place = document.querySelector('#quarters');

/** The rows, the oldest quarter first; none where nothing was ever counted. Looking makes no database. */
function read() {
  return new Promise((resolve) => {
    const request = indexedDB.open(DATABASE);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onerror = () => resolve([]);
    request.onsuccess = () => {
      const all = request.result.transaction('quarters').objectStore('quarters').getAll();
      all.onsuccess = () => resolve(all.result);
    };
  });
}

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** « 2026-Q4 » as people say it. */
function quarterWords(quarter) {
  const [year, nth] = quarter.split('-Q');
  return `${nth === '1' ? '1er' : `${nth}e`} trimestre ${year}`;
}

function tableOf({ quarter, uses, domains }) {
  const words = `${quarterWords(quarter)} : ${uses} parcours`;
  const head = ['Domaine', ...LEVELS].map((level) => make('th', { scope: 'col' }, level));
  const rows = Object.entries(domains).map(([id, counts]) =>
    make('tr', {}, make('th', { scope: 'row' }, id), ...counts.map((count) => make('td', {}, String(count)))),
  );
  const table = make(
    'table',
    {},
    make('caption', {}, words),
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...rows),
  );
  return make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words }, table);
}

/** Semicolons and a byte order mark: what a French spreadsheet opens without a question. */
function csvOf(quarters) {
  const lines = quarters.flatMap(({ quarter, uses, domains }) =>
    Object.entries(domains).map(([id, counts]) => [quarter, uses, id, ...counts]),
  );
  const cells = [['Trimestre', 'Parcours', 'Domaine', ...LEVELS], ...lines];
  return `\ufeff${cells.map((line) => line.join(';')).join('\r\n')}\r\n`;
}

function download(text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  make('a', { href: address, download: 'balise-compteur.csv' }).click();
  URL.revokeObjectURL(address);
}

const quarters = await read();
if (quarters.length) {
  const button = make('button', { type: 'button' }, 'Télécharger le tableau (CSV)');
  button.addEventListener('click', () => download(csvOf(quarters)));
  place.append(...quarters.map(tableOf), button);
} else {
  place.append(
    make('p', {}, 'Rien n’est encore compté ici.'),
    make(
      'p',
      {},
      'Le compteur s’allume dans les réglages de la borne. Il écrit à partir de dix parcours finis.',
    ),
  );
}
