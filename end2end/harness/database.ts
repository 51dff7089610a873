import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';

export type DatabaseKind = 'sqlite' | 'postgres';

/** An empty database of its own, and how to be rid of it. */
export interface Database {
  /** For RADSLAG_DATABASE_URL. */
  url: string;
  /** Asks the database itself, past the product: the rows' first column. Only for what no page tells. */
  column(sql: string): string[];
  drop(): void;
}

export function emptyDatabase(kind: DatabaseKind, folder: string): Database {
  return kind === 'sqlite' ? sqlite(path.join(folder, 'radslag.db')) : postgres();
}

/** A file that the server makes. Python has an SQLite of its own to ask with. */
function sqlite(file: string): Database {
  const ask = 'import json, sqlite3, sys; print(json.dumps([str(row[0]) for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2])]))';
  return {
    url: `sqlite:${file}`,
    column: (sql) => JSON.parse(execFileSync('python3', ['-c', ask, file, sql], { encoding: 'utf8', maxBuffer: 1 << 28 })),
    drop: () => {},
  };
}

/** A new database in the cluster that scripts/with-postgres started. */
function postgres(): Database {
  const cluster = process.env.RADSLAG_TEST_POSTGRES_URL;
  if (!cluster) throw new Error('RADSLAG_TEST_POSTGRES_URL is missing: run under scripts/with-postgres');
  const name = `end2end_${randomBytes(6).toString('hex')}`;
  const psql = (address: string, sql: string) =>
    execFileSync('psql', [address, '--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '--command', sql], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const run = (sql: string) => void psql(cluster, sql);
  run(`CREATE DATABASE ${name}`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    column: (sql) => psql(url.href, sql).split('\n').filter(Boolean),
    drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}
