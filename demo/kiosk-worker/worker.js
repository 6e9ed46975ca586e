// The kiosk page's service worker: from its first visit on, every file the page can need is on the device.
import { clientsClaim } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';

/* global FILES */
// FILES is put here by scripts/kiosk-worker.mjs: the address of each file, and the SHA-256 of its bytes. The
// digest is asked of the network too: a site copied by halves gives no version rather than a mixed one.
const files = FILES.map(([url, digest]) => ({ url, revision: digest, integrity: `sha256-${digest}` }));

// The same file whatever stands after the question mark: that is for the page's own script.
precacheAndRoute(files, { ignoreURLParametersMatching: [/./] });

// The page of the very first visit came without a worker; from here on it has one, and learns of new versions.
clientsClaim();

// A new version waits, the old one and its files go on serving, until the page says that nobody is there.
addEventListener('message', ({ data }) => {
  if (data.type === 'SKIP_WAITING') skipWaiting();
});
