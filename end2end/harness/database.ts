import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';

export type DatabaseKind = 'sqlite' | 'postgres';

/** A database of its own, and how to be rid of it. */
export interface Database {
  kind: DatabaseKind;
  /** For RADSLAG_DATABASE_URL. */
  url: string;
  /** Asks the database itself, past the product: the rows' first column. Only for what no page tells. */
  column(sql: string): string[];
  drop(): void;
}

/** One that is empty; `folder` is where an SQLite file lies. */
export function emptyDatabase(kind: DatabaseKind, folder: string): Database {
  return kind === 'sqlite' ? sqlite(path.join(folder, 'radslag.db')) : postgres();
}

/** A copy of `other`, to which nobody may be connected. */
export function copyOf(other: Database, folder: string): Database {
  if (other.kind === 'postgres') return postgres(new URL(other.url).pathname.slice(1));
  const file = path.join(folder, 'radslag.db');
  // What was written last lies beside the file until somebody opens it.
  for (const part of ['', '-wal']) {
    const from = other.url.replace('sqlite:', '') + part;
    if (existsSync(from)) copyFileSync(from, file + part);
  }
  return sqlite(file);
}

/** A file that the server makes. Python has an SQLite of its own to ask with. */
function sqlite(file: string): Database {
  const ask = 'import json, sqlite3, sys; print(json.dumps([str(row[0]) for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2])]))';
  return {
    kind: 'sqlite',
    url: `sqlite:${file}`,
    column: (sql) => JSON.parse(execFileSync('python3', ['-c', ask, file, sql], { encoding: 'utf8', maxBuffer: 1 << 28 })),
    drop: () => {},
  };
}

/** A new database in the cluster that scripts/with-postgres started, as the one called `template` is. */
function postgres(template = 'template1'): Database {
  const cluster = process.env.RADSLAG_TEST_POSTGRES_URL;
  if (!cluster) throw new Error('RADSLAG_TEST_POSTGRES_URL is missing: run under scripts/with-postgres');
  const name = `end2end_${randomBytes(6).toString('hex')}`;
  const psql = (address: string, sql: string) =>
    execFileSync('psql', [address, '--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '--command', sql], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const run = (sql: string) => void psql(cluster, sql);
  run(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return {
    kind: 'postgres',
    url: url.href,
    column: (sql) => psql(url.href, sql).split('\n').filter(Boolean),
    drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}
