import { inspect } from '../harness/inspect';
import { look } from '../harness/look';
import { nu } from '../harness/nu';
import { picture } from '../harness/picture';
import { expect, test } from '../harness/test';

// Everyone, on every public page that can be reached by links, with the example content, in Swedish and in English.
test.describe.configure({ timeout: 30 * 60_000 });
// Each step would be kept for a trace of hundreds of pages; what is wrong is told with its page's address.
test.use({ trace: 'off' });

test('every public page, in Swedish and in English, suits everyone', async ({ page, examples }) => {
  await inspect(page, examples, ['/', '/en']);
});

test('a page that is not there says so, and suits everyone', async ({ page, examples }) => {
  const answer = await page.goto(`${examples.url}/finns-inte`);
  expect(answer!.status()).toBe(404);
  nu(new Map([['/finns-inte', await answer!.text()]]));
  await look(page, '/finns-inte');
  await picture(page, 'finns-inte');
});

test('what unfolds has its second line beside its sign, in both directions', async ({ page, examples }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of ['/so', '/ar']) {
    await page.goto(`${examples.url}${language}/dialoger?ord=torg`);
    const summary = page.locator('search summary');
    expect(await summary.evaluate((line) => getComputedStyle(line).listStylePosition), language).toBe('outside');
    // The sign hangs in the room before the line, within the bar.
    const room = await summary.evaluate((line) => parseFloat(getComputedStyle(line).marginInlineStart));
    expect(room, language).toBeGreaterThan(14);
  }
});

test('whoever chooses the colours sees ticks and strokes, land apart from water, the frame of a search and the main button', async ({ page, examples }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(examples.url);
    const tick = page.locator('.promises li').first();
    const [drawn, words] = await tick.evaluate((li) => [getComputedStyle(li, '::before').backgroundColor, getComputedStyle(li).color]);
    expect(drawn, 'a tick is drawn as the words are').toBe(words);
    await page.goto(`${examples.url}/dialoger/ett-levande-torg/karta`);
    const map = page.locator('.map svg').first();
    const ground = await map.evaluate((svg) => [getComputedStyle(svg).backgroundColor, getComputedStyle(document.documentElement).backgroundColor]);
    expect(ground[0], 'land has the page’s ground').toBe(ground[1]);
    const [water, land] = await map.evaluate((svg) => ['.water', '.land'].map((part) => getComputedStyle(svg.querySelector(part) ?? svg).fill));
    expect(water).not.toBe(land);
    await page.goto(`${examples.url}/sok`);
    expect(await page.locator('.filter').evaluate((bar) => getComputedStyle(bar).borderTopWidth)).toBe('1px');
    const here = page.locator('.top [aria-current="page"]');
    const [frame, line] = await here.evaluate((link) => [getComputedStyle(link).outlineStyle, getComputedStyle(link).textDecorationLine]);
    expect([frame, line], 'no frame cuts through the words of the menu').toEqual(['none', 'underline']);
    await page.goto(`${examples.url}/dialoger/ett-levande-torg`);
    const stroke = page.locator('.can .not li').first();
    const [struck, said] = await stroke.evaluate((li) => [getComputedStyle(li, '::before').backgroundColor, getComputedStyle(li).color]);
    expect(struck, 'a stroke is drawn as the words are').toBe(said);
    await page.goto(`${examples.url}/dialoger/ett-levande-torg/ideer/1`);
    const groundOf = (which: string) => page.locator(which).first().evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(await groundOf('main .button:not(.plain)'), 'the main button is filled').not.toBe(await groundOf('main .button.plain'));
  }
});
