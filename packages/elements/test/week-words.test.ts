import { expect } from '@open-wc/testing';
import { openingWords, weekLines } from '../src/places/week-words.ts';

const at = (day: number, hour: number, minute = 0) => day * 1440 + hour * 60 + minute;
/** French puts spaces that do not break where it can. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('hours in words', () => {
  it('days that are alike stand together, closed days are left out', () => {
    const weekdays = [0, 1, 2, 3, 4].flatMap((day) => [
      at(day, 9),
      at(day, 12),
      at(day, 14),
      at(day, 17, 30),
    ]);
    const lines = weekLines([...weekdays, at(5, 9), at(5, 12)], 'fr').map(plain);
    expect(lines).to.deep.equal([
      'lundi – vendredi : 09:00 – 12:00, 14:00 – 17:30',
      'samedi : 09:00 – 12:00',
    ]);
  });

  it('two like days apart are two lines; an evening past midnight is told with its day', () => {
    const lines = weekLines([at(1, 10), at(1, 12), at(4, 20), at(5, 1)], 'fr').map(plain);
    expect(lines).to.deep.equal(['mardi : 10:00 – 12:00', 'vendredi : 20:00 – 01:00']);
  });

  it('what never closes says so', () => {
    expect(weekLines([0, 10_080], 'fr')).to.deep.equal(['Tous les jours, à toute heure']);
    expect(openingWords({ open: true, until: 10_080 }, 50, 'fr')).to.equal('Ouvert maintenant');
  });

  it('no hours, no line', () => {
    expect(weekLines([], 'fr')).to.deep.equal([]);
  });

  it('open until; closed until today, tomorrow, a day of the week, and next week’s Monday', () => {
    const words = (opening: Parameters<typeof openingWords>[0], now: number) =>
      plain(openingWords(opening, now, 'fr'));
    expect(words({ open: true, until: at(0, 12) }, at(0, 10))).to.equal('Ouvert maintenant, jusqu’à 12:00');
    expect(words({ open: false, next: at(0, 14) }, at(0, 12))).to.equal('Fermé. Ouvre aujourd’hui à 14:00');
    expect(words({ open: false, next: at(1, 9) }, at(0, 18))).to.equal('Fermé. Ouvre demain à 09:00');
    expect(words({ open: false, next: at(3, 9) }, at(0, 18))).to.equal('Fermé. Ouvre jeudi à 09:00');
    expect(words({ open: false, next: at(0, 9) }, at(6, 18))).to.equal('Fermé. Ouvre demain à 09:00');
    expect(words({ open: false, next: at(0, 9) }, at(4, 18))).to.equal('Fermé. Ouvre lundi à 09:00');
    expect(words({ open: false, next: at(0, 9) }, at(0, 10)), 'a week from now').to.equal(
      'Fermé. Ouvre lundi à 09:00',
    );
    expect(openingWords(null, 0, 'fr')).to.equal('');
  });
});
