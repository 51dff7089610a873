import { expect, type Page } from '@playwright/test';
import { axe } from './axe';

/**
 * Watches what a page asks for and complains of, from now on: nothing from elsewhere, no error in its console (a refused style or script is one).
 * Call `calm()` when it has been looked at.
 */
export function watch(page: Page, origin: string) {
  const told: string[] = [];
  const webAssembly: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol.startsWith('http')) told.push(`${page.url()} asks ${url.origin}`);
    if (url.pathname.endsWith('.wasm')) webAssembly.push(page.url());
  });
  page.on('console', (message) => {
    // A page that rightly answers 404 or 422 is also told of in the console.
    const status = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (message.type() === 'error' && !status) told.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => told.push(`${page.url()}: ${error.message}`));
  return {
    webAssembly,
    calm: () => expect.soft(told, 'pages ask only this site and have nothing to complain of').toEqual([]),
  };
}

/**
 * The page as it stands suits everyone: axe finds nothing (narrow and light, wide and dark), and 320 px suffice without scrolling
 * sideways, also when text is spaced out.
 * `again`: the same page was looked at in Swedish; of it in dark only its colours are asked, which are all that differs there.
 */
export async function look(page: Page, what: string, again = false) {
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await tooWide(page), `${what} fits in 320 px`).toEqual([]);
  await spaced(page, what);
  await axe(page, `${what} at 320 px`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await axe(page, `${what} in dark`, again ? ['color-contrast'] : undefined);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.soft(page.locator('h1'), `${what} has one main heading`).toHaveCount(1);
}

/** What runs out of the window to the side. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`)
      .slice(0, 5);
  });
}

/** Who spaces letters, words, lines and paragraphs out loses no word of it (WCAG 1.4.12). */
async function spaced(page: Page, what: string) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect.soft(await tooWide(page), `${what} fits in 320 px when text is spaced out`).toEqual([]);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const isWider = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const isHigher = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
        // What only screen readers read is a pixel wide.
        const isSeen = element.clientWidth > 2 && element.clientHeight > 2 && position !== 'absolute';
        // What is typed in a line of a form scrolls.
        const isTyped = element.matches('input, select, textarea');
        return (isWider || isHigher) && isSeen && !isTyped;
      })
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`)
      .slice(0, 5),
  );
  expect.soft(cut, `${what} cuts nothing off when text is spaced out`).toEqual([]);
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
}

/** Every link to a place on the same page has its place. */
export async function anchors(page: Page, what: string) {
  const lost = await page.evaluate(() =>
    // A link in a picture is no HTMLAnchorElement.
    [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
      .filter((id) => id && !document.getElementById(id)),
  );
  expect.soft(lost, `${what} has every place that it links to`).toEqual([]);
}
