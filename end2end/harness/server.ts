import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { RehearsalClock } from './clock';
import { copyOf, emptyDatabase, type Database, type DatabaseKind } from './database';
import { Mailbox } from './mailbox';
import { binary, product } from './paths';
import { password } from './sign-in';

export interface ServerOptions {
  database: DatabaseKind;
  /** Fills the database with the example dialogues. */
  examples?: boolean;
  /** More environment for the server. */
  env?: Record<string, string>;
}

/** One running `radslag serve` with a database, mail server, clock and data folder of its own. */
export class Server {
  private process?: ChildProcess;

  private constructor(
    readonly folder: string,
    readonly port: number,
    readonly mailbox: Mailbox,
    readonly clock: RehearsalClock,
    readonly database: Database,
    private readonly env: Record<string, string>,
  ) {}

  /** Where residents find it, without a slash at the end. */
  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  static async start(options: ServerOptions): Promise<Server> {
    const folder = mkdtempSync(path.join(tmpdir(), 'radslag-end2end-'));
    const port = await freePort();
    const mailbox = await Mailbox.open(path.join(folder, 'mail'));
    const clock = new RehearsalClock(path.join(folder, 'clock'));
    const database = options.examples ? copyOf(await withExamples(options.database), folder) : emptyDatabase(options.database, folder);
    const server = new Server(folder, port, mailbox, clock, database, options.env ?? {});
    try {
      await server.serve();
    } catch (error) {
      await server.dispose();
      throw error;
    }
    return server;
  }

  /** Starts the process and waits until it answers. */
  async serve() {
    const log = openSync(path.join(this.folder, 'server.log'), 'a');
    this.process = spawn(binary, ['serve'], { cwd: product, env: this.environment(), stdio: ['ignore', log, log] });
    closeSync(log);
    for (const end = Date.now() + 30_000; Date.now() < end; ) {
      if (this.process.exitCode !== null) throw new Error(`radslag serve ended with ${this.process.exitCode}:\n${this.log()}`);
      if (await answers(`${this.url}/`)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`radslag serve did not answer within 30 s:\n${this.log()}`);
  }

  /** Runs a command of `radslag` beside the server, e.g. `command('audit', 'verify')`, and returns what it printed. */
  async command(...args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(binary, args, { cwd: product, env: this.environment() });
    return stdout;
  }

  /** Ends the process: SIGTERM as an operator does, or SIGKILL as a power cut does. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
    const child = this.process;
    this.process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  /** What the server has logged. */
  log(): string {
    return readFileSync(path.join(this.folder, 'server.log'), 'utf8');
  }

  async dispose() {
    await this.stop();
    await this.mailbox.close();
    this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private environment(): NodeJS.ProcessEnv {
    const common = environment(this.database, this.folder, { url: this.url, mail: this.mailbox.url });
    return { ...common, RADSLAG_REHEARSAL_CLOCK: this.clock.file, ...this.env };
  }
}

/** The databases with the example content that servers get a copy of: to fill one takes seconds, and each process of tests fills its own once. */
const filled = new Map<DatabaseKind, Promise<Database>>();

function withExamples(kind: DatabaseKind): Promise<Database> {
  const database = filled.get(kind) ?? fill(kind);
  filled.set(kind, database);
  return database;
}

async function fill(kind: DatabaseKind): Promise<Database> {
  const folder = mkdtempSync(path.join(tmpdir(), 'radslag-end2end-examples-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const database = emptyDatabase(kind, folder);
  // It asks for no mail server, and the address is written nowhere.
  const env = environment(database, folder, { url: 'http://127.0.0.1:1', mail: 'smtp://127.0.0.1:1' });
  await promisify(execFile)(binary, ['seed'], { cwd: product, env });
  return database;
}

/** What `radslag` is told, whatever it does. */
function environment(database: Database, folder: string, at: { url: string; mail: string }): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    RADSLAG_DATABASE_URL: database.url,
    RADSLAG_BASE_URL: at.url,
    RADSLAG_SMTP_URL: at.mail,
    RADSLAG_ADDR: new URL(at.url).host,
    RADSLAG_DATA_DIR: path.join(folder, 'data'),
    RADSLAG_SEED_PASSWORD: password,
    RADSLAG_SECRET: 'only for the end-to-end tests, where a form outlives a restart',
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { redirect: 'manual' })).status < 500;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
