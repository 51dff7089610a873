import { links } from '../harness/mailbox';
import { Listener } from '../harness/listener';
import { Person } from '../harness/person';
import { expect, test } from '../harness/test';

// Somebody blind, with a keyboard and a screen reader: nothing of the pages is known here but what the accessibility tree says, and no
// mouse is touched. From the first page to the answer, with an error on the way.

const address = 'blind@exempel.se';
const idea = 'Lägg ledstråk av sten över torget, så att jag hittar till biblioteket själv.';

test('a blind resident takes part by keyboard and accessibility tree alone', async ({ browser, startServer }) => {
  test.setTimeout(240_000);
  const server = await startServer({ examples: true });
  const { clock, mailbox } = server;
  const resident = await Person.resident(browser, server);
  const moderator = await Person.staff(browser, server, 'granskare');
  const ear = await Listener.of(resident);

  await test.step('the page says what it is, its parts have names, and what is the same everywhere is skipped', async () => {
    await resident.open('/');
    expect(await ear.title(), 'what the page is, and whose').toMatch(/.+ – Medborgardialog$/);
    const main = await ear.list('main');
    expect(main, 'one main part').toHaveLength(1);
    for (const landmark of ['banner', 'contentinfo']) expect(await ear.list(landmark), landmark).toHaveLength(1);
    const parts = await ear.list('navigation');
    expect(new Set(parts).size, `each navigation has a name of its own: ${parts}`).toBe(parts.length);
    expect(parts).not.toContain('');
    const headings = await ear.list('heading');
    expect(headings.length).toBeGreaterThan(2);
    expect(headings).not.toContain('');
    await ear.skips();
  });

  await test.step('a dialogue is found by its name', async () => {
    await ear.goesTo('link', /Ett levande torg/);
    await ear.presses('Enter', 'away');
    expect(await ear.title()).toMatch(/^Ett levande torg/);
    expect(await ear.list('heading')).toContain('Ett levande torg');
    await ear.skips();
    await ear.goesTo('link', 'Lämna en idé');
    await ear.presses('Enter', 'away');
  });

  await test.step('what is wrong is said first, and the field says it again', async () => {
    await ear.goesTo('button', 'Skicka in idén');
    clock.advance({ minutes: 1 });
    await ear.presses('Enter', 'away');
    expect(await ear.title()).toMatch(/^Fel: /);
    const summary = await ear.focused();
    expect(summary.role, 'the summary is read out at once').toBe('alert');
    const [field] = (await ear.list('alert')).length ? [await ear.goesTo('link', /.+/)] : [];
    await ear.presses('Enter');
    const text = await ear.focused();
    expect(text.role).toBe('textbox');
    expect(text.invalid).toBe(true);
    expect(text.description, 'the field tells its error').toContain(field!.name);
    await ear.types(idea);
  });

  await test.step('each field has a name, and the idea is sent', async () => {
    const email = await ear.goesTo('textbox', /E-post/);
    expect(email.description).not.toBe('');
    await ear.types(address);
    for (const name of await ear.list('textbox')) expect(name).not.toBe('');
    await ear.goesTo('button', 'Skicka in idén');
    clock.advance({ minutes: 1 });
    await ear.presses('Enter', 'away');
    expect(resident.path).toMatch(/^\/kvitto\//);
    await ear.reads(idea, 'Ett levande torg');
    const confirm = await mailbox.waitFor(address);
    await resident.open(links(confirm)[0]!);
    await ear.skips();
    await ear.goesTo('button', /.+/);
    await ear.presses('Enter', 'away');
  });

  await test.step('it is reviewed, and found among the ideas', async () => {
    await moderator.open('/admin/granska');
    await moderator.page.getByRole('main').getByRole('link', { name: /Lägg ledstråk av sten/ }).first().click();
    await moderator.page.waitForLoadState('load');
    await moderator.press('Publicera');
    await resident.open('/dialoger/ett-levande-torg/ideer');
    await ear.skips();
    await ear.reads(idea);
    // The latest stands first, and in a list of links each says which idea it is about.
    const names = (await ear.list('link')).filter((name) => name.startsWith('Se vad som händer med den'));
    expect(new Set(names).size).toBe(names.length);
    await ear.goesTo('link', /^Se vad som händer med den \(Idé \d+\)$/);
    await ear.presses('Enter', 'away');
    await ear.reads(idea);
  });

  await test.step('agreeing is a button that says what it is, and then says that it is done', async () => {
    await ear.reads('Det är ingen omröstning');
    await ear.goesTo('button', 'Jag håller med');
    await ear.presses('Enter', 'away');
    await ear.reads('Du håller med.', '1 håller med');
    await ear.goesTo('button', 'Ta tillbaka');
  });

  await test.step('what the politicians decided is read as a table or list with names, elsewhere', async () => {
    await resident.open('/dialoger');
    await ear.skips();
    const headings = await ear.list('heading');
    expect(headings).not.toContain('');
    await resident.open('/dialoger/vanerstranden/resultat');
    expect(await ear.title()).toMatch(/Vänerstranden/);
    for (const [what, role] of [['image', 'image'], ['table', 'table'], ['button', 'button'], ['link', 'link']] as const) {
      expect(await ear.list(role), `each ${what} has a name`).not.toContain('');
    }
  });

  await test.step('a shortcoming is reported without a name', async () => {
    await resident.open('/tillganglighet');
    await ear.skips();
    await ear.goesTo('link', /brist/i);
    await ear.presses('Enter', 'away');
    for (const name of await ear.list('textbox')) expect(name).not.toBe('');
  });
});
