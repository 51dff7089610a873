import { inspect } from '../harness/inspect';
import { look } from '../harness/look';
import { nu } from '../harness/nu';
import { picture } from '../harness/picture';
import { expect, test } from '../harness/test';

// Everyone, on every public page that can be reached by links, with the example content, in Swedish and in English.
test.describe.configure({ timeout: 30 * 60_000 });
// Each step would be kept for a trace of hundreds of pages; what is wrong is told with its page's address.
test.use({ trace: 'off' });

test('every public page, in Swedish and in English, suits everyone', async ({ page, examples }) => {
  await inspect(page, examples, ['/', '/en']);
});

test('a page that is not there says so, and suits everyone', async ({ page, examples }) => {
  const answer = await page.goto(`${examples.url}/finns-inte`);
  expect(answer!.status()).toBe(404);
  nu(new Map([['/finns-inte', await answer!.text()]]));
  await look(page, '/finns-inte');
  await picture(page, 'finns-inte');
});
