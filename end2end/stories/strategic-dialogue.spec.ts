import { answers, begins, decides, plans } from '../harness/draft';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// An overarching question: the executive board owns and decides, every committee is asked, and one of them is silent.

const board = 'Kommunstyrelsen';
const title = 'En kommun att växa i';
const silent = 'miljo-och-halsoskyddsnamnden';
const reason = 'Nämnden sammanträder först efter sommaren.';

test('the executive board asks every committee, and goes on without the one that is silent', async ({ browser, startServer }) => {
  test.setTimeout(240_000);
  const server = await startServer({ examples: true });
  const { clock } = server;
  const coordinator = await Person.staff(browser, server, 'samordnare');
  const secretary = await Person.staff(browser, server, 'sekreterare');
  const someone = await Person.resident(browser, server);
  let desk = '';

  await test.step('another owner is refused', async () => {
    await coordinator.open('/admin/dialoger/ny');
    await coordinator.fill({ decides: 'own', title, kind: 'strategic', owner: 'Socialnämnden', deciding_body: board });
    await coordinator.press('Skapa utkastet');
    await coordinator.reads('Kommunstyrelsen äger sådana dialoger.');
    await coordinator.looks();
  });

  await test.step('the executive board decides', async () => {
    desk = await begins(coordinator, { title, kind: 'strategic', owner: board, deciding_body: board });
    await coordinator.open(`${desk}/redigera`);
    await coordinator.fill({ ...answers(clock, 60), opens_on: clock.date(40), responsible_post: 'Ordförande' });
    await coordinator.press('Spara');
    await plans(coordinator, desk, clock, 45);
    await decides(secretary, desk, clock, board);
    await coordinator.open(desk);
    await coordinator.reads('Alla nämnder har svarat');
    await coordinator.looks();
  });

  await test.step('the committees answer, with their reasons', async () => {
    await secretary.open(`${desk}/samrad`);
    await secretary.reads('6 nämnder har inte svarat');
    await secretary.looks();
    const committees = [
      'barn-och-utbildningsnamnden',
      'byggnadsnamnden',
      'kultur-och-fritidsnamnden',
      'samhallsbyggnadsnamnden',
      'socialnamnden',
    ];
    for (const committee of committees) {
      await secretary.open(`${desk.replace('dialoger', 'samrad')}/${committee}`);
      if (committee === 'byggnadsnamnden') {
        await secretary.fill({ answer: 'declines' });
        await secretary.press('Svara');
        expect(secretary.path).toContain(committee);
        await expect(secretary.page.locator('#errors')).toContainText('Motivering');
        await secretary.looks();
        await secretary.fill({ motive: 'Frågan rör inte byggloven.' });
      } else {
        await secretary.fill({ answer: 'joins', motive: 'Frågan rör vår verksamhet.' });
      }
      await secretary.press('Svara');
    }
    await secretary.open(`${desk}/samrad`);
    await secretary.reads('En nämnd har inte svarat');
  });

  await test.step('the silent one holds it back, until the board goes on with a reason', async () => {
    await coordinator.open(desk);
    await expect(coordinator.page.getByRole('main').getByRole('link', { name: 'Publicera dialogen', exact: true })).toHaveCount(0);
    await secretary.open(`${desk}/samrad/${silent}`);
    await secretary.looks();
    clock.advance({ days: 31 });
    await secretary.open(`${desk}/samrad/${silent}`);
    await secretary.fill({ reason });
    await secretary.press('Gå vidare utan svar');
    await coordinator.open(desk);
    await coordinator.takes('Publicera dialogen');
    await someone.open(desk.replace('/admin', ''));
    await someone.reads('Nämnder som har tillfrågats', 'Frågan rör inte byggloven.', reason);
    await someone.looks();
    await server.command('audit', 'verify');
  });
});
