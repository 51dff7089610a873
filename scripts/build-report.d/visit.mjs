// A first visit to pages of a running server, as a browser makes it: what the page asks for is read from its HTML and its style sheet.
import { brotli } from './files.mjs';

const languages = { sv: '', 'sv-simple': '/latt', en: '/en', fi: '/fi', uk: '/uk', so: '/so', bs: '/bs', ar: '/ar', fa: '/fa' };
const limits = { html: 14_000, css: 12_000, fonts: 45_000 };
// A typeface for Arabic letters, with all their forms, beside the one for names in Latin ones.
const arabic = { languages: ['ar', 'fa'], fonts: 80_000 };

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

/** The typefaces of the style sheet: where each lies, and which letters it is for. */
function faces(css, sheet) {
  return (css.match(/@font-face\s*{[^}]*}/g) ?? []).flatMap((face) => {
    const file = face.match(/url\(["']?([^"')]+)/)?.[1];
    const ranges = (face.match(/unicode-range:([^;}]+)/)?.[1] ?? 'U+0-10FFFF').split(',').map((range) => {
      const [first, last = first] = range.trim().replace(/^u\+/i, '').split('-');
      return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
    });
    return file ? [{ url: new URL(file, sheet).href, has: (letter) => ranges.some(([first, last]) => first <= letter && letter <= last) }] : [];
  });
}

/** The letters that the page shows as it opens: what is folded away asks for no typeface. */
function letters(html) {
  const shown = html
    .replace(/<(head|template|script)\b.*?<\/\1>/gs, '')
    .replace(/<details(?![^>]*\sopen)[^>]*>(.*?)<\/details>/gs, (_, inside) => inside.match(/<summary.*?<\/summary>/s)?.[0] ?? '')
    .replace(/<[^>]*>/g, ' ');
  return new Set([...shown].map((letter) => letter.codePointAt(0)));
}

const weighed = new Map();
/** How many bytes travel for a file. */
async function weight(url, packed) {
  if (!weighed.has(url)) {
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    weighed.set(url, packed ? brotli(bytes) : bytes.length);
  }
  return weighed.get(url);
}

async function visit(url) {
  const html = await text(url);
  const asked = resources(html).map((href) => new URL(href, url));
  const sheets = asked.filter((each) => each.pathname.endsWith('.css')).map(String);
  const seen = letters(html);
  let [css, fonts] = [0, 0];
  for (const sheet of sheets) {
    css += await weight(sheet, true);
    for (const face of faces(await text(sheet), sheet)) {
      if ([...seen].some(face.has)) fonts += await weight(face.url, false);
    }
  }
  return {
    url,
    html: brotli(Buffer.from(html)),
    css,
    fonts,
    elsewhere: asked.filter((each) => each.origin !== new URL(url).origin).map(String),
    island: html.includes('<leptos-island'),
    webAssembly: /\.wasm\b/.test(html),
  };
}

/** One page of each kind, by its path in Swedish. */
async function kinds(address) {
  const list = await text(`${address}/dialoger`);
  const dialogues = [...new Set([...list.matchAll(/href="(\/dialoger\/[a-z0-9-]+)"/g)].map((match) => match[1]))];
  if (!dialogues.length) throw new Error(`${address}/dialoger lists no dialogue: run radslag seed`);
  const weights = [];
  for (const path of dialogues) weights.push({ path, html: await text(address + path) });
  const heaviest = weights.sort((a, b) => b.html.length - a.html.length)[0].path;
  const open = weights.find(({ path, html }) => html.includes(`href="${path}/lamna-ide"`))?.path;
  if (!open) throw new Error(`${address}: no dialogue is open`);
  return {
    'the first page': '/',
    'the list of dialogues': '/dialoger',
    'the heaviest dialogue': heaviest,
    'its ideas': `${heaviest}/ideer`,
    'the form for an idea': `${open}/lamna-ide`,
    'the form for a proposal': '/initiativ/foresla',
    decisions: '/beslut',
    'the access statement': '/tillganglighet',
    'the policy': '/policy',
    'without a network': '/utan-nat',
  };
}

/** Rows of the report for the pages of the server at `address`, and tables of them by kind and language. */
export async function visited(address) {
  const rows = [];
  const tables = { 'HTML, brotli': [], 'fonts (woff2)': [] };
  const pages = [];
  for (const [kind, path] of Object.entries(await kinds(address))) {
    const cells = [];
    for (const [language, prefix] of Object.entries(languages)) {
      const page = await visit(address + prefix + (prefix && path === '/' ? '' : path));
      pages.push(page);
      cells.push({ language, ...page });
      const fonts = arabic.languages.includes(language) ? arabic.fonts : limits.fonts;
      rows.push({ what: `HTML of ${kind}, ${language}`, bytes: page.html, limit: limits.html, table: true });
      rows.push({ what: `CSS of ${kind}, ${language}`, bytes: page.css, limit: limits.css, table: true });
      rows.push({ what: `fonts of ${kind}, ${language}`, bytes: page.fonts, limit: fonts, table: true });
    }
    tables['HTML, brotli'].push({ kind, cells: cells.map(({ html }) => html) });
    tables['fonts (woff2)'].push({ kind, cells: cells.map(({ fonts }) => fonts) });
  }
  const most = (what, of, limit) => ({ what, bytes: Math.max(...of), limit });
  const latin = pages.filter(({ url }) => !arabic.languages.some((language) => new URL(url).pathname.split('/')[1] === language));
  rows.push(
    most('HTML of the heaviest page, brotli', pages.map(({ html }) => html), limits.html),
    most('CSS of a page, brotli', pages.map(({ css }) => css), limits.css),
    most('fonts of a page', latin.map(({ fonts }) => fonts), limits.fonts),
    most('fonts of a page in Arabic letters', pages.filter((page) => !latin.includes(page)).map(({ fonts }) => fonts), arabic.fonts),
    { what: 'pages without an island that ask for WebAssembly', count: pages.filter((page) => page.webAssembly && !page.island).length, limit: 0 },
    { what: 'requests to anyone else', count: pages.flatMap((page) => page.elsewhere).length, limit: 0 },
  );
  return { rows, tables: Object.entries(tables).map(([title, lines]) => ({ title, columns: Object.keys(languages), lines })) };
}
