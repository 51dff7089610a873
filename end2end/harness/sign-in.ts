import { expect, type Page } from '@playwright/test';
import type { Server } from './server';

/** The staff of the example content, one account for each role: the part of their address before the @. */
export const roles = ['samordnare', 'tjansteperson', 'sekreterare', 'granskare', 'fortroendevald', 'revisor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Their password, which `radslag seed` is told. */
export const password = 'bara-for-provningen';

/** Signs in as one of the example content's staff, through the page, as a person does. */
export async function signIn(page: Page, server: Server, role: Role) {
  await page.goto(`${server.url}/admin`);
  await answerSignIn(page, role);
  await expect(page).toHaveURL(/\/admin$/);
}

/** Fills the sign-in page where it is shown; it leads on to what was asked for. */
export async function answerSignIn(page: Page, role: Role) {
  await page.getByLabel('E-postadress').fill(`${role}@exempel.se`);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByLabel('Lösenord')).toHaveCount(0);
}
