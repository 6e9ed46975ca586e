import { Cat } from '@bdelab/jscat';
import { levelOf, type Bank } from '../banks.ts';
import type { Rival } from './rival.ts';

/** jsCAT knows one scale: one Cat a domain, EAP under a standard normal prior, the domains taking turns. */
export function catsOf({ domains }: Bank): Cat[] {
  return Array.from({ length: domains }, () => new Cat({ method: 'EAP', itemSelect: 'MFI' }));
}

/** Its items, domain by domain. */
export function stimuliOf({ domains, items }: Bank) {
  const stimuli = items.map(({ domain, a, b, c }, item) => ({ item, domain, a, b, c, d: 1 }));
  return Array.from({ length: domains }, (_, d) => stimuli.filter(({ domain }) => domain === d));
}

/** "Je ne sais pas" goes in as wrong: jsCAT takes null and counts with it. Its SE ignores the prior. */
export const jscat: Rival = (bank) => {
  const stimuli = stimuliOf(bank);
  return function* (answer) {
    const cats = catsOf(bank);
    const left = stimuli.map((own) => own.slice());
    const theta = cats.map(() => 0);
    const level = cats.map(() => levelOf(bank.cuts, 0));
    const sd = cats.map(() => 1);
    for (let n = 0; n < bank.items.length; n++) {
      const d = n % bank.domains;
      // Without the deep copy: it only costs time here, and changes nothing that is chosen.
      const { nextStimulus } = cats[d]!.findNextItem(left[d]!, 'MFI', false);
      if (!nextStimulus) continue;
      const item = nextStimulus['item'] as number;
      left[d] = left[d]!.filter((one) => one.item !== item);
      const { a, b, c } = bank.items[item]!;
      cats[d]!.updateAbilityEstimate({ a, b, c, d: 1 }, answer(item) ?? 0);
      theta[d] = cats[d]!.theta;
      level[d] = levelOf(bank.cuts, theta[d]!);
      sd[d] = cats[d]!.seMeasurement;
      yield { item, theta, level, sd };
    }
  };
};
