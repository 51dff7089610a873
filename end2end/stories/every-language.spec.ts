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
