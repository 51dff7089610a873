import { readFileSync } from 'node:fs';
import { decision } from '../harness/draft';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';
import { workbook } from '../harness/workbook';

// Whoever takes part on paper, by phone or at a meeting is worth as much as whoever has a phone in hand. An official types a heap of
// papers by keyboard alone; a sheet that a school has filled in is taken in, and undone; and somebody old who called gets a letter.

const slug = 'ett-levande-torg';
const dialogue = `/dialoger/${slug}`;
const desk = `/admin/dialoger/${slug}`;
const papers = 30;

test('an official types thirty papers in a row by keyboard alone', async ({ browser, startServer, scripts }) => {
  test.setTimeout(240_000);
  const server = await startServer({ examples: true });
  const official = await Person.staff(browser, server, 'tjansteperson');
  const { page } = official;
  await official.open(`${desk}/ideer/registrera`);
  let sent = 0;
  page.on('request', (request) => (sent += request.method() === 'POST' && request.isNavigationRequest() ? 1 : 0));
  await official.looks();
  // How they came is chosen once; after that nothing but the text is touched.
  await page.locator('[name="channel"][value="paper"]').focus();
  await page.keyboard.press('Space');
  await page.locator('#text').focus();
  for (let paper = 1; paper <= papers; paper++) {
    await expect(page.locator('#text'), `writing begins in the text of paper ${paper}`).toBeFocused();
    await expect(page.locator('#text')).toHaveValue('');
    await page.keyboard.type(`Papper ${paper}: ställ fler bänkar vid fontänen.`);
    // Where scripts run, every other one straight from the text.
    const straight = scripts && paper % 2 === 0;
    if (!straight) await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL(new RegExp(`antal=${paper}(&|$)`)), page.keyboard.press(straight ? 'Control+Enter' : 'Enter')]);
    await official.reads(/Nr \d+ är sparad/);
    await expect(page.locator('[name="channel"][value="paper"]')).toBeChecked();
    // Pressed once more, the new form is empty and stays.
    if (straight) await page.keyboard.press('Control+Enter');
  }
  expect(sent, 'each paper is sent once').toBe(papers);
  await official.reads(`${papers} idéer i den här omgången.`);
  await official.looks();
  await page.getByRole('link', { name: 'Skriv ut alla kvitton i omgången' }).click();
  await expect(page.locator('.slip')).toHaveCount(papers);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.filter')).toBeHidden();
  const heights = await page.locator('.slip').evaluateAll((slips) => slips.map((slip) => Math.round(slip.getBoundingClientRect().height)));
  expect(new Set(heights).size, 'a straight cut parts them').toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await official.looks();
});

test('a sheet with wrong rows is taken in, and undone', async ({ browser, startServer }) => {
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const official = await Person.staff(browser, server, 'tjansteperson');
  const { page } = official;
  const upload = async (buffer: Buffer, name: string) => {
    await official.open(`${desk}/ideer/importera`);
    await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await official.press('Ladda upp filen');
  };
  await upload(Buffer.from('%PDF-1.7\n\0\0'), 'torget.pdf');
  await expect(page.locator('#file')).toHaveAttribute('aria-invalid', 'true');
  await official.looks();
  await upload(
    workbook([
      ['Klass', 'Synpunkt', 'Språk'],
      ['6A', 'Sätt upp ett bordtennisbord på torget.', 'svenska'],
      ['6A', 'Kort', ''],
      ['6B', 'Plantera blommor som bin tycker om.', 'klingon'],
      ['6B', 'Sätt upp ett BORDTENNISBORD på torget', ''],
      ['6B', 'Ordna film på torget om sommaren.', ''],
    ]),
    'klass-6.xlsx',
  );
  await expect(page.locator('[name="col_text"] option:checked')).toHaveText('Synpunkt');
  await official.looks();
  await official.fill({ channel: 'paper' });
  await official.press('Spara och kontrollera raderna');
  await official.reads('Förs in: 2. Fel: 2. Samma ord finns redan: 1.', 'Samma ord står på rad 2.', 'För in 2 idéer', '3 rader lämnas utanför');
  // The column that is chosen for nothing is named, and not dropped unseen.
  await official.reads('Det som står i de här kolumnerna förs inte in.', 'Klass');
  await official.looks();
  await official.press('För in dem');
  await official.reads('Kryssa i att kolumnerna ska lämnas utanför, eller välj ovan vad de är.');
  await official.looks();
  await page.getByLabel('Lämna kolumnerna utanför').check();
  await official.press('För in dem');
  await official.reads('2 idéer infördes', '3 rader fördes inte in', 'Numren används inte igen');
  await official.looks();
  // What was left out comes back as a file, is mended, and taken in.
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Hämta raderna som CSV' }).click()]);
  const rows = readFileSync(await file.path(), 'utf8');
  expect(rows).toContain('klingon');
  const first = page.url();
  await upload(Buffer.from(rows.replace('klingon', 'svenska')), 'rattat.csv');
  await official.reads('För in 1 idé');
  await official.looks();
  await official.open(new URL(first).pathname);
  await official.press('Ta bort dem');
  await official.reads('Filens 2 idéer togs bort.');
  const coordinator = await Person.staff(browser, server, 'samordnare');
  await coordinator.open(`${desk}/logg`);
  await coordinator.reads('Idéer fördes in från en fil', 'Idéer från en fil togs bort igen');
  await server.command('audit', 'verify');
});

