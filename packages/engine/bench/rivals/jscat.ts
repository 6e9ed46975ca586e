import { Cat } from '@bdelab/jscat';
import { levelOf, type Bank } from '../banks.ts';
import type { Rival } from './rival.ts';

type Scored = [item: number, score: 0 | 1][];

/** What one Cat says after some answers, and the item it wants next. */
interface Opinion {
  theta: number;
  sd: number;
  next: number | undefined;
}

/** As it goes into jsCAT: `d` is the upper bound of the four-parameter model. */
export function zetaOf({ items }: Bank, item: number) {
  const { a, b, c } = items[item]!;
  return { a, b, c, d: 1 };
}

export function newCat(): Cat {
  return new Cat({ method: 'EAP', itemSelect: 'MFI' });
}

/**
 * jsCAT knows one scale: one Cat a domain, EAP under a standard normal prior, the domains taking turns.
 * "Je ne sais pas" goes in as wrong: jsCAT takes null and counts with it. Its SE ignores the prior.
 *
 * A Cat's opinion depends on its domain's answers alone, so people who answered alike share it: jsCAT is
 * asked once for each pattern, which spares ten thousand people most of its time and changes no figure.
 */
export const jscat: Rival = (bank) => {
  const opinions = new Map<string, Opinion>();

  function opinionOn(d: number, answers: Scored): Opinion {
    const pattern = `${d} ${answers.map(([, score]) => score).join('')}`;
    let opinion = opinions.get(pattern);
    if (!opinion) opinions.set(pattern, (opinion = askCat(bank, d, answers)));
    return opinion;
  }

  return function* (answer) {
    const answers = Array.from({ length: bank.domains }, (): Scored => []);
    const now = answers.map((own, d) => opinionOn(d, own));
    while (now.some(({ next }) => next !== undefined)) {
      for (let d = 0; d < bank.domains; d++) {
        const item = now[d]!.next;
        if (item === undefined) continue;
        answers[d]!.push([item, answer(item) ?? 0]);
        now[d] = opinionOn(d, answers[d]!);
        const theta = now.map((one) => one.theta);
        const level = theta.map((value) => levelOf(bank.cuts, value));
        yield { item, theta, level, sd: now.map(({ sd }) => sd) };
      }
    }
  };
};

function askCat(bank: Bank, d: number, answers: Scored): Opinion {
  const cat = newCat();
  if (answers.length > 0) {
    cat.updateAbilityEstimate(
      answers.map(([item]) => zetaOf(bank, item)),
      answers.map(([, score]) => score),
    );
  }
  const stimuli = [...bank.items.keys()]
    .filter((item) => bank.items[item]!.domain === d && !answers.some(([asked]) => asked === item))
    .map((item) => ({ item, ...zetaOf(bank, item) }));
  const { nextStimulus } = cat.findNextItem(stimuli);
  // Before an answer its SE is the largest number there is; the prior's SD is meant.
  const sd = answers.length > 0 ? cat.seMeasurement : 1;
  return { theta: cat.theta, sd, next: nextStimulus?.['item'] as number | undefined };
}
