// On every page for residents: makes visited pages readable without a network, and lets a form survive a lost one.
// Nothing on the page waits for it (docs/adr/0016).
if (document.querySelector('[data-lost]')) import('/send.js');

// The receipt of what was written: it is sent, so what the browser kept of it is forgotten.
const sent = document.querySelector('[data-sent]')?.dataset.sent;
try {
  if (sent) localStorage.removeItem(`draft ${sent}`);
} catch {} // Storage is switched off: then nothing was kept.

// In the place of a page that could not be had: it is asked for again, once the network is awake.
addEventListener('online', () => setTimeout(() => document.querySelector('[data-again]')?.click(), 2000));

const begin = async () => {
  const style = document.querySelector('link[rel="stylesheet"]');
  // The style sheet's name changes with every build: then the worker is a new one.
  const worker = `/sw.js?${style.href.split('/').pop()}`;
  const before = navigator.serviceWorker.controller;
  if (before?.scriptURL === new URL(worker, location).href) return; // The browser itself looks whether it has changed.
  await navigator.serviceWorker.register(worker);
  if (before) return;
  // The first page was fetched before there was a worker.
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  active.postMessage({ page: location.href, files });
};
if ('serviceWorker' in navigator) {
  const quietly = () => begin().catch(() => {}); // Refused by the browser: the page works without.
  if (document.readyState === 'complete') quietly();
  else addEventListener('load', quietly, { once: true });
}
