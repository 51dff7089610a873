import { links } from '../harness/mailbox';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';
import { words } from '../harness/words';

// Somebody who is new in Sweden and reads Arabic, with a phone: from the first visit to the municipality's answer, all of it in Arabic.

const says = words('ar');
const address = 'wafida@exempel.se';
const idea = 'ضعوا مقاعد تحت الأشجار، فالجدات يتعبن في الطريق إلى السوق.';
const swedish = 'Sätt bänkar under träden, mormödrarna blir trötta på vägen till torghandeln.';

test('a newcomer takes part in Arabic', async ({ browser, startServer }) => {
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const { clock, mailbox } = server;
  const newcomer = await Person.resident(browser, server, 'ar');
  const moderator = await Person.staff(browser, server, 'granskare');
  const official = await Person.staff(browser, server, 'tjansteperson');

  await test.step('the first page offers Arabic, in Arabic', async () => {
    await newcomer.open('/');
    const offer = newcomer.page.getByRole('link', { name: says('languages-offer') });
    await expect(offer).toHaveAttribute('hreflang', 'ar');
    await offer.click();
    expect(newcomer.path).toBe('/ar');
    await expect(newcomer.page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(newcomer.page.getByRole('link', { name: says('languages-offer') }), 'it is offered once').toHaveCount(0);
    await newcomer.looks();
  });

  let dialogue = '';
  await test.step('the dialogue is told in Arabic, and says that the Swedish text counts', async () => {
    await newcomer.open('/ar/dialoger/ett-levande-torg');
    const title = newcomer.page.locator('h1');
    await expect(title).not.toHaveAttribute('lang', 'sv');
    await expect(title).toHaveText(/\p{Script=Arabic}/u);
    dialogue = (await title.textContent())!;
    await newcomer.reads(says('translated-title'));
    await newcomer.looks();
  });

  let receipt = '';
  await test.step('she writes in Arabic and gets a receipt in Arabic', async () => {
    await newcomer.open('/ar/dialoger/ett-levande-torg/lamna-ide');
    await newcomer.fill({ text: idea, email: address });
    clock.advance({ minutes: 1 });
    await newcomer.press(says('contributions-write-sending'));
    receipt = newcomer.path;
    expect(receipt).toMatch(/^\/ar\/kvitto\//);
    await newcomer.reads(says('contributions-receipt-thanks'), dialogue, idea);
    await newcomer.looks();
    const mail = await mailbox.waitFor(address);
    expect(mail.subject).toMatch(/\p{Script=Arabic}/u);
    expect(mail.html).toMatch(/dir="rtl"/);
    await newcomer.open(links(mail)[0]!);
    expect(newcomer.path).toMatch(/^\/ar\//);
    await newcomer.press(says('participants-confirm-deed'));
    const sent = (await mailbox.waitFor(address, 2)).text;
    expect(sent).toContain(receipt);
    expect(sent, 'the mail names the dialogue as its page does').toContain(dialogue);
  });

  await test.step('the moderator adds a Swedish translation and publishes', async () => {
    await moderator.open('/admin/granska');
    await moderator.page.getByRole('main').getByRole('link', { name: /ضعوا مقاعد/ }).first().click();
    await moderator.page.waitForLoadState('load');
    await moderator.page.getByRole('link', { name: 'Översätt till svenska, eller ändra språket' }).click();
    await moderator.page.waitForLoadState('load');
    await moderator.fill({ lang: 'ar', translation: swedish });
    await moderator.looks();
    await moderator.press('Spara');
    await moderator.press('Publicera');
    expect((await mailbox.waitFor(address, 3)).subject).toMatch(/\p{Script=Arabic}/u);
  });

  await test.step('her words stand as she wrote them, with the translation beside them', async () => {
    await newcomer.open(receipt);
    await newcomer.looks();
    const number = (await newcomer.page.locator('h1').textContent())!.match(/\d+/)![0];
    await official.open(`/dialoger/ett-levande-torg/ideer/${number}`);
    const quote = official.page.locator('blockquote[lang="ar"], [lang="ar"] blockquote, blockquote [lang="ar"]').first();
    await expect(quote).toContainText(idea);
    await expect(official.page.locator('[lang="ar"][dir="rtl"]').first()).toBeVisible();
    await official.reads(swedish);
    await official.open(`/admin/dialoger/ett-levande-torg/teman/ide/${number}`);
    await official.fill({ answer: 'Vi sätter bänkar under lindarna.', role: 'Gatuchefen', body: 'Samhällsbyggnadsnämnden' });
    await official.press('Publicera svaret');
  });

  await test.step('the answer reaches her in Arabic', async () => {
    const mail = await mailbox.waitFor(address, 4);
    expect(mail.subject).toMatch(/\p{Script=Arabic}/u);
    expect(mail.text).toContain('Vi sätter bänkar under lindarna.');
    await newcomer.open(receipt);
    await newcomer.reads('Vi sätter bänkar under lindarna.');
    await newcomer.looks();
  });
});