test('somebody old who called without e-mail gets a letter', async ({ browser, startServer }) => {
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const { clock } = server;
  const official = await Person.staff(browser, server, 'tjansteperson');
  const secretary = await Person.staff(browser, server, 'sekreterare');
  const coordinator = await Person.staff(browser, server, 'samordnare');
  const name = 'Den som ringde i måndags';
  const street = 'Långa gatan 12';

  await test.step('what is told on the phone is written down, with an address', async () => {
    await official.open(`${desk}/ideer/registrera`);
    await official.fill({ channel: 'phone', text: 'Jag orkar inte gå över torget utan att vila en gång.', reply_name: name });
    await official.page.locator('main form.form button').first().click();
    expect(await official.page.locator('[aria-invalid="true"]').first().getAttribute('name'), 'a name alone reaches nobody').toBe('reply_address');
    await official.fill({ reply_address: `${street}\n462 30 Vänersborg` });
    await official.page.locator('main form.form button').first().click();
    await official.reads(/Nr \d+ är sparad/);
  });

  await test.step('the receipt goes by letter within two working days', async () => {
    await official.open('/admin');
    await official.reads(/kvitton? att skicka med brev/);
    await official.open(`${desk}/ideer/kvitton/skicka`);
    await official.reads(name, street);
    await official.looks();
    await official.page.getByRole('link', { name: 'Skriv ut breven' }).click();
    await official.reads(`Hej ${name}!`, street, 'Så når du oss utan e-post');
    await official.looks();
    await official.page.emulateMedia({ media: 'print' });
    // The window of the envelope: to the right, at least 40 mm from the top of the sheet.
    const place = await official.page.locator('.post .window').first().evaluate((each) => {
      const sheet = (each.closest('.post') as HTMLElement).getBoundingClientRect();
      const block = each.getBoundingClientRect();
      return { left: block.left - sheet.left, top: block.top - sheet.top, height: block.height };
    });
    const mm = 96 / 25.4;
    // The sheet's margins of 20 mm come on top of these.
    expect(place.left / mm).toBeCloseTo(96, 0);
    expect(place.top / mm).toBeCloseTo(25, 0);
    expect(place.height / mm).toBeCloseTo(22, 0);
    await official.page.emulateMedia({ media: 'screen' });
    await official.open(`${desk}/ideer/kvitton/skicka`);
    await official.page.getByLabel(new RegExp(name)).check();
    await official.press('De ikryssade kvittona är skickade');
    await official.reads('Kvitton som inte väntar längre');
    await expect(official.page.locator('main')).not.toContainText(street);
    await official.looks();
  });

  await test.step('the dialogue is stopped', async () => {
    await secretary.open(`${desk}/avbryt`);
    await secretary.fill(decision(clock, 'Samhällsbyggnadsnämnden', '92'));
    await secretary.press('Avbryt dialogen');
    await secretary.fill({ reason: 'Torget byggs inte om.', sure: '1' });
    await secretary.press('Avbryt dialogen');
    await secretary.reads('Dialogen är avbruten.');
  });

  await test.step('the coordinator owes the letter, prints it and ticks it off', async () => {
    await coordinator.open('/admin');
    await coordinator.reads(/brev att skicka/, /samtal att ringa/);
    await coordinator.open(`${desk}/utskick`);
    await coordinator.reads(name);
    await coordinator.looks();
    await coordinator.page.getByRole('link', { name: 'Skriv ut breven' }).click();
    await coordinator.reads(street, 'Torget byggs inte om.', '§ 92');
    await coordinator.looks();
    // On paper each letter begins a sheet, and nothing else is there.
    await coordinator.page.emulateMedia({ media: 'print' });
    await expect(coordinator.page.locator('.side')).toBeHidden();
    const letter = coordinator.page.locator('.post', { hasText: street });
    expect(await letter.evaluate((each) => getComputedStyle(each).breakAfter)).toMatch(/page|auto/);
    await coordinator.page.emulateMedia({ media: 'screen' });
    await coordinator.open(`${desk}/utskick`);
    await coordinator.page.getByLabel(name, { exact: true }).check();
    await coordinator.press('De ikryssade breven är skickade');
    await coordinator.reads('Skickat');
    await coordinator.page.getByRole('link', { name }).click();
    await coordinator.looks();
    await coordinator.press('Ångra, det återstår att göra');
    await coordinator.reads(/\d+ återstår/);
  });

  await test.step('nobody else learns where they live', async () => {
    const someone = await Person.resident(browser, server);
    for (const path of [dialogue, `${dialogue}/ideer`]) {
      await someone.open(path);
      await expect(someone.page.locator('body')).not.toContainText(street);
    }
    const refused = await official.page.request.get(`${server.url}${desk}/utskick`);
    expect(refused.status(), 'an official does not see the addresses of those who are told what came of it').toBe(403);
  });
});

