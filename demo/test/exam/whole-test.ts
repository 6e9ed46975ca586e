// A whole test inside the page, and whether what the page says of saving is true on every screen of it.
import type { Answer, Log } from '@balise/schema/codes';
import {
  ahead,
  answersOf,
  button,
  click,
  diagnostic,
  onDisk,
  part,
  pause,
  savingWords,
  saysSaved,
  settled,
  until,
  words,
} from './in-page.ts';

export * from './in-page.ts';

/** Words that say, each in its way, that answers are not kept. */
const NOT_KEPT = /ne peuvent pas être gardées|ne permet pas de garder|n’est pas gardé/;

/** What was given so far, by question: it outlives the calls of one page. */
const given = new Map<string, Answer>();

export interface Account {
  /** Screens that said nothing of saving, or said "Enregistré" of what the disk does not have. */
  lies: string[];
  /** On how many screens the answers were said to be kept, and not to be. */
  kept: number;
  unkept: number;
}

/** Goes on to the step asked for, at most so many moves; each screen's words are held against the disk. */
export async function goOn(random: number[], to = 'result', moves = Infinity): Promise<Account> {
  const account: Account = { lies: [], kept: 0, unkept: 0 };
  await settled();
  for (let i = 0; i < moves && diagnostic().step !== to; i++) {
    const answer = await ahead(random[i % random.length]);
    if (answer) given.set(answer.item, answer.answer);
    if (diagnostic().step !== 'result') await hold(account);
  }
  return account;
}

/** Holds the words on screen against the disk. */
export async function hold(account: Account = { lies: [], kept: 0, unkept: 0 }): Promise<Account> {
  const said = savingWords();
  const screen = `${diagnostic().step} ${diagnostic().item}`;
  if (NOT_KEPT.test(said)) account.unkept++;
  else if (!saysSaved()) account.lies.push(`${screen}: "${said}"`);
  else {
    account.kept++;
    const lacking = lacks(await onDisk(), diagnostic().item);
    if (lacking) account.lies.push(`${screen}: "${said}", the disk lacks ${lacking}`);
  }
  return account;
}

export async function untilWhole(): Promise<void> {
  while (lacks(await onDisk(), diagnostic().item)) await pause(50);
}

/** What a log lacks of what was answered, or of the question on screen; null where it has all. */
export function lacks(log: Log | null, item: string | null): string | null {
  const answers = answersOf(log);
  for (const [asked, answer] of given)
    if (JSON.stringify(answers[asked]) !== JSON.stringify(answer)) return `the answer to ${asked}`;
  const shown = log?.findLast(({ type }) => type === 'shown') as { item: string } | undefined;
  return item && shown?.item !== item ? item : log ? null : 'everything';
}

/** What can be taken away of a result: the sheet as it would be printed, and the text as it is copied. */
export async function takeAway(): Promise<{ sheet: string; text: string }> {
  const sheet = new Promise<string>((resolve) => {
    const watched = new MutationObserver(([change]) => {
      const frame = change?.addedNodes[0] as HTMLIFrameElement | undefined;
      if (!frame) return;
      try {
        const view = frame.contentWindow!;
        view.print = () => resolve(view.document.body.textContent);
      } catch {
        // A sandbox keeps the frame from its own page: the text is then offered instead.
        resolve('');
      }
    });
    watched.observe(document.body, { childList: true });
  });
  await until(() => part('print'));
  click('print');
  const printed = await sheet;
  button('Copier le texte')!.click();
  await until(() => /Le texte est copié|Sélectionnez le texte/.test(words()));
  const field = [...document.querySelectorAll('balise-diagnostic')]
    .flatMap((one) => [...one.shadowRoot!.querySelectorAll('balise-result')])
    .flatMap((one) => [...one.shadowRoot!.querySelectorAll('textarea')])[0];
  const text = field?.value ?? (await navigator.clipboard.readText());
  await pause();
  return { sheet: printed, text };
}
