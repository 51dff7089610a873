import type { BrowserContext, Page } from '@playwright/test';
import { axe } from '../harness/axe';
import { Person } from '../harness/person';
import { storyPicture } from '../harness/picture';
import { expect, test } from '../harness/test';

// A telephone on a slow and broken network: an idea reaches the municipality once and within a minute, and what was read
// can be read again without a network.

const dialogue = '/dialoger/ett-levande-torg';
const form = `${dialogue}/lamna-ide`;
const phone = { width: 360, height: 740 };

/** A page's network, as slow as browsers have 3G; `offline`: whether it is away. */
async function slow3g(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const set = (offline: boolean) =>
    session.send('Network.emulateNetworkConditions', { offline, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await set(false);
  return set;
}

/** How far what one reads has moved since the page opened: 0 when nothing did (cumulative layout shift). */
async function moved(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<number>((settle) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => settle(sum), 500);
    });
  });
}

/** The addresses that the browser keeps pages of. */
async function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('pages '));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
}

async function away(context: BrowserContext, is: boolean) {
  await context.setOffline(is);
}

test('a teenager on slow 3G sends an idea within a minute, though the network is lost and the answer too, and it is taken in once', async ({
  browser,
  scripts,
  startServer,
}) => {
  test.skip(!scripts, 'without scripts the browser itself keeps the text: the next story');
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const { locale, timezoneId } = test.info().project.use;
  const context = await browser.newContext({ locale, timezoneId, viewport: phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  const words = 'Fler bänkar i skuggan, så att man kan vänta på bussen.';
  const offline = await slow3g(page);

  const arrived = Date.now();
  await page.goto(server.url + dialogue);
  expect(await moved(page), 'nothing moves when the typeface comes').toBeLessThan(0.01);
  await page.locator(`a[href="${form}"]`).first().click();
  // Written by hand, which takes longer than the scripts need to arrive.
  await page.locator('#text').pressSequentially(words, { delay: 60 });
  await page.waitForLoadState('load');
  server.clock.advance({ minutes: 1 });

  await test.step('the network is lost: the text stays, and the page says so', async () => {
    await offline(true);
    await page.getByRole('button', { name: 'Skicka in idén' }).click();
    await expect(page.locator('[data-lost]')).toContainText('Du är utan nät');
    await expect(page.locator('#text')).toHaveValue(words);
    const draft = await page.evaluate((name) => localStorage.getItem(name), `draft ${dialogue}`);
    expect(draft).toContain(words);
    await axe(page);
    await storyPicture(page);
  });

  await test.step('it is back, but the first answer is lost on the way: the idea is sent again and is the same', async () => {
    let lost = 0;
    await page.route(`**${form}*`, async (route) => {
      if (route.request().method() !== 'POST' || lost) return route.continue();
      lost += 1;
      const answer = await route.fetch({ maxRedirects: 0, headers: { ...route.request().headers(), origin: server.url } });
      expect(answer.status(), 'the server has taken it in').toBe(303);
      await route.abort('connectionreset');
    });
    await offline(false);
    await page.waitForURL(/\/kvitto\/.{16,}/, { timeout: 60_000 });
    expect(Date.now() - arrived, 'milliseconds from arriving to the receipt').toBeLessThan(60_000);
    expect(lost).toBe(1);
    await expect(page.locator('body')).toContainText(words);
    expect(server.database.column(`SELECT COUNT(*) FROM contributions WHERE body = '${words}'`)).toEqual(['1']);
    expect(await page.evaluate((name) => localStorage.getItem(name), `draft ${dialogue}`)).toBeNull();
  });

  await test.step('what is changed while it waits is not sent by itself', async () => {
    await page.goto(server.url + form);
    await page.locator('#text').fill('En lekplats vid ån, med gungor.');
    server.clock.advance({ minutes: 1 });
    await offline(true);
    await page.getByRole('button', { name: 'Skicka in idén' }).click();
    await expect(page.locator('[data-lost]')).toContainText('Du är utan nät');
    await page.locator('#text').pressSequentially(' Och en');
    await expect(page.locator('[data-lost]')).toContainText('Du har ändrat texten');
    await offline(false);
    await page.waitForTimeout(12_000);
    expect(page.url()).toContain(form);
    expect(server.database.column("SELECT COUNT(*) FROM contributions WHERE body LIKE 'En lekplats vid ån%'")).toEqual(['0']);
    await page.getByRole('button', { name: 'Skicka in idén' }).click();
    await page.waitForURL(/\/kvitto\//);
  });

  await test.step('whoever comes back is offered what is not sent in, on the first screen, above the box', async () => {
    const begun = 'En pump för cyklar vid stationen.';
    await page.goto(server.url + form);
    await expect(page.locator('[data-take]'), 'nothing is left of what was sent').toBeHidden();
    await page.locator('#text').fill(begun);
    await expect.poll(() => page.evaluate((name) => localStorage.getItem(name), `draft ${dialogue}`)).toContain(begun);
    await page.goto(server.url + dialogue);
    await page.goto(server.url + form);
    const take = page.getByRole('button', { name: 'Hämta texten' });
    await expect(page.locator('[data-take]')).toBeInViewport();
    const [above, box] = [await take.boundingBox(), await page.locator('#text').boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(box?.y ?? 0);
    await take.click();
    await expect(page.locator('#text')).toHaveValue(begun);
    await expect(page.locator('[data-take]')).toBeHidden();
  });
  await context.close();
});

test('without scripts the back button finds the text again after a lost connection', async ({ browser, scripts, startServer }) => {
  test.skip(scripts, 'with scripts the page itself says it');
  const server = await startServer({ examples: true });
  const { locale, timezoneId } = test.info().project.use;
  const context = await browser.newContext({ javaScriptEnabled: false, locale, timezoneId, viewport: phone });
  const page = await context.newPage();
  const words = 'En vattenpost vid torget, så att man kan fylla sin flaska.';
  await page.goto(server.url + form);
  await page.locator('#text').fill(words);
  server.clock.advance({ minutes: 1 });
  // Chromium keeps what stands in fields for its history up to five seconds after it was typed; a person reads it over meanwhile.
  await page.waitForTimeout(7_000);
  await away(context, true);
  await page.getByRole('button', { name: 'Skicka in idén' }).click({ noWaitAfter: true });
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
  await page.goBack();
  await expect(page.locator('#text')).toHaveValue(words);
  await away(context, false);
  await page.getByRole('button', { name: 'Skicka in idén' }).click();
  await page.waitForURL(/\/kvitto\/.{16,}/);
  await context.close();
});

test('a visited dialogue opens without a network, nothing personal is kept, and all of it can be emptied', async ({ browser, scripts, startServer }) => {
  test.skip(!scripts, 'a browser without scripts keeps nothing');
  const server = await startServer({ examples: true });
  const { locale, timezoneId } = test.info().project.use;
  const context = await browser.newContext({ locale, timezoneId, viewport: phone, serviceWorkers: 'allow' });
  const page = await context.newPage();

  await test.step('the first page is kept, and those after it', async () => {
    await page.goto(server.url + dialogue);
    await expect.poll(() => keptPages(page)).toContain(dialogue);
    for (const path of ['/dialoger', form, '/kvitto', '/ar/dialoger', '/beslut?sok=torget']) await page.goto(server.url + path);
    await page.goto(server.url + '/beslut');
    await expect.poll(() => keptPages(page)).toContain('/beslut');
    const pages = await keptPages(page);
    expect(pages).toEqual(expect.arrayContaining([dialogue, '/dialoger', '/ar/dialoger', '/beslut']));
    for (const never of [form, '/kvitto']) expect(pages).not.toContain(never);
  });

  await test.step('without a network it opens, and says from when it is', async () => {
    await away(context, true);
    await page.goto(server.url + dialogue);
    await expect(page.locator('h1')).toContainText('torg');
    await expect(page.locator('main .notice').first()).toContainText(/Du är utan nät\. Sidan är från: \d+ \p{L}+ \d{4}/u);
    await axe(page);
    await storyPicture(page);
    await page.goto(`${server.url}/ar/dialoger`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });

  await test.step('a page that was not visited becomes a list of those that were', async () => {
    await page.goto(`${server.url}/policy`);
    await expect(page.locator('h1')).toHaveText('Utan nät');
    await expect(page.locator(`main a[href="${dialogue}"]`)).toBeVisible();
    await expect(page.locator('main a[href="/ar/dialoger"]')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Försök igen' })).toBeVisible();
    await axe(page);
    await storyPicture(page);
  });

  await test.step('an idea that was read, and is refused then, is kept no longer than until the network says so', async () => {
    const idea = `${dialogue}/ideer/5`;
    await away(context, false);
    await page.goto(server.url + idea);
    await expect.poll(() => keptPages(page)).toContain(idea);
    const [id] = server.database.column("SELECT id FROM contributions WHERE number = 5 AND dialogue_id = (SELECT id FROM dialogues WHERE slug = 'ett-levande-torg')");
    const moderator = await Person.staff(browser, server, 'granskare');
    await moderator.open(`/admin/granska/${id}`);
    await moderator.fill({ refuse_rule: 'off_topic', refuse_words: 'Det handlar om något annat än torget.' });
    await moderator.press('Publicera inte');
    await moderator.reads('är inte publicerad');
    expect((await page.goto(server.url + idea))!.status()).toBe(404);
    await expect.poll(() => keptPages(page)).not.toContain(idea);
    await away(context, true);
    await page.goto(server.url + idea);
    await expect(page.locator('h1')).toHaveText('Utan nät');
    await expect(page.locator(`main a[href="${dialogue}"]`)).toBeVisible();
    await expect(page.locator(`main a[href="${idea}"]`)).toHaveCount(0);
  });

  await test.step('a form says that what was typed is kept, and opens by itself when the network is back', async () => {
    await page.goto(server.url + form);
    await expect(page.locator('h1')).toHaveText('Utan nät');
    await expect(page.locator('main')).toContainText('finns kvar i den här webbläsaren');
    await away(context, false);
    await expect(page.locator('#text')).toBeVisible();
    expect(page.url()).toBe(server.url + form);
  });

  await test.step('all of it is emptied', async () => {
    await page.goto(`${server.url}/utan-nat`);
    await page.getByRole('button', { name: 'Kasta sidorna och texten' }).click();
    await expect(page.locator('main')).toContainText('Nu är allt tömt');
    expect(await keptPages(page)).toEqual([]);
  });
  await context.close();
});
