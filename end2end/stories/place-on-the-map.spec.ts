import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// An idea can be about a place. It is chosen on a map, in a list or in words, with and without scripts and without a mouse; a
// moderator sees it first, and the map of the dialogue says the same as the list beside it.

const write = '/dialoger/ett-levande-torg/lamna-ide';
const map = '/dialoger/ett-levande-torg/karta';
const words = 'En bänk med utsikt över vattnet, där bryggan börjar.';
const other = 'En lampa vid stigen ner till bryggan, tack.';

test('a resident points at the map, a mistake elsewhere loses nothing, and everybody finds the idea on the map', async ({ browser, startServer }) => {
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const anna = await Person.resident(browser, server);
  const moderator = await Person.staff(browser, server, 'granskare');
  const place = anna.page.locator('#plats');
  const stands = place.getByRole('status');
  const fold = anna.page.getByText('Visa vilken plats det gäller (frivilligt)');

  await test.step('the map is pressed, and the form is still there', async () => {
    await anna.open(write);
    await anna.fill({ text: words, email: 'anna@' });
    await fold.click();
    await anna.reads('Peka inte ut någons hem.');
    await expect(stands).toHaveText('Ingen plats är utpekad på kartan.');
    await anna.looks();
    await place.locator('[name="karta_liten"]').click({ position: { x: 108, y: 232 } });
    await expect(stands).toContainText('Utpekad plats:');
    await expect(place.locator('svg .pin')).toHaveCount(1);
    await expect(anna.page.locator('[name="text"]')).toHaveValue(words);
    await expect(anna.page.locator('[name="email"]')).toHaveValue('anna@');
    await anna.looks();
  });

  await test.step('the pin is moved and looked at nearer with buttons', async () => {
    const before = await stands.textContent();
    await place.getByRole('button', { name: 'Närmare' }).click();
    await expect(place.locator('[name="place_frame"]')).toHaveValue(/^2 /);
    await expect(stands).toHaveText(before!);
    await place.getByRole('button', { name: 'Norrut' }).click();
    await expect(stands).not.toHaveText(before!);
    await anna.fill({ place_words: 'där bryggan börjar' });
  });

  const pin = await place.locator('[name="place_at"]').inputValue();
  let receipt = '';
  let without = '';
  await test.step('what is wrong elsewhere is told, and the pin is where it was', async () => {
    server.clock.advance({ minutes: 1 });
    await anna.press('Skicka in idén');
    await anna.reads('Skriv hela e-postadressen');
    await expect(place.locator('[name="place_at"]')).toHaveValue(pin);
    await anna.fill({ email: '' });
    // Enter in a field sends the form, and presses nothing on the map.
    await Promise.all([anna.page.waitForURL(/\/kvitto\//), anna.page.locator('[name="email"]').press('Enter')]);
    await anna.reads('Tack, vi har tagit emot din idé', 'där bryggan börjar');
    await anna.looks();
    receipt = anna.path;
  });

  await test.step('another chooses in the list with the keyboard alone', async () => {
    await anna.open(write);
    await anna.fill({ text: other });
    await fold.press('Enter');
    await place.getByLabel('Välj en plats i listan').focus();
    await anna.page.keyboard.type('Skräcklan');
    await place.getByRole('button', { name: 'Visa valet på kartan' }).press('Enter');
    await expect(stands).toHaveText('Utpekad plats: Vid Skräcklan');
    await expect(place.locator('svg .pin')).toHaveCount(1);
    server.clock.advance({ minutes: 1 });
    await anna.press('Skicka in idén');
    await anna.reads('Vid Skräcklan');
    without = anna.path;
  });

  await test.step('the moderator sees the places, leaves one out and publishes both', async () => {
    for (const [text, leaves] of [[words, false], [other, true]] as const) {
      await moderator.open('/admin/granska');
      await moderator.page.getByRole('main').getByRole('link', { name: new RegExp(text.slice(0, 24)) }).first().click();
      await moderator.page.waitForLoadState('load');
      await moderator.reads('Koordinater (WGS 84):');
      await moderator.looks();
      if (leaves) {
        await moderator.press('Visa inte platsen');
        await moderator.reads('Platsen visas inte för andra');
      }
      await moderator.press('Publicera');
    }
  });

  await test.step('the map and the list say the same', async () => {
    await anna.open('/dialoger/ett-levande-torg/ideer');
    await anna.page.getByRole('link', { name: 'Se idéerna på en karta' }).click();
    await anna.reads('där bryggan börjar');
    expect(anna.path).toBe(map);
    await expect(anna.page.locator('body')).not.toContainText(other);
    const ids = await anna.page.locator('main svg .pin').evaluateAll((pins) => pins.map((each) => each.id));
    const pinned = ids.flatMap((id) => id.replace('nal-', '').split('-')).map(Number);
    const listed = await anna.page.locator('main .quote').evaluateAll((quotes) =>
      quotes.filter((each) => !each.textContent?.includes('Platsen står bara i ord')).map((each) => Number(each.querySelector('a[href*="/ideer/"]')!.getAttribute('href')!.split('/').pop())),
    );
    expect(pinned.sort((a, b) => a - b)).toEqual(listed.sort((a, b) => a - b));
    // Each pin is a link: to its idea, to a nearer view, or to the list.
    await expect(anna.page.locator('main svg').getByRole('link')).toHaveCount(ids.length);
    await anna.looks();
    await anna.fill({ vid: 'Runt Sanden' });
    await anna.press('Visa');
    await anna.looks();
  });

  await test.step('whose place was left out reads why, and nobody else reads where', async () => {
    await anna.open(receipt);
    await anna.reads('där bryggan börjar');
    await anna.open(without);
    await anna.reads('Platsen visas inte för andra.');
    await anna.open('/dialoger/ett-levande-torg/ideer');
    const shown = anna.page.locator('main .quote', { hasText: other });
    await expect(shown).toHaveCount(1);
    await expect(shown).not.toContainText('Skräcklan');
    await server.command('audit', 'verify');
  });
});
