import { openForm, sendIn, type OpenForm } from '../harness/submission';
import { expect, test } from '../harness/test';

// The power goes while residents send in ideas, again and again. Whoever saw a receipt finds the idea behind it, once;
// whoever did not, sends the same form again and is there once, too.

const rounds = Number(process.env.RADSLAG_CRASH_ROUNDS ?? 20);
const residents = 6;
const slug = 'ett-levande-torg';

test('no idea is lost or doubled when the server is killed', async ({ startServer }) => {
  test.setTimeout(rounds * 20_000 + 60_000);
  const server = await startServer({ examples: true, env: { RADSLAG_SUBMISSIONS_PER_HOUR: '1000000' } });
  const receipts = new Map<string, string>();
  const unanswered: { form: OpenForm; text: string }[] = [];
  let number = 0;

  const send = async (form: OpenForm, text: string) => {
    const code = await sendIn(server, form, text);
    if (code) receipts.set(code, text);
    else unanswered.push({ form, text });
    return code !== undefined;
  };

  for (let round = 1; round <= rounds; round++) {
    // Forms opened a minute ago, as people do; programs that answer at once are held back.
    const forms = await Promise.all(Array.from({ length: 60 }, () => openForm(server, slug)));
    server.clock.advance({ minutes: 1 });
    const sending = Array.from({ length: residents }, async () => {
      for (let form = forms.pop(); form; form = forms.pop()) {
        number += 1;
        if (!(await send(form, `Nummer ${number} av många: sätt en bänk till vid vattnet, nära stig ${number}.`))) return;
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 150));
    await server.stop('SIGKILL');
    await Promise.all(sending);
    await server.serve();
    for (const { form, text } of unanswered.splice(0)) {
      expect(await send(form, text), 'a form that got no answer can be sent again').toBe(true);
    }
  }

  const stored = server.database.column(`SELECT body FROM contributions WHERE body LIKE 'Nummer % av många:%'`);
  const texts = [...receipts.values()];
  console.log(`    ${rounds} kills, ${receipts.size} receipts shown, ${stored.length} ideas stored`);
  expect(receipts.size, 'residents were sending when the power went').toBeGreaterThan(rounds);
  expect(stored.sort(), 'each idea with a receipt is stored once, and no other').toEqual(texts.sort());
  for (const [code, text] of receipts) {
    const page = await fetch(`${server.url}/kvitto/${code}`);
    expect(page.status, `/kvitto/${code}`).toBe(200);
    expect(await page.text()).toContain(text);
  }
  await server.command('audit', 'verify');
});
