import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// Agreeing with an idea takes one press and nothing about oneself. Each browser counts once, it can be taken back, and
// everywhere it is said that it is no vote.

const idea = '/dialoger/ett-levande-torg/ideer/5';

test('a resident agrees with an idea, reads that it is no vote, and takes it back', async ({ browser, startServer }) => {
  const server = await startServer({ examples: true });
  const anna = await Person.resident(browser, server);
  const bo = await Person.resident(browser, server);
  const section = (person: Person) => person.page.locator('#haller-med');
  const cookies = () => anna.page.context().cookies();

  await test.step('nobody is given a cookie for reading', async () => {
    await anna.open(idea);
    await anna.reads('Ingen har hållit med än', 'Det är ingen omröstning. Politikerna bestämmer.');
    expect(await cookies()).toHaveLength(0);
    await anna.looks();
  });

  await test.step('one press counts, and pressing in another tab counts no more', async () => {
    await anna.press('Jag håller med');
    await expect(section(anna)).toContainText('1 håller med');
    await expect(section(anna)).toContainText('Du håller med.');
    await anna.looks();
    const [cookie] = await cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    await bo.open(idea);
    await bo.press('Jag håller med');
    await expect(section(bo)).toContainText('2 håller med');
  });

  await test.step('it is taken back', async () => {
    await anna.press('Ta tillbaka');
    await expect(section(anna)).toContainText('1 håller med');
    await anna.reads('Jag håller med');
  });

  await test.step('the list is ordered by it, with the same words', async () => {
    await bo.open('/dialoger/ett-levande-torg/ideer?ordning=support');
    await bo.reads('Det är ingen omröstning. Politikerna bestämmer.', '31 håller med');
    await bo.looks();
    await bo.open('/personuppgifter');
    await bo.reads('Jag håller med', 'kaka i din webbläsare');
  });
});
