import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { weekly } from '../src/places/raw/hours.ts';

const H = 60;
const D = 24 * H;

test('hours that are the same every week are a week in minutes', () => {
  const weeks: [string, number[]][] = [
    ['Mo 09:00-12:00', [9 * H, 12 * H]],
    [
      'Mo,We 09:00-12:00,13:30-17:00',
      [540, 720, 810, 1020, 2 * D + 540, 2 * D + 720, 2 * D + 810, 2 * D + 1020],
    ],
    ['Mo-Tu 09:00-12:00; Tu off', [540, 720]],
    ['Mo 09:00-12:00; PH off', [540, 720]],
    ['Mo,PH 09:00-12:00', [540, 720]],
    ['PH,Mo 09:00-12:00', [540, 720]],
    ['Mo,Tu 09:00-12:00; Tu,PH off', [540, 720]],
    ['Mo 09:00-12:00; PH 10:00-11:00', [540, 720]],
    ['24/7', [0, 7 * D]],
    ['Mo-Su 00:00-24:00', [0, 7 * D]],
    ['Su 22:00-02:00', [0, 2 * H, 6 * D + 22 * H, 7 * D]],
    ['Fr 19:00-11:00', [4 * D + 19 * H, 5 * D + 11 * H]],
    ['Mo 09:00-12:00,12:00-14:00', [540, 840]],
  ];
  for (const [text, hours] of weeks) assert.deepEqual(weekly(text), { hours, text: '' }, text);
});

test('hours that are not are a sentence', () => {
  const told = {
    'We[1] 14:00-17:00': '1er mercredi du mois 14 h – 17 h',
    'We[1,3] 14:00-17:30; Fr[-1] 09:00-12:00':
      '1er et 3e mercredi du mois 14 h – 17 h 30 ; dernier vendredi du mois 9 h – 12 h',
    'week 2-52/2 Th 09:30-12:30': 'semaines paires, jeudi 9 h 30 – 12 h 30',
    'Mo-Fr 09:00-12:00; SH off': 'du lundi au vendredi 9 h – 12 h ; vacances scolaires fermé',
    'Jul-Aug Mo 10:00-12:00': 'lundi de juillet à août 10 h – 12 h',
    'Mo-Fr 09:00-12:00 "sur rendez-vous"': 'du lundi au vendredi 9 h – 12 h "sur rendez-vous"',
    '"sur rendez-vous"': '"sur rendez-vous"',
    'We off': 'mercredi fermé',
    'PH off': 'jours fériés fermé',
    'Mo 10:00+': 'lundi 10 h+',
    'Mo sunrise-sunset': 'Mo sunrise-sunset',
    'easter off; Mo 09:00-10:00': 'easter off; Mo 09:00-10:00',
  };
  for (const [text, sentence] of Object.entries(told)) {
    const { hours, text: said } = weekly(text);
    assert.deepEqual([hours, said.replaceAll('\u00a0', ' ')], [null, sentence], text);
  }
});

test('hours that had to be guessed at are told, those that no one can guess are kept', () => {
  assert.deepEqual(weekly('lundi 9h-12h'), {
    hours: [540, 720],
    text: '',
    code: 'hours-corrected',
    into: 'Mo 09:00-12:00',
  });
  for (const text of [
    'du lundi au vendredi de 9h à 12h',
    'x',
    '',
    '9',
    '<b>',
    'Mo 99:99-1:1',
    `Mo 09:00-12:00${' '.repeat(400)}`,
  ])
    assert.deepEqual(weekly(text), { hours: null, text, code: 'hours-unread' }, text);
});

test('a week is the same week in any time zone', () => {
  const program = `import('${new URL('../src/places/raw/hours.ts', import.meta.url).href}').then(({ weekly }) =>
    console.log(JSON.stringify(weekly('Su 22:00-02:00'))))`;
  const folder = fileURLToPath(new URL('..', import.meta.url));
  for (const TZ of ['America/Santiago', 'Pacific/Apia', 'Africa/Casablanca', 'Asia/Kathmandu']) {
    const said = execFileSync(process.execPath, ['--import', 'tsx', '-e', program], {
      cwd: folder,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(said), weekly('Su 22:00-02:00'), TZ);
  }
});
