import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { pictures } from './paths';

const widths = { phone: 360, wide: 1280 };

/** Takes the whole page in end2end/pictures/ as NAME-{phone,wide}-{light,dark}.png, to be looked at. Leaves the page wide and light. */
export async function picture(page: Page, name: string) {
  mkdirSync(pictures, { recursive: true });
  for (const [device, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: path.join(pictures, `${name}-${device}-${colorScheme}.png`), fullPage: true, timeout: 60_000 }); // a long page on a busy machine takes its time
    }
  }
}