test('who called and is refused is called back, and learns why', async ({ browser, startServer }) => {
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const official = await Person.staff(browser, server, 'tjansteperson');
  const moderator = await Person.staff(browser, server, 'granskare');
  const coordinator = await Person.staff(browser, server, 'samordnare');
  const name = 'Bertil som ringde';
  const phone = '0521-72 10 99';
  const idea = 'Grannen mitt emot borde skämmas för hur det ser ut.';
  const why = 'Vi visar inte ord om enskilda grannar. Säg gärna hur gatan borde se ut.';

  await test.step('what is told on the phone is written down, with the number', async () => {
    await official.open(`${desk}/ideer/registrera`);
    await official.fill({ channel: 'phone', text: idea, reply_name: name, reply_phone: phone });
    await official.page.locator('main form.form button').first().click();
    await official.reads(/Nr \d+ är sparad/);
  });

  await test.step('the moderator does not publish it, and says why', async () => {
    await moderator.open('/admin/granska');
    await moderator.page.getByRole('main').getByRole('link', { name: new RegExp(idea.slice(0, 20)) }).first().click();
    await moderator.page.waitForLoadState('load');
    await moderator.fill({ refuse_rule: 'personal_attack', refuse_words: why });
    await moderator.press('Publicera inte');
    await moderator.reads('är inte publicerad');
  });

  await test.step('a call is owed within two working days, with words to say', async () => {
    await coordinator.open('/admin');
    await coordinator.reads('1 samtal att ringa');
    await coordinator.open(`${desk}/utskick`);
    await coordinator.reads(name, phone);
    await coordinator.page.getByRole('main').getByRole('link', { name: /^Det här ska sägas/ }).click();
    await coordinator.page.waitForLoadState('load');
    await coordinator.reads('Jag ringer från', why, 'Ring oss och säg koden', phone);
    await coordinator.looks();
  });

  await test.step('it is ticked off, and the number is shown no longer', async () => {
    await coordinator.press('Samtalet är ringt');
    await coordinator.open(`${desk}/utskick`);
    await coordinator.reads('Ringt');
    await expect(coordinator.page.locator('main')).not.toContainText(phone);
    await coordinator.open(`${desk}/logg`);
    await coordinator.reads('Ett brev skickades eller ett samtal ringdes');
    await expect(coordinator.page.locator('body')).not.toContainText(phone);
    await server.command('audit', 'verify');
  });
});

test('a notice and a form are printed for the library, also from right to left', async ({ browser, startServer }) => {
  const server = await startServer({ examples: true });
  const someone = await Person.resident(browser, server);
  for (const language of ['', '/ar']) {
    for (const paper of ['anslag', 'blankett']) {
      await someone.open(`${language}${dialogue}`);
      await someone.page.locator(`main a[href="${language}${dialogue}/${paper}"]`).first().click();
      await expect(someone.page.locator('.qr')).toBeVisible();
      await someone.looks();
    }
  }
});
