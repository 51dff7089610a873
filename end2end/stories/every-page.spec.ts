import { crawl, name, type Found } from '../harness/crawl';
import { anchors, look, watch } from '../harness/look';
import { nu } from '../harness/nu';
import { picture } from '../harness/picture';
import { roles, signIn } from '../harness/sign-in';
import { expect, test } from '../harness/test';
import type { Page } from '@playwright/test';
import type { Server } from '../harness/server';

// Everyone, on every page that can be reached by links, with the example content: public in Swedish and English, then behind the sign-in.
test.describe.configure({ timeout: 30 * 60_000 });

test('every public page, in Swedish and in English, suits everyone', async ({ page, examples }) => {
  await inspect(page, examples, ['/', '/en']);
});

test('the sign-in page suits everyone', async ({ page, examples }) => {
  const entrance = await page.goto(`${examples.url}/admin`);
  nu(new Map([['the sign-in page', await entrance!.text()]]));
  await look(page, 'the sign-in page');
  await picture(page, 'admin-sign-in');
});

for (const role of roles) {
  test(`every page behind the sign-in that ${role} reaches suits everyone`, async ({ page, examples }) => {
    await signIn(page, examples, role);
    await look(page, `the desk of ${role}`);
    await picture(page, `desk-${role}`);
    await inspect(page, examples, ['/admin'], '/admin');
  });
}

test('a page that is not there says so, and suits everyone', async ({ page, examples }) => {
  const answer = await page.goto(`${examples.url}/finns-inte`);
  expect(answer!.status()).toBe(404);
  nu(new Map([['/finns-inte', await answer!.text()]]));
  await look(page, '/finns-inte');
  await picture(page, 'finns-inte');
});

/** Of what there is a picture already. */
const pictured = new Set<string>();

/** What an earlier test of this file looked at; another role sees the same page there. */
const looked = new Set<string>();

async function inspect(page: Page, site: Server, starts: string[], within?: string) {
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

/** Pages about one post, theme, measure or proposal after the other differ in nothing but words; so do some rooms of dialogue after dialogue. */
function alike(path: string): string {
  if (!path.startsWith('/admin/')) return path;
  return path
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'x')
    .replace(/^\/admin\/dialoger\/[^/?]+\/(aktiviteter|inkludering|ideer|logg|pa-en-sida|revidera|svar|avbryt)\b/, '/admin/dialoger/x/$1')
    .replace(/efter=[^&]+/, 'efter=x');
}

async function lookAt(page: Page, site: Server, { path }: Found) {
  await page.goto(site.url + path);
  await look(page, path);
  await anchors(page, path);
  // In English the pages look alike, and so does a step of the handling in dialogue after dialogue.
  const same = alike(path).replace(/^\/admin\/dialoger\/[^/?]+\//, '/admin/dialoger/x/');
  if (/^\/en(\/|$)/.test(path) || pictured.has(same)) return;
  pictured.add(same);
  await picture(page, name(path));
}
