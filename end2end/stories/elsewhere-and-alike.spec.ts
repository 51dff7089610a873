import { links } from '../harness/mailbox';
import { Person } from '../harness/person';
import { openForm, sendIn } from '../harness/submission';
import { expect, test } from '../harness/test';

// What belongs somewhere else is sent on with words, and what many say is gathered. Neither makes anybody's idea
// disappear: each keeps its number, its page and its receipt.

const slug = 'ett-levande-torg';
const dialogue = `/dialoger/${slug}`;
const desk = `/admin/dialoger/${slug}`;
const sender = 'lampan@exempel.se';
const fault = 'Lampan vid busskuren har varit trasig i tre veckor.';
const words = 'Det här är ett fel som gatuenheten lagar. Vi har lämnat det till dem i dag.';

test('a fault is sent on to where it belongs, and ideas that say the same are gathered', async ({ browser, startServer }) => {
  test.setTimeout(240_000);
  const server = await startServer({ examples: true });
  const { clock, mailbox } = server;
  const someone = await Person.resident(browser, server);
  const neighbour = await Person.resident(browser, server);
  const moderator = await Person.staff(browser, server, 'granskare');
  const official = await Person.staff(browser, server, 'tjansteperson');

  /** Sends an idea in; answers with the receipt's path. */
  async function tells(text: string): Promise<string> {
    const form = await openForm(server, slug);
    clock.advance({ minutes: 1 });
    return `/kvitto/${await sendIn(server, form, text)}`;
  }

  /** The moderator opens the idea with those words in the list of what is to be read. */
  async function opens(text: string) {
    await moderator.open('/admin/granska');
    await moderator.page.getByRole('main').getByRole('link', { name: new RegExp(text) }).first().click();
    await moderator.page.waitForLoadState('load');
  }

  /** The number of the idea behind a receipt. */
  async function number(receipt: string): Promise<number> {
    await neighbour.open(receipt);
    return Number((await neighbour.page.locator('h1').textContent())!.match(/\d+/)![0]);
  }

  let receipt = '';
  await test.step('somebody tells of a broken lamp, in a dialogue about the square', async () => {
    await someone.open(`${dialogue}/lamna-ide`);
    await someone.fill({ text: fault, email: sender });
    clock.advance({ minutes: 1 });
    await someone.press('Skicka in idén');
    receipt = someone.path;
    await someone.open(links(await mailbox.waitFor(sender))[0]!);
    await someone.press('Ja, adressen är min');
    await mailbox.waitFor(sender, 2);
  });

  await test.step('the moderator publishes it and sends it on, with words', async () => {
    await opens('Lampan vid busskuren');
    await moderator.press('Publicera och skicka vidare');
    const published = await mailbox.waitFor(sender, 3);
    expect(published.text).toContain('Nu kan alla läsa den.');
    expect(moderator.path).toBe(`${desk}/hor-hemma/${await number(receipt)}`);
    await moderator.fill({ place: 'fault_report' });
    await moderator.press('Skicka idén vidare');
    expect(await moderator.page.locator('[aria-invalid="true"]').getAttribute('name'), 'nothing is sent on without words').toBe('words');
    await expect(moderator.page.locator('[name="place"][value="fault_report"]')).toBeChecked();
    await moderator.fill({ words });
    await moderator.looks();
    await moderator.press('Skicka idén vidare');
    await moderator.reads('Hör hemma hos felanmälan', words);
    await moderator.looks();
    await moderator.page.getByRole('main').getByRole('link', { name: 'Till teman' }).click();
    await moderator.reads('Skickade vidare', 'Följs inte härifrån');
    await moderator.looks();
    const mail = await mailbox.waitFor(sender, 4);
    expect(mail.text).toContain(words);
  });

  await test.step('its sender and everybody else can read where it went', async () => {
    await someone.open(receipt);
    await someone.reads('Hör hemma hos felanmälan', words, 'Nästa gång kan du anmäla ett fel');
    await someone.looks();
    const idea = `${dialogue}/ideer/${await number(receipt)}`;
    await neighbour.open(idea);
    await neighbour.reads(fault, words);
    await neighbour.looks();
    await neighbour.page.getByRole('main').getByRole('link', { name: 'Andra sätt att påverka' }).click();
    expect(neighbour.path).toBe('/andra-satt-att-paverka');
  });

  const alike = ['Sätt upp ett vindskydd vid fontänen.', 'Det blåser alltid vid fontänen. Bygg ett skydd!'];
  const receipts: string[] = [];
  await test.step('two people say the same in their own words', async () => {
    for (const text of alike) receipts.push(await tells(text));
    for (const text of ['Sätt upp ett vindskydd', 'Det blåser alltid']) {
      await opens(text);
      await moderator.press('Publicera');
    }
  });

  await test.step('the official puts them in a theme and gathers them', async () => {
    const both = async () => {
      for (const each of receipts) await official.page.getByLabel(new RegExp(`^\\D*${await number(each)}\\b`)).first().check();
    };
    await official.open(`${desk}/teman`);
    await both();
    await official.fill({ title: 'Skydd mot vinden' });
    await official.press('Lägg idéerna i temat');
    await official.page.getByRole('main').getByRole('link', { name: 'Skydd mot vinden' }).click();
    await official.page.waitForLoadState('load');
    await both();
    await official.press('De markerade säger samma sak');
    await official.reads('visas nu tillsammans', '2 säger samma sak');
    await official.looks();
  });

  await test.step('everybody finds both, each under its own number and on its own receipt', async () => {
    const [first, second] = [await number(receipts[0]!), await number(receipts[1]!)];
    await neighbour.open(`${dialogue}/ideer/${first}`);
    await neighbour.reads(alike[0]!, String(second));
    await neighbour.looks();
    await neighbour.page.locator(`main a[href$="/ideer/${second}"]`).first().click();
    await neighbour.reads(alike[1]!, 'Skydd mot vinden');
    await neighbour.open(receipts[1]!);
    await neighbour.reads(alike[1]!, 'Skydd mot vinden');
    await neighbour.looks();
    await server.command('audit', 'verify');
  });
});
