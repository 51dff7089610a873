import { OTHER_LANGUAGES } from '../harness/crawl';
import { inspect } from '../harness/inspect';
import { expect, test } from '../harness/test';

// Everyone, in every other language: all pages are valid HTML, and one of each kind suits everyone, light and dark, narrow and wide.
test.describe.configure({ mode: 'parallel', timeout: 30 * 60_000 });
// Each step would be kept for a trace of hundreds of pages; what is wrong is told with its page's address.
test.use({ trace: 'off' });

// To look at every kind of page in all of them takes a quarter of an hour: that is done with RADSLAG_EVERY_LANGUAGE=1. Otherwise Arabic, which
// runs the other way, is looked at whole, and of the others each takes every third kind, so that each kind is looked at in two of them.
const whole = (language: string) => language === 'ar' || !!process.env.RADSLAG_EVERY_LANGUAGE;

for (const [place, language] of OTHER_LANGUAGES.entries()) {
  test(`every kind of page suits everyone in /${language}`, async ({ page, examples }) => {
    await inspect(page, examples, [`/${language}`], `/${language}`, (kind) => whole(language) || kind % 3 === place % 3);
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
