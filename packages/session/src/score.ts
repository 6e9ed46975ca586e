import { own, type Answer, type ItemOf, type ScoredItem, type Texts } from '@balise/schema';
import { bare, forgives, numberFrom } from './spelling.ts';

/**
 * The score of an answer, 0 to 1, or null for "Je ne sais pas".
 * All or nothing, but where the item says `partial`.
 */
export function score(item: ScoredItem, answer: Answer, texts: Texts): number | null {
  if (answer === null) return null;
  const share = shareRight(item, answer, texts);
  return item.partial ? share : Math.floor(share);
}

function shareRight(item: ScoredItem, answer: Exclude<Answer, null>, texts: Texts): number {
  switch (item.type) {
    case 'single':
    case 'point':
      return Number(answer === item.key);
    case 'multiple':
      return ofSeveral(item, new Set(answer as string[]));
    case 'text':
      return Number(typeof answer === 'string' && accepted(item, answer, texts));
    case 'order':
      return neighboursKept(item.key, answer as string[]);
    case 'match':
      return pairsRight(item, answer as [string, string][]);
  }
}

/** Right choices less wrong ones, over the number of right ones: ticking everything earns nothing. */
function ofSeveral(item: ItemOf<'multiple'>, ticked: Set<string>): number {
  const hits = item.key.filter((choice) => ticked.has(choice)).length;
  return Math.max(0, (hits - (ticked.size - hits)) / item.key.length);
}

function accepted(item: ItemOf<'text'>, typed: string, texts: Texts): boolean {
  const forms = own(texts.items, item.id)?.accept ?? [];
  switch (item.accept) {
    case 'exact':
      return forms.some((form) => form.trim().normalize() === typed.trim().normalize());
    case 'spelling':
      return forms.some((form) => forgives(form, typed));
    case 'number':
      // Figures, or the number in letters where the bank gives it.
      return forms.some((form) => numberFrom(form) === numberFrom(typed) || bare(form) === bare(typed));
  }
}

/** Share of neighbours of the right order that follow each other in the answer. */
function neighboursKept(key: readonly string[], answer: readonly string[]): number {
  const kept = key.slice(1).filter((step, i) => {
    const at = answer.indexOf(step);
    return at > 0 && answer[at - 1] === key[i];
  });
  return kept.length / (key.length - 1);
}

function pairsRight(item: ItemOf<'match'>, answer: readonly (readonly [string, string])[]): number {
  const given = new Map(answer);
  return item.pairs.filter(([left, right]) => given.get(left) === right).length / item.pairs.length;
}
