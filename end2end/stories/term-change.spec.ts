import { eventually } from '../harness/draft';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// New committees from 1 January: the dialogues of the old one go on with the new one, and what the old one decided
// remains in its name.

const old = 'Samhällsbyggnadsnämnden';
const successor = 'Stadsbyggnadsnämnden';
const dialogue = '/dialoger/ett-levande-torg';

test('a change of term hands open dialogues over', async ({ browser, startServer }) => {
  test.setTimeout(240_000);
  const server = await startServer({ examples: true });
  const { clock } = server;
  const someone = await Person.resident(browser, server);
  const administrator = await Person.staff(browser, server, 'admin');
  const year = Number(clock.date(0).slice(0, 4));
  const last = `${year}-12-31`;

  await test.step('the administrator prepares the new committee', async () => {
    await administrator.open('/admin/organisation/namnder/ny');
    await administrator.fill({ name: successor, name_en: 'City Building Committee', kind: 'committee', first_day: `${year + 1}-01-01` });
    await administrator.press('Lägg till');
    await administrator.open('/admin/organisation/uppdrag/ny');
    await administrator.fill({ body: successor, title: 'Ordförande', title_en: 'Chair', standing: 'presidium' });
    await administrator.press('Spara');
    await administrator.page.getByRole('main').getByRole('link', { name: 'Nytt uppdrag' }).click();
    await administrator.fill({ first_day: `${year + 1}-01-01`, last_day: `${year + 4}-12-31` });
    await administrator.press('Spara');
    await administrator.reads('31 december');
    await administrator.looks();
  });

  await test.step('the old one cannot end without a successor', async () => {
    await administrator.open('/admin/organisation/namnder/samhallsbyggnadsnamnden/upphor');
    await administrator.fill({ last_day: last });
    await administrator.press('Spara');
    await administrator.reads('Välj vem som tar över dem.');
    await administrator.looks();
    await administrator.fill({ successor });
    await administrator.press('Spara');
    await administrator.reads(`${old} finns till och med`);
    await administrator.looks();
    await administrator.press('Låt organet upphöra');
    await someone.open(dialogue);
    await someone.reads(old);
  });

  await test.step('on 1 January the dialogue goes on with the new one', async () => {
    const days = Math.round((Date.UTC(year + 1, 0, 1) - Date.parse(`${clock.date(0)}T00:00Z`)) / 86_400_000);
    clock.advance({ days });
    await eventually(async () => {
      await someone.open(dialogue);
      await someone.page.locator('#logg details summary').first().click({ timeout: 500 }).catch(() => undefined);
      await expect(someone.page.locator('body')).toContainText(`${old} lämnade över`, { timeout: 500 });
    });
    await someone.reads(`till ${successor}`);
    await someone.looks();
  });

  await test.step('what the old one decided remains in its name', async () => {
    await someone.open('/beslut');
    await someone.reads(old);
  });

  await test.step('the coordinator is told that the responsible post went with it, and chooses another', async () => {
    const coordinator = await Person.staff(browser, server, 'samordnare');
    await coordinator.open(`/admin${dialogue}`);
    await coordinator.looks();
    await coordinator.open(`/admin${dialogue}/revidera/responsible_post`);
    await coordinator.looks();
    await coordinator.fill({ value: 'Ordförande', reason: 'Nämnden har bytt namn och uppgift.' });
    await coordinator.press('Spara och visa ändringen');
    await someone.open(dialogue);
    await someone.reads('Nämnden har bytt namn och uppgift.');
    await server.command('audit', 'verify');
  });
});
