/**
 * Makes all of the page inert but `element`: its siblings, and those of what it stands in, across shadow
 * roots. Gives back what undoes it.
 */
export function inertAround(element: Element): () => void {
  const silenced: HTMLElement[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at))
    for (const other of at.parentNode?.children ?? [])
      if (other !== at && other instanceof HTMLElement && !other.inert) {
        other.inert = true;
        silenced.push(other);
      }
  return () => silenced.forEach((other) => (other.inert = false));
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}
