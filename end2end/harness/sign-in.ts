import { expect, type Page } from '@playwright/test';
import type { Server } from './server';

/** The staff of the example content, one for each role. */
export type Role = 'samordnare' | 'sekreterare' | 'handlaggare' | 'moderator' | 'fortroendevald' | 'revisor' | 'administrator';

/** Signs in as one of the example content's staff, through the page, as a person does. */
export async function signIn(page: Page, server: Server, role: Role, password = 'exempel-vanersborg') {
  await page.goto(`${server.url}/admin`);
  await page.getByLabel('E-postadress').fill(`${role}@exempel.se`);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page).toHaveURL(/\/admin(?!\/logga-in)/);
}
