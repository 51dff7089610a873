// Keeps pages that somebody has read, so that they open without a network (docs/adr/0016). The network comes first; what is
// kept is shown when it is away or slow, with a line that says from when it is. Nothing personal is kept.
const version = location.search;
const PAGES = `pages ${version}`;
const FILES = `files ${version}`;
const MOST = 50;
const OLDEST = 30 * 24 * 3600 * 1000;
const PATIENCE = 3000;
const LANGUAGES = ['latt', 'en', 'fi', 'uk', 'so', 'bs', 'ar', 'fa'];
// What opens something for one person, and what staff read.
const PERSONAL = /\/(admin|mitt|kvitto|bekrafta|avregistrera|avsluta|ny-adress)(\/|$)/;
const HEADERS = ['content-type', 'content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy'];

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(begin()));
addEventListener('message', (event) => event.waitUntil(first(event.data).catch(() => {})));
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (!/\/admin(\/|$)/.test(url.pathname)) event.respondWith(page(event, url));
  } else if (/^\/(pkg|fonts)\//.test(url.pathname)) event.respondWith(file(url));
  else if (/^\/[\w-]+\.(js|svg)$/.test(url.pathname)) event.respondWith(changing(request));
});

async function begin() {
  for (const name of await caches.keys()) if (name !== PAGES && name !== FILES) await caches.delete(name);
  await clients.claim();
}

/** The page that was open before there was a worker, with its files: they come from the browser's own cache. */
async function first({ page, files }) {
  const url = new URL(page);
  const ours = files.map((name) => new URL(name)).filter((each) => each.origin === location.origin);
  for (const each of ours) if (/^\/(pkg|fonts)\/|^\/[\w-]+\.(js|svg)$/.test(each.pathname)) await file(each);
  await learn(url);
  if (!PERSONAL.test(url.pathname)) await keep(url, await fetch(page));
}

/** The words for no network, in the language of `url`. */
async function learn(url) {
  const words = wordsOf(url);
  const files = await caches.open(FILES);
  if (await files.match(words)) return;
  const answer = await fetch(words);
  if (answer.ok) await files.put(words, answer);
}

async function page(event, url) {
  const fresh = fetch(event.request);
  const copy = fresh.then((answer) => answer.clone());
  event.waitUntil(copy.then((answer) => keep(url, answer)).catch(() => {}));
  const before = await kept(url);
  if (!before) return fresh.catch(() => offline(url));
  const slow = new Promise((settle) => setTimeout(settle, PATIENCE, 'slow'));
  const answer = await Promise.race([fresh.catch(() => 'lost'), slow]);
  return typeof answer === 'string' ? marked(before, url, answer) : answer;
}

/** Whether the answer is a page that anybody may read again. */
function mayBeKept(url, answer) {
  const said = (name) => answer.headers.get(name) ?? '';
  const isPage = answer.ok && said('content-type').startsWith('text/html');
  return isPage && !url.search && !PERSONAL.test(url.pathname) && !/no-store|private/.test(said('cache-control')) && !isOffline(url);
}

async function keep(url, answer) {
  const store = await caches.open(PAGES);
  const at = url.origin + url.pathname;
  // Gone, or elsewhere now (0).
  if (!url.search && [0, 404, 410].includes(answer.status)) await store.delete(at);
  if (!mayBeKept(url, answer)) return;
  const html = await answer.text();
  const headers = new Headers(HEADERS.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name)]] : [])));
  headers.set('x-kept-at', Date.now());
  headers.set('x-title', encodeURIComponent((html.match(/<title>(.*?)<\/title>/s)?.[1] ?? url.pathname).replace(/ – [^–]*$/, '')));
  // Put in anew it is the last one, so that the first ones are those that were read longest ago.
  await store.delete(at);
  await store.put(at, new Response(html, { headers }));
  const all = await store.keys();
  for (const [index, each] of all.entries()) {
    if (index >= all.length - MOST && !isOld(await store.match(each))) break;
    await store.delete(each);
  }
  await learn(url);
}

const isOld = (answer) => Date.now() - answer.headers.get('x-kept-at') > OLDEST;

async function kept(url) {
  const store = await caches.open(PAGES);
  const at = url.origin + url.pathname;
  const there = url.search ? undefined : await store.match(at);
  if (!there || !isOld(there)) return there;
  await store.delete(at);
}

const prefix = (url) => {
  const first = url.pathname.split('/')[1];
  return LANGUAGES.includes(first) ? `/${first}` : '';
};
const wordsOf = (url) => `${location.origin}${prefix(url)}/utan-nat`;
const isOffline = (url) => wordsOf(url) === url.origin + url.pathname;
const template = (html, id) => html.match(new RegExp(`<template id="${id}"[^>]*>(.*?)</template>`, 's'));

/** The page for no network in the language of `url`, with a list of what is kept in that language. */
async function offline(url) {
  const files = await caches.open(FILES);
  const page = (await files.match(wordsOf(url))) ?? (await files.match(`${location.origin}/utan-nat`));
  if (!page) return Response.error();
  const html = await page.text();
  const store = await caches.open(PAGES);
  const links = [];
  for (const { url: each } of (await store.keys()).reverse()) {
    const there = new URL(each);
    if (prefix(there) !== prefix(url)) continue;
    const title = decodeURIComponent((await store.match(each)).headers.get('x-title'));
    links.push(`<li><a href="${there.pathname.replaceAll('&', '&amp;')}">${title}</a></li>`);
  }
  const [whole, heading] = template(html, 'kept') ?? [];
  const list = links.length ? `<section>${heading}<ul>${links.join('')}</ul></section>` : '';
  return answer(page, whole ? html.replace(whole, () => list) : html);
}

/** A kept page that says from when it is, and why it is shown. */
async function marked(before, url, why) {
  const html = await before.text();
  const words = await (await caches.open(FILES)).match(wordsOf(url));
  const line = words && template(await words.text(), why)?.[1];
  if (!line) return answer(before, html);
  const when = told(Number(before.headers.get('x-kept-at')), html.match(/<html[^>]* lang="([\w-]+)"/)?.[1]);
  return answer(before, html.replace(/<main[^>]*>/, (main) => main + line.replace('#', `<bdi>${when}</bdi>`)));
}

const told = (time, lang) => new Intl.DateTimeFormat([lang, 'sv'].filter(Boolean), { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(time);

const answer = (before, html) => new Response(html, { headers: before.headers });

/** A file whose name changes with what is in it. */
async function file(url) {
  const store = await caches.open(FILES);
  const there = await store.match(url.href);
  if (there) return there;
  const fresh = await fetch(url.href);
  if (fresh.ok) await store.put(url.href, fresh.clone()).catch(() => {}); // No room: it is fetched again.
  return fresh;
}

/** A file that keeps its name. */
async function changing(request) {
  const store = await caches.open(FILES);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await store.put(request.url, fresh.clone()).catch(() => {});
    return fresh;
  } catch (lost) {
    const there = await store.match(request.url);
    if (there) return there;
    throw lost;
  }
}
