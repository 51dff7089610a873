import { Person } from '../harness/person';
import { expect, test } from '../harness/test';
import { words } from '../harness/words';

// Somebody looks for something and finds it: by another form of the word, by a part of a longer one, and although it is typed wrongly.

test('a resident finds what was said, decided and answered', async ({ browser, examples }) => {
  const resident = await Person.resident(browser, examples);
  const { page } = resident;
  const results = page.locator('main article');
  const search = async (q: string) => {
    await resident.fill({ q });
    await resident.press('Sök');
  };

  await test.step('every page leads to the search', async () => {
    await resident.open('/dialoger/ett-levande-torg');
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Sök', exact: true }).click();
    expect(resident.path).toBe('/sok');
    await resident.looks();
  });

  await test.step('a word finds its forms, marked where they stand', async () => {
    await search('bänk');
    await expect(page.locator('main mark').filter({ hasText: 'bänkar' }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: /träffar/ })).toBeVisible();
    await resident.looks();
  });

  await test.step('a word finds compounds, and a compound what it is made of', async () => {
    await search('skola');
    await expect(results.first()).toContainText(/skol/i);
    await search('grundskolans');
    await expect(results.first()).toBeVisible();
  });

  await test.step('a typing error is forgiven, and can be insisted on', async () => {
    await search('bibloteket');
    await resident.reads('Ingen text har ordet ”bibloteket”. Vi visar träffar för ”biblioteket”.');
    await resident.looks();
    await page.getByRole('link', { name: 'Sök i stället efter exakt ”bibloteket”' }).click();
    await resident.reads('Inga träffar', 'Dialoger som pågår nu', 'Andra sätt att påverka');
    await resident.looks();
  });

  await test.step('what was said on one theme is found by its name', async () => {
    await page.goto(`${examples.url}/sok?q=b%C3%A4nk&tema=B%C3%A4nkar+och+vila`);
    await expect(page.locator('main [name="tema"]')).toHaveValue('Bänkar och vila');
    await expect(results.first()).toBeVisible();
    await resident.looks();
    await page.getByRole('link', { name: 'Visa alla träffar' }).click();
  });

  await test.step('menus narrow what is shown, and the address can be shared', async () => {
    await search('bänk');
    await resident.fill({ typ: 'beslut' });
    await resident.press('Sök');
    expect(new URL(page.url()).searchParams.get('typ')).toBe('beslut');
    await page.getByRole('link', { name: 'Visa alla träffar' }).click();
    await resident.fill({ dialog: 'ett-levande-torg' });
    await resident.press('Sök');
    for (const result of await results.all()) await expect(result).toContainText('Ett levande torg');
    await resident.looks();
  });

  await test.step('a result leads to what was said', async () => {
    await results.first().getByRole('link').first().click();
    expect(resident.path).toMatch(/^\/dialoger\/ett-levande-torg/);
  });

  await test.step('nothing but signs is told at the field', async () => {
    await page.goto(`${examples.url}/sok?q=%3F%21`);
    await resident.reads('Skriv minst ett ord som säger vad du letar efter.');
    await resident.looks();
  });
});

test('on a telephone the list of dialogues begins with dialogues', async ({ browser, examples }) => {
  const resident = await Person.resident(browser, examples);
  const { page } = resident;
  const field = page.locator('main [name="ord"]');
  const line = page.locator('main .filter summary');
  // Its beginning: the words about the moved clock, which stand here alone, take their room.
  const first = page.locator('main .card').first();
  await page.setViewportSize({ width: 360, height: 740 });
  await resident.open('/dialoger');
  await expect(first).toBeInViewport();
  await expect(field).toBeHidden();
  await line.click();
  await expect(field).toBeVisible();
  await resident.fill({ visa: 'ongoing' });
  await resident.press('Visa');
  await expect(line).toContainText('Valt: ');
  await expect(first).toBeInViewport();
  const all = page.getByRole('link', { name: 'Visa alla', exact: true });
  await expect(all).toBeInViewport();
  await all.click();
  await expect(line).not.toContainText('Valt: ');
  // Where there is room they stand open without a press.
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(field).toBeVisible();
  await expect(line).toBeHidden();
});

test('somebody who reads Arabic searches in Arabic', async ({ browser, examples }) => {
  const says = words('ar');
  const reader = await Person.resident(browser, examples, 'ar');
  await reader.open('/ar/sok');
  await reader.fill({ q: 'مقاعد' });
  await reader.press(says('search-submit'));
  await expect(reader.page.locator('main mark').first()).toBeVisible();
  await expect(reader.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await reader.looks();
  await reader.open(`/ar/sok?q=${encodeURIComponent('bänk')}`);
  await expect(reader.page.locator('main article [lang="sv"]').first()).toBeVisible();
  await reader.looks();
});
