import { decision } from '../harness/draft';
import { links, type Mail } from '../harness/mailbox';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// A resident follows a dialogue and everything, gets one mail about both, changes to once a week, and stops with one click in the mail
// program. Nobody learns on the way which addresses are known.

const title = 'Ett levande torg';
const dialogue = '/dialoger/ett-levande-torg';
const resident = 'invanare@exempel.se';

/** The addresses in a header that mail programs read. */
function header(mail: Mail, name: string): string {
  return mail.headers.find(({ key }) => key === name)?.value ?? '';
}

test('a resident follows by mail, without an account, and stops when they please', async ({ browser, startServer }) => {
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const { clock, mailbox } = server;
  const someone = await Person.resident(browser, server);

  await test.step('a known address and an unknown one see the same page', async () => {
    const seen: string[] = [];
    for (const email of ['foljare-1@exempel.se', 'ingen@exempel.se']) {
      await someone.open('/mitt');
      await someone.fill({ email });
      await someone.press('Mejla mig länken');
      seen.push(await someone.page.getByRole('main').innerText());
    }
    expect(seen[0]).toBe(seen[1]);
    await someone.looks();
    const mail = await mailbox.waitFor('foljare-1@exempel.se');
    expect(mail.subject).toBe('Länk till din egen sida');
    expect(await mailbox.to('ingen@exempel.se')).toEqual([]);
  });

  await test.step('they ask to follow a dialogue on its page, and everything on a page of its own', async () => {
    await someone.open(dialogue);
    await someone.fill({ email: resident });
    await someone.press('Följ');
    await someone.reads('Titta i din e-post');
    await someone.looks();
    await mailbox.waitFor(resident);
    await someone.open('/folj');
    await someone.looks();
    await someone.fill({ vad: 'allt', email: resident, ofta: 'daily' });
    await someone.press('Följ');
    const asked = await mailbox.waitFor(resident, 2);
    expect(asked.text).toContain(`• Dialogen: ${title}`);
    expect(asked.text).toContain('• Alla dialoger');
    await someone.open(links(asked)[0]!);
    await someone.looks();
    await someone.press('Ja, jag vill följa');
    await someone.reads('Tack, nu följer du');
  });

  await test.step('one mail says what has happened, and both reasons', async () => {
    const secretary = await Person.staff(browser, server, 'sekreterare');
    await secretary.open(`/admin${dialogue}/avbryt`);
    await secretary.fill(decision(clock, 'Samhällsbyggnadsnämnden', '91'));
    await secretary.press('Avbryt dialogen');
    await secretary.fill({ reason: 'Torget byggs inte om.', sure: '1' });
    await secretary.press('Avbryt dialogen');
    // Whatever the hour: nobody is written to at night.
    clock.advance({ hours: 10 });
    const news = await mailbox.waitFor(resident, 3);
    expect(news.text).toContain('Torget byggs inte om.');
    expect(news.text).toContain('Alla dialoger');
    expect(news.text).toContain(`Dialogen: ${title}`);
    expect(header(news, 'list-id')).toContain('folj.');
    expect(header(news, 'auto-submitted')).toBe('auto-generated');
    expect((await mailbox.to(resident)).filter((mail) => mail.text?.includes('Torget byggs inte om.'))).toHaveLength(1);
  });

  await test.step('they change to once a week on their own page', async () => {
    const news = await mailbox.waitFor(resident, 3);
    const own = links(news).find((link) => link.includes('/mitt/'))!;
    await someone.open(own);
    await someone.reads('Det här följer du', 'Alla dialoger');
    await someone.looks();
    const often = someone.page.getByLabel('Alla dialoger', { exact: true });
    await often.selectOption('weekly');
    await someone.page.getByRole('button', { name: 'Spara' }).first().click();
    await someone.reads('Sparat');
    await expect(someone.page.getByLabel('Alla dialoger', { exact: true })).toHaveValue('weekly');
  });

  await test.step('one click in the mail program ends it, without a cookie or a page of ours', async () => {
    const news = await mailbox.waitFor(resident, 3);
    expect(header(news, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const address = header(news, 'list-unsubscribe').replace(/[<>]/g, '');
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    expect(answer.status).toBe(200);
    await someone.open(address);
    await someone.reads('Du följer inget längre');
    const elsewhere = await fetch(links(news).find((link) => link.includes('/mitt/'))!, { method: 'POST', body: new URLSearchParams({ do: 'leave' }) });
    expect(elsewhere.status, 'no other page is posted to from elsewhere').toBe(403);
    const before = (await mailbox.to(resident)).length;
    clock.advance({ days: 15 });
    await mailbox.waitFor('foljare-1@exempel.se', 2);
    expect(await mailbox.to(resident)).toHaveLength(before);
  });

  await test.step('what is held can be taken out, and the address taken back', async () => {
    await someone.open('/mitt');
    await someone.fill({ email: resident });
    await someone.press('Mejla mig länken');
    const mail = await mailbox.waitFor(resident, 4);
    const own = links(mail).find((link) => link.includes('/mitt/'))!;
    await someone.open(own);
    await someone.reads('Dina uppgifter', resident);
    await someone.looks();
    const file = await someone.page.request.get(`${own}/uppgifter.json`);
    expect((await file.json()).address).toBe(resident);
    await someone.page.getByRole('link', { name: 'Ta bort min adress' }).click();
    await someone.looks();
    await someone.press('Ta bort min adress nu');
    await someone.reads('Din adress är borttagen');
    await server.command('audit', 'verify');
  });
});
