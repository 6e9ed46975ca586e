// Keeps the kiosk's page on the device, and brings it up to date between two persons, never during one.
const HOUR = 60 * 60 * 1000;
/** While one version hands over to the next nobody can start; should that not come about, no longer than this. */
const HANDOVER = 5000;

const kiosk = document.querySelector('balise-kiosk');
const { serviceWorker } = navigator;

let registration;
let askAgain = true;
let outdated = false;

/** Everything that must not meet a person. Called each time something may have changed. */
function whileFree() {
  kiosk.inert = false;
  if (!registration || !kiosk.hasAttribute('free')) return;
  if (outdated) return location.reload();
  if (askAgain) {
    askAgain = false;
    // Without a network there is nothing new to be had: the question comes again in an hour.
    registration.update().catch(() => {});
  }
  if (!registration.waiting) return;
  kiosk.inert = true;
  setTimeout(() => (kiosk.inert = false), HANDOVER);
  registration.waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** Under Trusted Types a worker's address needs a policy: this one knows a single address. */
function workerAddress() {
  const address = new URL('worker.js', import.meta.url).href;
  return (
    globalThis.trustedTypes
      ?.createPolicy('balise-sw', { createScriptURL: () => address })
      .createScriptURL('') ?? address
  );
}

/** Where it is refused the page lives on the network, as any page; the console says why. */
async function install() {
  registration = await serviceWorker.register(workerAddress());
  // The very first worker takes over a page that is already of its own version.
  let first = !registration.active;
  serviceWorker.addEventListener('controllerchange', () => {
    outdated = !first;
    first = false;
    whileFree();
  });
  const watch = () => registration.installing?.addEventListener('statechange', whileFree);
  registration.addEventListener('updatefound', watch);
  watch();
  whileFree();
}

// Absent where the page is not served by https, nor by this very machine.
if (serviceWorker) {
  new MutationObserver(whileFree).observe(kiosk, { attributeFilter: ['free'] });
  setInterval(() => {
    askAgain = true;
    whileFree();
  }, HOUR);
  install();
}
