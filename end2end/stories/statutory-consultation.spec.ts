import { answers, begins, decides, eventually, plans } from '../harness/draft';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// The law demands a public review of a plan, and for how long at least: no trick makes it shorter.

const board = 'Byggnadsnämnden';
const title = 'Detaljplan för Holmängen';

test('a plan is reviewed for as long as the law demands', async ({ browser, startServer }) => {
  test.setTimeout(240_000);
  const server = await startServer({ examples: true });
  const { clock } = server;
  const coordinator = await Person.staff(browser, server, 'samordnare');
  const secretary = await Person.staff(browser, server, 'sekreterare');
  const someone = await Person.resident(browser, server);
  let desk = '';

  await test.step('too few days are refused, with the first day that would do', async () => {
    desk = await begins(coordinator, { title, kind: 'statutory', area: 'Detaljplaner och bygglov', deciding_body: board });
    await coordinator.open(`${desk}/redigera`);
    await coordinator.fill({
      ...answers(clock, 10),
      matter: 'Detaljplan, granskning',
      responsible_post: 'Ordförande',
    });
    await coordinator.press('Spara');
    await coordinator.reads('kräver minst 2 veckor', clock.words(14));
    await coordinator.looks();
  });

  await test.step('with the days that the law demands, the committee decides', async () => {
    await coordinator.fill({ closes_on: clock.date(14) });
    await coordinator.press('Spara');
    await plans(coordinator, desk, clock, 2);
    await decides(secretary, desk, clock, board);
    await coordinator.open(desk);
    await coordinator.takes('Publicera dialogen');
    await someone.open(desk.replace('/admin', ''));
    await someone.reads(title, 'Plan- och bygglagen');
    await someone.looks();
  });

  await test.step('once it goes on, nobody makes it shorter', async () => {
    clock.advance({ days: 1 });
    await eventually(async () => {
      await someone.open(`${desk.replace('/admin', '')}/lamna-ide`);
      await expect(someone.page.locator('textarea[name="text"]')).toBeVisible({ timeout: 500 });
    });
    await coordinator.open(`${desk}/revidera/closes_on`);
    await coordinator.fill({ value: clock.date(5), reason: 'Vi vill bli klara.' });
    await coordinator.press('Spara och visa ändringen');
    await coordinator.reads('Sista dagen kan bara flyttas framåt.');
    await coordinator.looks();
    await coordinator.fill({ value: clock.date(20), reason: 'Fler ska hinna läsa planen.' });
    await coordinator.press('Spara och visa ändringen');
    await someone.open(desk.replace('/admin', ''));
    await someone.reads('Fler ska hinna läsa planen.');
  });
});
