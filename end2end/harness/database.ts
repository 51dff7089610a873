import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';

export type DatabaseKind = 'sqlite' | 'postgres';

/** An empty database of its own, and how to be rid of it. */
export interface Database {
  /** For RADSLAG_DATABASE_URL. */
  url: string;
  drop(): void;
}

export function emptyDatabase(kind: DatabaseKind, folder: string): Database {
  return kind === 'sqlite'
    ? { url: `sqlite:${path.join(folder, 'radslag.db')}`, drop: () => {} }
    : postgres();
}

/** A new database in the cluster that scripts/with-postgres started. */
function postgres(): Database {
  const cluster = process.env.RADSLAG_TEST_POSTGRES_URL;
  if (!cluster) throw new Error('RADSLAG_TEST_POSTGRES_URL is missing: run under scripts/with-postgres');
  const name = `end2end_${randomBytes(6).toString('hex')}`;
  const run = (sql: string) => execFileSync('psql', [cluster, '--no-psqlrc', '--quiet', '--command', sql]);
  run(`CREATE DATABASE ${name}`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => void run(`DROP DATABASE ${name} WITH (FORCE)`) };
}
