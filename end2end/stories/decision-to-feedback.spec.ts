import { easily } from '../harness/draft';
import { links } from '../harness/mailbox';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// The main job: elected people decide a dialogue, a resident takes part with a phone, staff handle it politically,
// everybody is told what came of it, and later whether what was promised was done. Nobody helps with anything but time.

const title = 'Bänkar längs Vassbotten';
const slug = 'bankar-langs-vassbotten';
const dialogue = `/dialoger/${slug}`;
const desk = `/admin/dialoger/${slug}`;
const body = 'Samhällsbyggnadsnämnden';
const idea = 'Sätt fler bänkar med ryggstöd längs vattnet, så att även den som är trött orkar hela vägen.';
const answer = 'Vi sätter upp tolv bänkar med ryggstöd och armstöd.';
const resident = 'invanare@exempel.se';

test('a dialogue goes from a decision to feedback', async ({ browser, startServer }) => {
  test.setTimeout(360_000);
  const server = await startServer({ examples: true });
  const { clock, mailbox } = server;
  const coordinator = await Person.staff(browser, server, 'samordnare');
  const official = await Person.staff(browser, server, 'tjansteperson');
  const secretary = await Person.staff(browser, server, 'sekreterare');
  const moderator = await Person.staff(browser, server, 'granskare');
  const someone = await Person.resident(browser, server);

  await test.step('the coordinator begins, and meets every gate', async () => {
    await coordinator.open('/admin/dialoger/ny');
    await coordinator.fill({ decides: 'own', title, area: 'Gator och torg', owner: body, deciding_body: body, kind: 'own' });
    await coordinator.press('Skapa utkastet');
    expect(coordinator.path).toBe(`${desk}/redigera`);
    await coordinator.open(desk);
    await coordinator.reads('saker saknas');
    await coordinator.looks();
    const hidden = await someone.page.request.get(server.url + dialogue);
    expect(hidden.status(), 'a draft is nobody else’s business').toBe(404);
  });

  await test.step('the official fills them', async () => {
    await official.open(`${desk}/redigera`);
    await official.fill({
      lead: 'Var behövs det bänkar längs vattnet?',
      background: 'Gångvägen längs Vassbotten rustas upp nästa år.',
      can_change: 'Var bänkarna står\nHur de ser ut',
      cannot_change: 'Gångvägens sträckning',
      purpose: 'Att veta var människor behöver vila.',
      goal: 'En gångväg som fler orkar gå.',
      target_group: 'Alla som går längs vattnet.',
      proposed_participation: 'comment',
      proposed_influence: 'dialogue',
      case_number: 'EX 2026/77',
      responsible_post: 'Ordförande',
      contact: 'Ring kommunens kontaktcenter.',
      other_ways: 'Skriv ett brev eller säg det i receptionen.',
      opens_on: clock.date(1),
      closes_on: clock.date(10),
      compile_by: clock.date(20),
      decision_on: clock.date(30),
      feedback_by: clock.date(40),
      follow_up_on: clock.date(200),
    });
    await official.press('Spara');
    await official.open(`${desk}/inkludering/ny`);
    await official.fill({
      suggestion: 'older',
      measure: 'Vi besöker mötesplatserna.',
      who: 'Bibliotekarien',
      day: clock.date(2),
      place: 'Mötesplatsen vid Vassbotten',
    });
    await official.looks();
    await official.press('Spara');
    await official.reads('Äldre som sällan går ut', 'Bibliotekarien');
    await easily(official, desk);
    await official.looks();
    const refused = await official.page.request.get(`${server.url}${desk}/beslut`);
    expect(refused.status(), 'an official does not set the degrees (P21)').toBe(403);
  });

  await test.step('the secretary enters the decision', async () => {
    await secretary.open(`${desk}/forhandsgranska`);
    await secretary.reads('Utkast – inte publicerat', 'Att veta var människor behöver vila.');
    await secretary.looks();
    await secretary.open(`${desk}/beslut`);
    await secretary.fill({
      body,
      case_number: 'EX 2026/77',
      decided_on: clock.date(0),
      paragraph: '12',
      summary: 'Nämnden beslutar att hålla dialogen.',
      minutes_url: 'https://example.org/protokoll/12',
      participation: 'comment',
      influence: 'dialogue',
    });
    await secretary.press('För in beslutet');
    await secretary.looks();
    await secretary.fill({ nothing_decided: true });
    await secretary.press('För in beslutet');
    await coordinator.open(desk);
    await coordinator.takes('Publicera dialogen', 'bara genom ett nytt beslut');
    await coordinator.reads('Dialogen är publicerad.');
    await someone.open(dialogue);
    await someone.reads(title, '§ 12');
  });

  let receipt = '';
  await test.step('the clock opens it, and a resident sends in an idea', async () => {
    clock.advance({ days: 1 });
    await expect(async () => {
      await someone.open(`${dialogue}/lamna-ide`);
      await expect(someone.page.locator('textarea[name="text"]')).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await someone.looks();
    await someone.fill({ text: idea, email: resident });
    clock.advance({ minutes: 1 });
    await someone.press('Skicka in idén');
    expect(someone.path).toMatch(/^\/kvitto\/.{16,}/);
    receipt = someone.path;
    await someone.reads(idea);
    await someone.looks();
  });

  await test.step('the resident answers a few voluntary questions, and is asked no more', async () => {
    await someone.fill({ trust: 'neither', age: '65_79', first_time: 'yes' });
    await someone.press('Skicka svar');
    await someone.reads('Tack för ditt svar', 'det går inte att se vem det kom från');
    await someone.looks();
    await someone.open(receipt);
    await someone.reads('Du har svarat på våra frivilliga frågor.');
  });

  await test.step('the address is confirmed by a button, after a mail without the text', async () => {
    const asked = await mailbox.waitFor(resident);
    expect(asked.text).not.toContain('bänkar');
    expect(asked.html).not.toContain('bänkar');
    await someone.open(links(asked)[0]!);
    await someone.press('Ja, adressen är min');
    const kept = await mailbox.waitFor(resident, 2);
    expect(kept.text).toContain(receipt);
  });

  await test.step('the moderator publishes', async () => {
    await moderator.open('/admin/granska');
    await moderator.page.getByRole('main').getByRole('link', { name: /Sätt fler bänkar med ryggstöd längs/ }).click();
    await moderator.press('Publicera');
    await someone.open(`${dialogue}/ideer`);
    await someone.reads('bänkar med ryggstöd');
  });

  await test.step('the clock closes it; the official themes, answers and compiles', async () => {
    clock.advance({ days: 11 });
    await expect(async () => {
      await someone.open(`${dialogue}/lamna-ide`);
      await expect(someone.page.locator('textarea[name="text"]')).toHaveCount(0, { timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await official.open(`${desk}/teman`);
    await official.page.locator('[name="contribution"]').first().check();
    await official.fill({ title: 'Bänkar och vila' });
    await official.press('Lägg idéerna i temat');
    await official.open(`${desk}/teman`);
    await official.page.getByRole('main').getByRole('link', { name: 'Bänkar och vila' }).click();
    await official.fill({ answer, role: 'Nämndens ordförande', body });
    await official.press('Publicera svaret till alla i temat');
    await official.open(`${desk}/inkludering`);
    await official.page.getByRole('main').getByRole('link', { name: 'Berätta hur det gick' }).click();
    await official.fill({ outcome: 'done', result: 'Vi fick åtta idéer på mötesplatsen.', reached: '20' });
    await official.looks();
    await official.press('Spara');
    await official.open(`${desk}/sammanstallning`);
    await official.fill({ compilation: 'Många vill kunna vila längs vägen.', compilation_limits: 'Vi har hört få unga.' });
    await official.press('Spara och gå vidare till låsningen');
    await official.reads('Efter det går varken texten eller temana att ändra.');
    await official.press('Lås sammanställningen');
    await official.reads('Sammanställningen är låst.');
    await official.open(`${desk}/handlaggning/steg`);
    await official.fill({ kind: 'meeting', happens_on: clock.date(18), title: 'Nämndens sammanträde' });
    await official.press('Spara steget');
    await official.open(desk);
    await official.takes('Lämna till politikerna', body);
    await official.reads('Sammanställningen är lämnad till politikerna.');
  });

  await test.step('the secretary records the decision, with an outcome for the theme', async () => {
    clock.advance({ days: 18 });
    await secretary.open(`${desk}/handlaggning/beslut`);
    await secretary.fill({
      body,
      case_number: 'EX 2026/77',
      decided_on: clock.date(0),
      paragraph: '87',
      summary: 'Nämnden köper in tolv bänkar.',
      minutes_url: 'https://example.org/protokoll/87',
    });
    await secretary.press('Spara beslutet');
    await secretary.open(`${desk}/handlaggning`);
    const theme = secretary.page.locator(`main a[href*="/handlaggning/tema/"]`).first();
    await secretary.open((await theme.getAttribute('href'))!);
    const decision = secretary.page.locator('select[name="decision"] option').last();
    await secretary.fill({
      outcome: 'carried_out',
      decision: (await decision.getAttribute('value'))!,
      did: 'Tolv bänkar',
      reason: 'Det ryms i budgeten.',
      promise: 'Bänkarna är på plats till midsommar.',
      owner: 'Gatuenheten',
      due_on: clock.date(150),
    });
    await secretary.press('Spara utfallet');
    await secretary.open(desk);
    await secretary.takes('Publicera beslutet', '§ 87', 'Kommunen lovar 1 sak');
    await secretary.reads('Beslutet om resultatet är publicerat.');
  });

  const before = (await mailbox.to(resident)).length;
  await test.step('the coordinator sends feedback', async () => {
    await coordinator.open(`${desk}/aterkoppling`);
    await coordinator.fill({ feedback_message: 'Tack för att ni var med. Det blir tolv bänkar.' });
    await coordinator.press('Spara och visa hur det blir');
    await coordinator.looks();
    await coordinator.press('Skicka återkopplingen');
    await coordinator.reads('Återkopplingen är skickad.');
  });

  await test.step('the resident reads what came of it: in the mail, on the result page, on the receipt', async () => {
    const mail = await mailbox.waitFor(resident, before + 1);
    expect(mail.text).toContain('Tack för att ni var med. Det blir tolv bänkar.');
    expect(mail.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(true);
    const result = links(mail).find((link) => link.includes('/resultat'));
    expect(result, 'the mail leads to the result').toBeTruthy();
    await someone.open(result!);
    await someone.reads('Bänkar och vila', 'Det ryms i budgeten.', '§ 87', 'Bänkarna är på plats till midsommar.');
    await someone.looks();
    await someone.open(receipt);
    await someone.reads(answer, '§ 87', 'Bänkar och vila');
    await someone.open(`${dialogue}/ideer/1`);
    await someone.reads(idea, answer, '§ 87');
    await someone.open('/beslut');
    await someone.reads('EX 2026/77', '§ 87');
  });

  await test.step('the resident says once more how much trust there is, now that the result is known', async () => {
    await someone.open(receipt);
    await someone.reads('Nu finns ett resultat.');
    await someone.fill({ trust: 'high' });
    await someone.press('Skicka svar');
    await someone.reads('Tack för ditt svar');
  });

  await test.step('the official tells how the promise goes, and the resident gets it by mail', async () => {
    const known = (await mailbox.to(resident)).length;
    await official.open(`${desk}/uppfoljning`);
    await official.page.getByRole('main').getByRole('link', { name: /Bänkarna är på plats/ }).first().click();
    await official.fill({ how: 'under_way', note: 'Bänkarna är beställda och kommer i maj.' });
    await official.looks();
    await official.press('Spara');
    const mail = await mailbox.waitFor(resident, known + 1);
    expect(mail.text).toContain('Bänkarna är beställda och kommer i maj.');
    expect(mail.text, 'the day of the promise is not over').not.toContain('Tycker du att det blev gjort?');
    await someone.open(links(mail).find((link) => link.includes('/ataganden/'))!);
    await someone.reads('Bänkarna är på plats till midsommar.', 'Bänkarna är beställda och kommer i maj.', '§ 87');
    await someone.looks();
  });

  await test.step('its day passes; what was done is told, and the resident says whether it was', async () => {
    clock.advance({ days: 151 });
    const known = (await mailbox.to(resident)).length;
    await official.open(`${desk}/uppfoljning`);
    await official.page.getByRole('main').getByRole('link', { name: /Bänkarna är på plats/ }).first().click();
    await official.fill({ how: 'done', done_on: clock.date(-1), note: 'Alla tolv bänkar står på plats.' });
    await official.press('Spara');
    await mailbox.waitFor(resident, known + 2);
    const mails = (await mailbox.to(resident)).slice(known);
    expect(mails.map((mail) => mail.subject).join(), 'one asks and one tells').toContain('Blev det gjort?');
    expect(mails.map((mail) => mail.text).join()).toContain('Alla tolv bänkar står på plats.');
    const ask = links(mails[0]!).find((link) => link.includes('kod='));
    expect(ask, 'the mail leads to the question').toBeTruthy();
    await someone.open(ask!);
    await someone.fill({ done: 'partly', words: 'Två av bänkarna saknar armstöd.' });
    await someone.looks();
    await someone.press('Skicka mitt svar');
    await someone.reads('Tack, vi har tagit emot ditt svar', 'Färre än fem har svarat.');
    await official.open(`${desk}/uppfoljning`);
    await official.page.locator('main a[href$="/svar"]').first().click();
    await official.reads('Två av bänkarna saknar armstöd.');
    await official.looks();
    await someone.open('/ataganden');
    await someone.reads('Bänkarna är på plats till midsommar.');
  });

  await test.step('nothing came twice, and the audit log is whole', async () => {
    const ids = (await mailbox.all()).map((mail) => mail.messageId);
    expect(new Set(ids).size).toBe(ids.length);
    await server.command('audit', 'verify');
  });
});
