import { Mailbox } from '../harness/mailbox';
import { openForm, sendIn } from '../harness/submission';
import { expect, test } from '../harness/test';
import type { Server } from '../harness/server';

// The municipality's mail server wants encryption and a login, and its certificate comes from an authority of the municipality's own.

const login = 'radslag:p@ss/ord';
const inUrl = 'radslag:p%40ss%2Ford';

const ways = [
  { name: 'STARTTLS', sink: '--starttls', url: (port: string) => `smtp://${inUrl}@localhost:${port}?tls=required` },
  { name: 'TLS from the first byte', sink: '--tls', url: (port: string) => `smtps://${inUrl}@localhost:${port}` },
];

for (const way of ways) {
  test(`mail goes to a server that wants ${way.name} and a login`, async ({ startServer }, info) => {
    const mailbox = await Mailbox.open(info.outputPath('mail'), way.sink, '--login', login);
    try {
      const env = { RADSLAG_SMTP_URL: way.url(port(mailbox)), RADSLAG_SMTP_CA: mailbox.certificate };
      await submit(await startServer({ examples: true, env }), 'anna@example.org');
      const mail = await mailbox.waitFor('anna@example.org');
      expect(mail.envelope).toMatchObject({ tls: true, login: 'radslag' });
    } finally {
      await mailbox.close();
    }
  });
}

test('mail waits rather than going to a server whose certificate nobody vouches for, and goes when it is vouched for', async ({ startServer }, info) => {
  const mailbox = await Mailbox.open(info.outputPath('mail'), '--starttls', '--login', login);
  try {
    const env: Record<string, string> = { RADSLAG_SMTP_URL: ways[0]!.url(port(mailbox)) };
    const server = await startServer({ examples: true, env });
    await submit(server, 'anna@example.org');
    const tried = () => server.database.column(`SELECT last_error FROM jobs WHERE attempts > 0 AND done_at IS NULL AND dead_at IS NULL`);
    await expect.poll(tried, { message: 'the mail was tried, and waits' }).not.toEqual([]);
    expect(await mailbox.all()).toEqual([]);

    env.RADSLAG_SMTP_CA = mailbox.certificate;
    await server.stop();
    await server.serve();
    server.clock.advance({ days: 1 });
    await mailbox.waitFor('anna@example.org');
  } finally {
    await mailbox.close();
  }
});

function port(mailbox: Mailbox) {
  return new URL(mailbox.url).port;
}

async function submit(server: Server, email: string) {
  const form = await openForm(server, 'ett-levande-torg');
  server.clock.advance({ minutes: 1 });
  form.hidden.email = email;
  expect(await sendIn(server, form, 'Fler cykelställ under tak vid torgets norra sida.')).toBeTruthy();
}
