import { links } from '../harness/mailbox';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// Where the elected have decided on a conversation, residents comment on one another's ideas. A comment is reviewed like an idea,
// has a receipt of its own, and may answer another comment.

const idea = '/dialoger/ett-levande-torg/ideer/1';
const words = 'En bänk kan stå vid busshållplatsen också, där väntar många.';
const answer = 'Vid busshållplatsen finns det redan en, men den saknar ryggstöd.';
const sender = 'bank@exempel.se';

test('residents talk with one another about an idea, and a moderator reads every word first', async ({ browser, startServer }) => {
  test.setTimeout(180_000);
  const server = await startServer({ examples: true });
  const { clock, mailbox } = server;
  const anna = await Person.resident(browser, server);
  const bo = await Person.resident(browser, server);
  const moderator = await Person.staff(browser, server, 'granskare');

  /** Writes a comment from where the person is, and keeps it until it is long enough ago that no program wrote it. */
  async function writes(person: Person, fields: Record<string, string>) {
    await person.fill(fields);
    clock.advance({ minutes: 1 });
    await person.press('Skicka in kommentaren');
  }

  /** The moderator publishes the comment with those words. */
  async function publishes(text: string) {
    await moderator.open('/admin/granska');
    await moderator.page.getByRole('main').getByRole('link', { name: new RegExp(text) }).first().click();
    await moderator.page.waitForLoadState('load');
    await moderator.reads(text, 'till idé 1');
    await moderator.looks();
    await moderator.press('Publicera');
  }

  let receipt = '';
  await test.step('Anna comments, and learns what is wrong without losing a word', async () => {
    await anna.open(idea);
    await anna.reads('Samtal om idén', '4 kommentarer');
    await anna.looks();
    await anna.page.getByRole('link', { name: 'Kommentera idén' }).click();
    await writes(anna, { text: words, email: 'bank@' });
    await anna.reads('Skriv hela e-postadressen');
    await expect(anna.page.locator('[name="text"]')).toHaveValue(words);
    await anna.looks();
    await writes(anna, { email: sender });
    await anna.reads('Tack, vi har tagit emot din kommentar', words);
    await anna.looks();
    receipt = anna.path;
    await anna.open(links(await mailbox.waitFor(sender))[0]!);
    await anna.press('Ja, adressen är min');
    expect((await mailbox.waitFor(sender, 2)).text).toContain(receipt);
  });

  await test.step('nobody reads it before the moderator has', async () => {
    await bo.open(idea);
    await expect(bo.page.locator('body')).not.toContainText(words);
    await publishes('busshållplatsen också');
    expect((await mailbox.waitFor(sender, 3)).text).toContain('Nu kan alla läsa den.');
    await anna.open(receipt);
    await anna.reads('Alla kan läsa den under idén');
  });

  await test.step('Bo answers it', async () => {
    await bo.open(idea);
    await bo.reads(words, '5 kommentarer');
    await bo.page.getByRole('link', { name: 'Svara på kommentar 5' }).click();
    await bo.reads('Svar på kommentar 5');
    await bo.looks();
    await writes(bo, { text: answer });
    await publishes('saknar ryggstöd');
    await anna.open(idea);
    await anna.reads(answer, 'Svar på kommentar 5');
    await anna.looks();
  });

  await test.step('where it was decided that one only says what one thinks, there is no conversation', async () => {
    await bo.open('/dialoger/skolorna-i-norra-kommundelen/ideer/1');
    await expect(bo.page.locator('body')).not.toContainText('Samtal om idén');
    await server.command('audit', 'verify');
  });
});
