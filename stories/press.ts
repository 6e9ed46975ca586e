import type { LitElement } from 'lit';

/** Presses, in every `tag` of a story, the first thing that `selector` finds inside. */
export async function press(canvas: ParentNode, tag: string, selector: string): Promise<void> {
  for (const element of canvas.querySelectorAll<LitElement>(tag)) {
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    await element.updateComplete;
  }
}
