import { crawl, name, OTHER_LANGUAGES, shape, type Found } from './crawl';
import { anchors, look, watch } from './look';
import { nu } from './nu';
import { picture } from './picture';
import { expect, test } from './test';
import type { Page } from '@playwright/test';
import type { Server } from './server';

/** Of what there is a picture already. */
const pictured = new Set<string>();

/** What an earlier test of the same file looked at; another role sees the same page there. */
const looked = new Set<string>();

/**
 * Follows links from `starts`, checks every page that is found as HTML and looks at one of each kind; pages outside `within` are left alone.
 */
export async function inspect(page: Page, site: Server, starts: string[], within?: string) {
  const found = await crawl(page.context().request, site.url, starts, within);
  const broken = found.filter(({ status }) => status >= 400).map(({ path, status, from }) => `${path} answers ${status} (linked from ${from})`);
  expect.soft(broken, 'every link leads somewhere').toEqual([]);

  const pages = found.filter(({ html, status }) => html && status < 400);
  expect(pages.length).toBeGreaterThan(1);
  nu(new Map(pages.map(({ path, html }) => [path, html])));

  const watched = watch(page, site.url);
  for (const each of pages) {
    const kind = alike(each.path);
    if (looked.has(kind)) continue;
    looked.add(kind);
    await test.step(each.path, () => lookAt(page, site, each));
  }
  watched.calm();
  const without = pages.filter(({ html }) => !html.includes('<leptos-island')).map(({ path }) => site.url + path);
  expect.soft(watched.webAssembly.filter((url) => without.includes(url)), 'a page without an island loads no WebAssembly').toEqual([]);
}

function inOtherLanguage(path: string): boolean {
  return OTHER_LANGUAGES.some((prefix) => path === `/${prefix}` || path.startsWith(`/${prefix}/`));
}

/** Pages about one post, theme, measure or proposal after the other differ in nothing but words; so do some rooms of dialogue after dialogue. */
function alike(path: string): string {
  // In another language one page of each kind is enough: what differs between dialogues was looked at in Swedish and in English.
  if (inOtherLanguage(path)) return shape(path).replace(/\/dialoger\/[^/?]+$/, '/dialoger/{slug}').replace(/\?.*/, '');
  if (!path.startsWith('/admin/')) return path.replace(/\/dialoger\/[^/?]+\/(anslag|blankett|karta)\b/, '/dialoger/x/$1');
  return path
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'x')
    .replace(/^\/admin\/dialoger\/[^/?]+\/(aktiviteter|inkludering|oversattningar|ideer|logg|pa-en-sida|revidera|svar|avbryt|utskick)\b/, '/admin/dialoger/x/$1')
    .replace(/efter=[^&]+/, 'efter=x');
}

async function lookAt(page: Page, site: Server, { path }: Found) {
  await page.goto(site.url + path);
  await look(page, path, inOtherLanguage(path) || /^\/en(\/|$)/.test(path));
  await anchors(page, path);
  // In other languages the pages look alike, but for Arabic, which runs the other way; and so does a step of the handling in dialogue after dialogue.
  const same = alike(path).replace(/^\/admin\/dialoger\/[^/?]+\//, '/admin/dialoger/x/');
  if (/^\/(en|latt|fi|uk|so|bs|fa)(\/|$)/.test(path) || pictured.has(same)) return;
  pictured.add(same);
  await picture(page, name(path));
}
