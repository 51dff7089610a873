import { links } from '../harness/mailbox';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// Anyone may propose a dialogue, and every proposal ends answered: an association's becomes a dialogue that says where
// it came from; a resident's is refused with reasons that everybody reads.

const body = 'Kultur- och fritidsnämnden';

test('a proposal of an association becomes a dialogue, and one of a resident is refused with reasons', async ({ browser, startServer }) => {
  test.setTimeout(240_000);
  const server = await startServer({ examples: true });
  const { clock, mailbox } = server;
  const association = await Person.resident(browser, server);
  const neighbour = await Person.resident(browser, server);
  const moderator = await Person.staff(browser, server, 'granskare');
  const coordinator = await Person.staff(browser, server, 'samordnare');
  const secretary = await Person.staff(browser, server, 'sekreterare');

  /** Proposes, and answers with the receipt's address. */
  async function propose(someone: Person, fields: Record<string, string>): Promise<string> {
    await someone.open('/initiativ/foresla');
    await someone.fill(fields);
    clock.advance({ minutes: 1 });
    await someone.press('Skicka förslaget');
    expect(someone.path).toMatch(/^\/initiativ\/kvitto\/.{16,}/);
    return someone.path;
  }

  /** The newest proposal that the desk shows, opened. */
  async function openAtDesk(staff: Person, title: string) {
    await staff.open('/admin/initiativ');
    await staff.page.getByRole('main').getByRole('link', { name: title }).first().click();
    await staff.page.waitForLoadState('load');
  }

  /** Published by the moderator, and left to the committee by the coordinator. */
  async function reachesTheBody(title: string) {
    await openAtDesk(moderator, title);
    await moderator.press('Publicera');
    await openAtDesk(coordinator, title);
    await coordinator.looks();
    await coordinator.fill({ body });
    await coordinator.press('Lämna till nämnden');
  }

  /** The secretary enters what the committee answered. */
  async function answers(title: string, answer: 'yes' | 'elsewhere', reasons: string, paragraph: string) {
    await openAtDesk(secretary, title);
    await secretary.open(`${secretary.path.replace(/\/svar$/, '')}/svar`);
    await secretary.fill({
      answer,
      reasons,
      case_number: 'EX 2026/90',
      decided_on: clock.date(0),
      paragraph,
      minutes_url: `https://example.org/protokoll/${paragraph}`,
      ...(answer === 'yes' ? { title } : {}),
    });
    await secretary.looks();
    await secretary.press('Titta igenom svaret');
    await secretary.looks();
    await secretary.press('Publicera svaret');
  }

  const yes = 'Vad saknas i våra föreningslokaler';
  const no = 'Kortare kö till tandläkaren';
  const why = 'Föreningarna vet mest om lokalerna, så nämnden frågar dem först.';
  const whyNot = 'Regionen beslutar om tandvården. Vi skickar med synpunkten.';
  let [first, second] = ['', ''];

  await test.step('two proposals come in, one with an address', async () => {
    await association.open('/');
    await association.page.getByRole('link', { name: 'Föreslå en dialog' }).first().click();
    await association.looks();
    first = await propose(association, {
      text: 'Fråga föreningarna vad som saknas i lokalerna innan de byggs om.',
      origin: 'civil_society',
      name: 'Exempelbyns byalag',
      email: 'byalaget@exempel.se',
      title: yes,
    });
    await association.looks();
    await association.open(links(await mailbox.waitFor('byalaget@exempel.se'))[0]!);
    await association.press('Ja, adressen är min');
    second = await propose(neighbour, { text: 'Fråga oss hur lång kön till tandläkaren får vara.', origin: 'resident', title: no });
    await neighbour.reads('Vi har tagit emot ditt förslag');
  });

  await test.step('they reach the committee, and everybody sees by when it answers', async () => {
    await reachesTheBody(yes);
    await reachesTheBody(no);
    await neighbour.open('/initiativ');
    await neighbour.reads(yes, no, 'Svar senast');
    await neighbour.looks();
  });

  await test.step('the committee says yes to one, and a draft is there that remembers', async () => {
    await answers(yes, 'yes', why, '52');
    await association.open(first);
    await association.reads('Förslaget är besvarat.');
    await association.open('/initiativ');
    await association.page.getByRole('main').getByRole('link', { name: yes }).click();
    await association.reads(why, '§ 52', 'Exempelbyns byalag');
    await association.looks();
    await coordinator.open('/admin/dialoger');
    await coordinator.page.getByRole('main').getByRole('link', { name: yes }).click();
    await coordinator.page.waitForLoadState('load');
    await coordinator.reads('Exempelbyns byalag');
    await expect(async () => {
      const mails = await mailbox.to('byalaget@exempel.se');
      expect(mails.filter((mail) => mail.text?.includes('§ 52'))).toHaveLength(1);
    }).toPass({ timeout: 20_000 });
  });

  await test.step('it says no to the other, with reasons', async () => {
    await answers(no, 'elsewhere', whyNot, '53');
    await neighbour.open(second);
    await neighbour.reads('Förslaget är besvarat.');
    await neighbour.looks();
    await neighbour.open('/initiativ');
    await neighbour.page.getByRole('main').getByRole('link', { name: no }).click();
    await neighbour.reads(whyNot, '§ 53');
    await server.command('audit', 'verify');
  });
});
