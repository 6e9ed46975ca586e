// A walk through the test that chance alone leads: the same draws on the same screens do the same.
import {
  ahead,
  button,
  click,
  diagnostic,
  look,
  moved,
  part,
  ready,
  settled,
  type Screen,
} from './in-page.ts';

export * from './in-page.ts';

/** So many moves on, or to the result; gives the screen that each has led to. */
export async function walk(draws: [number, number][]): Promise<Screen[]> {
  const screens: Screen[] = [];
  for (const [what, which] of draws) {
    if (diagnostic().step === 'result') break;
    await step(what, which);
    screens.push(look());
  }
  return screens;
}

async function step(what: number, which: number): Promise<void> {
  const { step } = diagnostic();
  // Until then the page does not know what it cannot show, which has a say in what comes next.
  if (step === 'question') await ready();
  if (step === 'context' && what < 0.5) chooseInContext(which);
  if (step === 'question' && what < 0.1 && part('plain')) return simplify();
  if (part('back') && what < 0.25) return moved(() => click('back'));
  await ahead(which);
}

function chooseInContext(which: number): void {
  const context = diagnostic().shadowRoot!.querySelector('balise-context')!;
  const cards = [...context.shadowRoot!.querySelectorAll<HTMLElement>('label.card')];
  cards[Math.floor(which * cards.length)]!.click();
}

async function simplify(): Promise<void> {
  click('plain');
  await settled();
}

/** Ends the walk where it is; gives the result, which tells when it came about by the minute. */
export async function finish(): Promise<unknown> {
  if (diagnostic().step !== 'result') button('Terminer maintenant')!.click();
  await settled();
  const { startedAt: _, finishedAt: __, ...result } = diagnostic().result as Record<string, unknown>;
  return result;
}

/** Opens the test that was left unfinished, and goes on with it. */
export async function resume(): Promise<Screen> {
  await moved(() => click('resume'));
  return look();
}
