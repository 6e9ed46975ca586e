import type { BaliseDiagnostic } from '@balise/elements';
import { press } from './press.ts';

/** From the welcome to the first question, the context passed over. */
export async function skipContext(canvas: HTMLElement): Promise<void> {
  await arrived(canvas);
  await pressIn(canvas, 'balise-welcome', '[part=start]');
  for (let question = 0; question < 5; question++) await pressIn(canvas, 'balise-context', '[part=next]');
}

/** Presses inside one of the diagnostic's own elements, and waits for the screen that follows. */
export async function pressIn(canvas: HTMLElement, tag: string, selector: string): Promise<void> {
  const diagnostic = diagnosticIn(canvas);
  await diagnostic.updateComplete;
  await press(diagnostic.shadowRoot!, tag, selector);
  await diagnostic.updateComplete;
}

/** Waits for the first screen. */
export async function arrived(canvas: HTMLElement): Promise<void> {
  const diagnostic = diagnosticIn(canvas);
  await diagnostic.updateComplete;
  if (diagnostic.shadowRoot?.querySelector('.late')) await untilStep(canvas);
}

/** Finishes early, and waits for the result. */
export async function finish(canvas: HTMLElement): Promise<void> {
  const result = untilStep(canvas);
  diagnosticIn(canvas).shadowRoot!.querySelector<HTMLElement>('[part=finish]')!.click();
  await result;
  await diagnosticIn(canvas).updateComplete;
}

function diagnosticIn(canvas: HTMLElement): BaliseDiagnostic {
  return canvas.querySelector<BaliseDiagnostic>('balise-diagnostic')!;
}

function untilStep(canvas: HTMLElement): Promise<unknown> {
  return new Promise((resolve) =>
    diagnosticIn(canvas).addEventListener('balise-step', resolve, { once: true }),
  );
}
