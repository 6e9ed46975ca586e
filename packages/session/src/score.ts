import { own, type Answer, type ItemOf, type ScoredItem, type Texts } from '@balise/schema/codes';
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
      return ofSeveral(item, new Set(listed(answer)));
    case 'text':
      return Number(typeof answer === 'string' && accepted(item, answer, texts));
    case 'order':
      return neighboursKept(item.key, listed(answer));
    case 'match':
      return pairsRight(item, listed(answer));
    case 'task':
      return goalsMet(item, listed(answer));
  }
}

/** A log from outside may hold an answer of another type's shape: it is wrong, and nothing worse. */
function listed(answer: Exclude<Answer, null>): (string | [string, string])[] {
  return typeof answer === 'string' ? [] : answer;
}

/** Right choices less wrong ones, over the number of right ones: ticking everything earns nothing. */
function ofSeveral(item: ItemOf<'multiple'>, ticked: Set<string | [string, string]>): number {
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
      return forms.some((form) => sameNumber(form, typed));
  }
}

/** Figures are compared as numbers ("8,7" is not "87"), the number in letters, where the bank gives it, as a word. */
function sameNumber(form: string, typed: string): boolean {
  const number = numberFrom(form);
  return Number.isNaN(number) ? bare(form) === bare(typed) : number === numberFrom(typed);
}

/** Share of neighbours of the right order that follow each other in the answer. */
function neighboursKept(key: readonly string[], answer: readonly (string | [string, string])[]): number {
  const kept = key.slice(1).filter((step, i) => {
    const at = answer.indexOf(step);
    return at > 0 && answer[at - 1] === key[i];
  });
  return kept.length / (key.length - 1);
}

/** The element that shows the world has judged its conditions: the answer lists the goals met. */
function goalsMet({ goals }: ItemOf<'task'>, met: readonly (string | [string, string])[]): number {
  return goals.filter(({ id }) => met.includes(id)).length / goals.length;
}

function pairsRight(item: ItemOf<'match'>, answer: readonly (string | [string, string])[]): number {
  const given = new Map(answer.filter((pair) => typeof pair !== 'string'));
  return item.pairs.filter(([left, right]) => given.get(left) === right).length / item.pairs.length;
}
