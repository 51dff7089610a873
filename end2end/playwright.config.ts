import { defineConfig } from '@playwright/test';
import { chromium } from './harness/browser';
import type { Options } from './harness/test';

// Each story runs four times: with and without scripts, on SQLite and on PostgreSQL.
// What looks at pages rather than at a story runs once: the pages are the same.
const looks = /every-(public-page|staff-page|language)/;
// What shows one rule, where others have shown that forms work without scripts: once on each database, each time the other way.
const rules = /agreeing|cancelled|conversation|elsewhere|following|initiative|other-ways-in|overdue|photos|place-on|search|statutory|strategic|term-change|without-seeing/;
// What measures how fast pages are runs by itself, with nothing beside it: scripts/lighthouse.
const alone = /lighthouse/;
// What needs no browser runs once on each database.
const browserless = /crash|mail-server/;
const databases = process.env.RADSLAG_TEST_POSTGRES_URL ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);
const projects = databases.flatMap((database) =>
  [true, false].map((scripts) => ({
    name: `${scripts ? 'with' : 'without'} scripts, ${database}`,
    testIgnore: [alone, ...(scripts && database === 'sqlite' ? [] : [looks]), ...(scripts ? [] : [browserless]), ...(scripts === (database === 'sqlite') ? [] : [rules])],
    use: { javaScriptEnabled: scripts, database, scripts },
  })),
);

export default defineConfig<Options>({
  testDir: 'stories',
  outputDir: 'test-results',
  projects: process.env.RADSLAG_ALONE ? [{ name: 'alone', testMatch: [alone], use: { javaScriptEnabled: true, database: 'sqlite', scripts: true } }] : projects,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // A page is judged as it stands, not halfway through a fade from one colour to another.
    contextOptions: { reducedMotion: 'reduce' },
    // A page that is slow on a crowded machine must not become one from before; without-network.spec.ts lets them run.
    serviceWorkers: 'block',
    // What was done, asked and answered is kept of a story that fails, and how its page looked then. To keep the page at every step
    // takes a third more time: `--trace on` does.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    launchOptions: chromium(),
  },
});
