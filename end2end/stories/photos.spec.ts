import { Person } from '../harness/person';
import { photo } from '../harness/photo';
import { expect, test } from '../harness/test';

// Somebody shows with two photos what is meant. One file is no photo: that is said at its field, and nothing is lost. A reviewer leaves one photo out; everybody
// sees the other.

const dialogue = '/dialoger/ett-levande-torg';
const words = 'Bänken vid fontänen har gått sönder, och de andra står i skuggan.';
const [bench, sign] = ['En trasig bänk vid fontänen', 'En skylt med ett namn och ett nummer'];
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });

test('a resident sends two photos, and one of them is left out', async ({ browser, startServer }) => {
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const resident = await Person.resident(browser, server);
  const moderator = await Person.staff(browser, server, 'granskare');
  const everybody = await Person.resident(browser, server);
  const { page } = resident;

  await test.step('one file is no photo: the error stands at its field, and nothing is lost', async () => {
    await resident.open(`${dialogue}/lamna-ide`);
    await resident.fill({ text: words, photo_alt_1: bench, photo_alt_2: sign });
    await page.locator('#photo_1').setInputFiles(file('bank.png', photo(640, 480, [120, 90, 60])));
    await page.locator('#photo_2').setInputFiles(file('skylt.png', Buffer.from('inte en bild')));
    await resident.looks();
    server.clock.advance({ minutes: 1 });
    await resident.press('Skicka in idén');
    await expect(page.locator('#photo_2')).toHaveAttribute('aria-invalid', 'true');
    await resident.reads('Bild 2 går inte att läsa');
    await expect(page.locator('#text')).toHaveValue(words);
    await expect(page.locator('[name="photo_alt_1"]')).toHaveValue(bench);
    await expect(page.locator('[name="photo_alt_2"]')).toHaveValue(sign);
    const kept = page.getByRole('img', { name: 'Bild 1, som du har valt' });
    expect(await kept.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)), 'the first is kept, and seen').toBe(480);
    await resident.looks();
  });

  let receipt = '';
  await test.step('mended, both are sent', async () => {
    await page.locator('#photo_2').setInputFiles(file('skylt.png', photo(300, 400, [20, 60, 120])));
    await resident.press('Skicka in idén');
    receipt = resident.path;
    expect(receipt).toMatch(/\/kvitto\//);
    await resident.reads('2 bilder', words);
    await resident.looks();
  });

  await test.step('a reviewer leaves one out, with a reason, and publishes the idea', async () => {
    await moderator.open('/admin/granska');
    await moderator.page.getByRole('main').getByRole('link', { name: /Bänken vid fontänen/ }).first().click();
    await moderator.page.waitForLoadState('load');
    await moderator.looks();
    await moderator.page.getByRole('link', { name: 'Granska bild 2' }).click();
    await moderator.page.waitForLoadState('load');
    await moderator.fill({ refuse_rule: 'personal_data', refuse_words: 'På skylten står någons namn. Den andra bilden visas.' });
    await moderator.looks();
    await moderator.press('Visa inte bilden');
    await moderator.reads('Bild 2 visas inte: Personuppgifter');
    await moderator.page.getByRole('link', { name: 'Granska bild 2' }).click();
    await moderator.page.waitForLoadState('load');
    await moderator.reads('Visa bilden igen', 'På skylten står någons namn.');
    await moderator.looks();
    await moderator.page.getByRole('link', { name: /^Granska idé \d+$/ }).click();
    await moderator.page.waitForLoadState('load');
    await moderator.press('Publicera');
  });

  await test.step('everybody sees the other, and the sender reads why', async () => {
    await everybody.open(`${dialogue}/ideer`);
    await everybody.reads('1 bild');
    await resident.open(receipt);
    await resident.reads('Bild 2 visas inte', 'På skylten står någons namn.');
    await resident.looks();
    await resident.page.getByRole('link', { name: 'Se idén så som alla ser den' }).click();
    await resident.page.waitForLoadState('load');
    await everybody.open(resident.path);
    const photos = everybody.page.locator('main figure img');
    await expect(photos).toHaveCount(1);
    await expect(photos).toHaveAttribute('alt', bench);
    await photos.scrollIntoViewIfNeeded();
    expect(await photos.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(480);
    await everybody.reads('1 bild visas inte');
    await everybody.looks();
    const larger = await everybody.page.getByRole('link', { name: 'Visa bild 1 större' }).getAttribute('href');
    const answer = await everybody.page.request.get(server.url + larger);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/jpeg']);
    const hidden = await everybody.page.request.get(`${server.url}${receipt.replace('/kvitto/', '/bilder/')}/stor.jpg`);
    expect(hidden.status()).toBe(404);
  });
});

test('a photo straight from the camera is made small before it is sent', async ({ browser, scripts, startServer }) => {
  test.skip(!scripts, 'without scripts it is sent as it is');
  const server = await startServer({ examples: true });
  const resident = await Person.resident(browser, server);
  const { page } = resident;
  await resident.open(`${dialogue}/lamna-ide`);
  await resident.fill({ text: words });
  await page.getByText('Lägg till bilder').click();
  const field = page.locator('#photo_1');
  const large = photo(2400, 1200, 'noise');
  expect(large.length).toBeGreaterThan(5_000_000);
  await page.waitForLoadState('networkidle');
  await field.setInputFiles(file('kamera.png', large));
  await expect.poll(() => field.evaluate((input: HTMLInputElement) => input.files![0]!.type)).toBe('image/jpeg');
  expect(await field.evaluate((input: HTMLInputElement) => input.files![0]!.size)).toBeLessThan(large.length / 3);
  server.clock.advance({ minutes: 1 });
  await resident.press('Skicka in idén');
  expect(resident.path).toMatch(/\/kvitto\//);
  await expect(page.locator('main figure img')).toHaveAttribute('width', '480');
});
