/** What would open another page or a menu of the browser's own, or let go of a file over the page. */
const LEAVING = ['click', 'auxclick', 'contextmenu', 'dragstart', 'dragover', 'drop'];

/**
 * Keeps whoever stands at a kiosk on its page: links lead nowhere unless the host allows them. Gives back
 * what undoes it.
 */
export function closeWaysOut(element: HTMLElement, mayLeave: () => boolean): () => void {
  const hold = (event: Event) => {
    const isPress = event.type === 'click' || event.type === 'auxclick';
    if (!isPress || (isOnLink(event) && !mayLeave())) event.preventDefault();
  };
  for (const type of LEAVING) element.addEventListener(type, hold, { capture: true });
  return () => LEAVING.forEach((type) => element.removeEventListener(type, hold, { capture: true }));
}

function isOnLink(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches('a[href], area[href]'));
}
