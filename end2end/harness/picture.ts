import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { test, type Page } from '@playwright/test';
import { pictures } from './paths';

/** How many pictures each story has taken. */
const taken = new Map<string, number>();

const widths = { phone: 360, wide: 1280 };

/** Pictures are for people: they take a third of the suite's time, so only who is going to look at them asks for them. */
const wanted = !!process.env.RADSLAG_PICTURES;

/** Takes the whole page in end2end/pictures/ as NAME-{phone,wide}-{light,dark}.png, to be looked at. Leaves the page wide and light. */
export async function picture(page: Page, name: string) {
  if (!wanted) return;
  mkdirSync(pictures, { recursive: true });
  for (const [device, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: path.join(pictures, `${name}-${device}-${colorScheme}.png`), fullPage: true, timeout: 60_000 }); // a long page on a busy machine takes its time
    }
  }
}

/** The page as a story meets it, in end2end/pictures/stories/, once for all databases. */
export async function storyPicture(page: Page) {
  const { project, titlePath, testId } = test.info();
  if (!wanted || project.use.javaScriptEnabled === false || project.name.includes('postgres')) return;
  const count = (taken.get(testId) ?? 0) + 1;
  taken.set(testId, count);
  const story = path.basename(titlePath[0]!, '.spec.ts');
  const file = `${story}-${String(count).padStart(2, '0')}.png`;
  await page.screenshot({ path: path.join(pictures, 'stories', file), fullPage: true, timeout: 60_000 });
}
