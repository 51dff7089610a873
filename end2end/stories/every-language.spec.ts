import { OTHER_LANGUAGES } from '../harness/crawl';
import { inspect } from '../harness/inspect';
import { expect, test } from '../harness/test';

// Everyone, in every other language: all pages are valid HTML, and one of each kind suits everyone, light and dark, narrow and wide.
test.describe.configure({ mode: 'parallel', timeout: 30 * 60_000 });
// Each step would be kept for a trace of hundreds of pages; what is wrong is told with its page's address.
test.use({ trace: 'off' });

for (const language of OTHER_LANGUAGES) {
  test(`every kind of page suits everyone in /${language}`, async ({ page, examples }) => {
    await inspect(page, examples, [`/${language}`], `/${language}`);
  });
}

test('a page leads to itself in every language, and says which way it runs', async ({ page, examples }) => {
  await page.goto(`${examples.url}/dialoger?fas=pagar`);
  const menu = page.locator('nav.languages');
  await menu.locator('summary').click();
  await menu.getByRole('link', { name: 'العربية' }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/ar/dialoger?fas=pagar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  const alternates = await page.locator('link[rel="alternate"][hreflang]').evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
  expect(alternates).toEqual(['sv', 'sv-simple', 'en', 'fi', 'uk', 'so', 'bs', 'ar', 'fa', 'x-default']);
});

test('the form and the notice are one sheet of paper in every language, with nothing over anything else', async ({ page, examples }) => {
  for (const prefix of ['', '/en', ...OTHER_LANGUAGES.map((language) => `/${language}`)]) {
    for (const paper of ['blankett', 'anslag']) {
      // The other is in Swedish and in easy Swedish alone: its paper says so too.
      for (const dialogue of ['ett-levande-torg', 'unga-formar-biblioteket']) {
        await page.goto(`${examples.url}${prefix}/dialoger/${dialogue}/${paper}`);
        // Which paper is the page's own to say.
        const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type *\/Page\b/g);
        expect(sheets, `${prefix} ${dialogue} ${paper}`).toHaveLength(1);
      }
    }
  }
  await page.goto(`${examples.url}/dialoger/ett-levande-torg/blankett`);
  await page.emulateMedia({ media: 'print' });
  const parts = await page.locator('.blank > section > *').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
  parts.slice(1).forEach((part, at) => expect(part.top).toBeGreaterThanOrEqual((parts[at]?.bottom ?? 0) - 0.5));
  const tops = await page.locator('.boxes li').evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().top));
  expect(new Set(tops).size, 'the boxes stand in a row').toBe(1);
});
