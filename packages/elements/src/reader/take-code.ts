/**
 * The code in the page's address, or null. The address and the tab's history lose it at once: a result that
 * stands there is one that is kept, and handed on with the address. An anchor of the host's page is no code.
 */
export function takeCode(): string | null {
  const code = location.hash.slice(1);
  if (!code || document.getElementById(code)) return null;
  history.replaceState(history.state, '', location.href.slice(0, location.href.indexOf('#')));
  return code;
}
