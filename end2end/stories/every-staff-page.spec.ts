import { inspect } from '../harness/inspect';
import { look } from '../harness/look';
import { nu } from '../harness/nu';
import { picture } from '../harness/picture';
import { roles, signIn } from '../harness/sign-in';
import { test } from '../harness/test';

// Staff of every role, on every page behind the sign-in that can be reached by links, with the example content.
test.describe.configure({ timeout: 30 * 60_000 });
// Each step would be kept for a trace of hundreds of pages; what is wrong is told with its page's address.
test.use({ trace: 'off' });

test('the sign-in page suits everyone', async ({ page, examples }) => {
  const entrance = await page.goto(`${examples.url}/admin`);
  nu(new Map([['the sign-in page', await entrance!.text()]]));
  await look(page, 'the sign-in page');
  await picture(page, 'admin-sign-in');
});

for (const role of roles) {
  test(`every page behind the sign-in that ${role} reaches suits everyone`, async ({ page, examples }) => {
    await signIn(page, examples, role);
    await look(page, `the desk of ${role}`);
    await picture(page, `desk-${role}`);
    await inspect(page, examples, ['/admin'], '/admin');
  });
}
