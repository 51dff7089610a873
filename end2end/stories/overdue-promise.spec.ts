import type { Mail, Mailbox } from '../harness/mailbox';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// A promised day comes near, passes, and is moved with a reason: whoever owes it is reminded, then the coordinator,
// and everybody can see how the promise stands.

const title = 'Ett levande torg';
const desk = '/admin/dialoger/ett-levande-torg';

/** Waits for a reminder to `role` about the dialogue that says all of `words`. */
async function reminder(mailbox: Mailbox, role: string, ...words: string[]): Promise<Mail> {
  const about = (mail: Mail) => mail.subject === `Påminnelse om dialogen ${title}` && words.every((word) => mail.text?.includes(word));
  let found: Mail | undefined;
  await expect(async () => {
    found = (await mailbox.to(`${role}@exempel.se`)).find(about);
    expect(found, `${role} is reminded`).toBeTruthy();
  }).toPass({ timeout: 30_000 });
  return found!;
}

test('an overdue promise is told to more and more people, and is moved with a reason that everybody sees', async ({ browser, startServer }) => {
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const { clock, mailbox } = server;
  const someone = await Person.resident(browser, server);

  await test.step('the official is reminded before the day', async () => {
    clock.advance({ days: 51 });
    const mail = await reminder(mailbox, 'tjansteperson', 'Sammanställning', 'Ska vara klart senast');
    expect(mail.text).toContain(`${desk}`);
    await someone.open('/loften');
    await someone.reads('Våra löften', 'Klart i tid', title);
    await someone.looks();
  });

  await test.step('the day passes: the coordinator is told, and everybody sees it', async () => {
    clock.advance({ days: 8 });
    await reminder(mailbox, 'samordnare', 'Skulle ha varit klart');
    await someone.open('/loften');
    await someone.reads('Försenat');
    await expect(someone.page.locator('#overdue')).toContainText(title);
  });

  await test.step('the official moves the day with a reason', async () => {
    const official = await Person.staff(browser, server, 'tjansteperson');
    await official.open(`${desk}/revidera/compile_by`);
    await official.fill({ value: clock.date(6), reason: 'Två av tre handläggare är sjuka.' });
    await official.press('Spara och visa ändringen');
    await someone.open('/loften');
    await someone.reads('Flyttat från', 'Två av tre handläggare är sjuka.');
    await someone.looks();
    await someone.open('/dialoger/ett-levande-torg');
    await someone.reads('Två av tre handläggare är sjuka.');
  });
});
