import { test as base } from '@playwright/test';
import type { DatabaseKind } from './database';
import { Server, type ServerOptions } from './server';

/** What a project decides (playwright.config.ts). */
export interface Options {
  database: DatabaseKind;
  /** Whether the browser runs scripts. */
  scripts: boolean;
}

interface Fixtures {
  /** Starts a server of the test's own, on the project's database unless told otherwise; it ends with the test. */
  startServer: (options?: Partial<ServerOptions>) => Promise<Server>;
}

interface WorkerFixtures extends Options {
  /** One server with the example content, shared by tests that only look. */
  examples: Server;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  database: ['sqlite', { option: true, scope: 'worker' }],
  scripts: [true, { option: true, scope: 'worker' }],

  startServer: async ({ database }, use, info) => {
    const servers: Server[] = [];
    await use(async (options = {}) => {
      const server = await Server.start({ database, ...options });
      servers.push(server);
      return server;
    });
    for (const server of servers) {
      if (info.status !== info.expectedStatus) await info.attach('server.log', { body: server.log(), contentType: 'text/plain' });
      await server.dispose();
    }
  },

  examples: [
    async ({ database }, use) => {
      const server = await Server.start({ database, examples: true });
      await use(server);
      await server.dispose();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';
