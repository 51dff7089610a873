import { decision } from '../harness/draft';
import { links } from '../harness/mailbox';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// A body stops a dialogue that is going on: everyone who took part is told why, everybody can read it, and what was
// said remains.

const title = 'Ett levande torg';
const dialogue = '/dialoger/ett-levande-torg';
const body = 'Samhällsbyggnadsnämnden';
const idea = 'Låt gräsmattan vid fontänen vara kvar, den är vårt vardagsrum på sommaren.';
const reason = 'Torget byggs inte om. Det som har kommit in sparas till nästa gång.';
const resident = 'invanare@exempel.se';

test('a dialogue is cancelled, and nobody who took part is left without a word', async ({ browser, startServer }) => {
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const { clock, mailbox } = server;
  const someone = await Person.resident(browser, server);
  let receipt = '';

  await test.step('a resident takes part', async () => {
    await someone.open(`${dialogue}/lamna-ide`);
    await someone.fill({ text: idea, email: resident });
    clock.advance({ minutes: 1 });
    await someone.press('Skicka in idén');
    receipt = someone.path;
    expect(receipt).toMatch(/^\/kvitto\//);
    await someone.open(links(await mailbox.waitFor(resident))[0]!);
    await someone.press('Ja, adressen är min');
    await mailbox.waitFor(resident, 2);
  });

  await test.step('only a decision with a reason stops it', async () => {
    const coordinator = await Person.staff(browser, server, 'samordnare');
    const refused = await coordinator.page.request.get(`${server.url}/admin${dialogue}/avbryt`);
    expect(refused.status(), 'a coordinator does not stop a dialogue').toBe(403);
    const secretary = await Person.staff(browser, server, 'sekreterare');
    await secretary.open(`/admin${dialogue}/avbryt`);
    await secretary.fill(decision(clock, body, '91'));
    await secretary.press('Avbryt dialogen');
    await secretary.reads('Är det säkert?');
    await secretary.looks();
    await secretary.fill({ reason, sure: '1' });
    await secretary.press('Avbryt dialogen');
    await secretary.reads('Dialogen är avbruten.');
  });

  await test.step('whoever took part is told why, once', async () => {
    const told = await mailbox.waitFor(resident, 3);
    expect(told.text).toContain(reason);
    expect((await mailbox.to(resident)).filter((mail) => mail.text?.includes(reason))).toHaveLength(1);
  });

  await test.step('everybody reads it, and nothing is gone', async () => {
    await someone.open(dialogue);
    await someone.reads(title, reason, '§ 91');
    await expect(someone.page.locator('.hero'), 'nothing more is promised').not.toContainText('Uppföljning');
    await someone.looks();
    await someone.open(receipt);
    await someone.reads(idea);
    await someone.looks();
    await someone.open(`${dialogue}/ideer`);
    await expect(someone.page.locator('main a[href*="/ideer/"]').first()).toBeVisible();
    await someone.open('/beslut');
    await someone.reads('§ 91');
    const late = await someone.page.request.get(`${server.url}${dialogue}/lamna-ide`);
    expect(await late.text(), 'nobody can send in anything more').not.toContain('<textarea');
    await server.command('audit', 'verify');
  });
});
