// A first visit to pages of a running server, as a browser makes it: what the page asks for is read from its HTML and its style sheet.
import { brotli } from './files.mjs';

const attribute = /\s(?:href|src)="([^"]+)"/;

async function text(url, headers = {}) {
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return answer.text();
}

/** The addresses that the page makes a browser fetch: scripts, styles, preloads, icons, pictures. */
function resources(html) {
  const tags = html.match(/<(?:link|script|img|source|iframe)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => !/\srel="(?:alternate|canonical|next|prev|author|license)"/.test(tag))
    .flatMap((tag) => tag.match(attribute)?.[1] ?? [])
    .concat([...html.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1]));
}

/** Fonts that the style sheet declares for Swedish text. */
function latinFonts(css, sheet) {
  const faces = css.match(/@font-face\s*{[^}]*}/g) ?? [];
  const range = (face) => face.match(/unicode-range:([^;}]+)/)?.[1];
  const latin = faces.filter((face) => !range(face) || /U\+0*(?:20|0|2\?|[0-7]\?)\b/i.test(range(face)));
  return [...new Set(latin.flatMap((face) => face.match(/url\(["']?([^"')]+)/)?.[1] ?? []))].map((url) => new URL(url, sheet).href);
}

async function visit(url) {
  const html = await text(url);
  const asked = resources(html).map((href) => new URL(href, url));
  return {
    url,
    html,
    elsewhere: asked.filter((each) => each.origin !== new URL(url).origin).map(String),
    island: html.includes('<leptos-island'),
    webAssembly: /\.wasm\b/.test(html),
    sheets: asked.filter((each) => each.pathname.endsWith('.css')).map(String),
  };
}

/** Rows of the report for the pages of the server at `address`. */
export async function visited(address) {
  const list = await text(`${address}/dialoger`);
  const dialogues = [...new Set([...list.matchAll(/href="(\/dialoger\/[a-z0-9-]+)"/g)].map((match) => match[1]))];
  if (!dialogues.length) throw new Error(`${address}/dialoger lists no dialogue: run radslag seed`);
  const paths = ['/', '/dialoger', '/beslut', '/policy', ...dialogues];
  const pages = [];
  for (const path of paths) pages.push(await visit(address + path));

  const heaviest = pages.filter(({ url }) => dialogues.some((path) => url.endsWith(path))).map(({ html }) => brotli(Buffer.from(html))).sort((a, b) => b - a)[0];
  const sheets = [...new Set(pages.flatMap(({ sheets }) => sheets))];
  let fonts = [];
  for (const sheet of sheets) fonts = fonts.concat(latinFonts(await text(sheet), sheet));
  let fontBytes = 0;
  for (const font of new Set(fonts)) fontBytes += (await (await fetch(font)).arrayBuffer()).byteLength;

  return [
    { what: 'HTML of the heaviest dialogue page, brotli', bytes: heaviest, limit: 14_000 },
    { what: 'fonts of a Swedish page', bytes: fontBytes, limit: 45_000 },
    { what: 'pages without an island that ask for WebAssembly', count: pages.filter((page) => page.webAssembly && !page.island).length, limit: 0 },
    { what: 'requests to anyone else', count: pages.flatMap((page) => page.elsewhere).length, limit: 0 },
  ];
}
