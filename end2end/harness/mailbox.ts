import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import PostalMime, { type Email } from 'postal-mime';
import { root } from './paths';

/** A message as it reached the mail server. */
export type Mail = Email & { envelope: { from: string; to: string[]; tls: boolean; login: string | null } };

/** A real SMTP server of its own (scripts/smtp-sink), and what it has received. */
export class Mailbox {
  private constructor(
    private readonly process: ChildProcess,
    readonly folder: string,
    /** For RADSLAG_SMTP_URL. */
    readonly url: string,
  ) {}

  /** `more`: further arguments of scripts/smtp-sink. */
  static async open(folder: string, ...more: string[]): Promise<Mailbox> {
    mkdirSync(folder, { recursive: true });
    const child = spawn(path.join(root, 'scripts/smtp-sink'), ['--folder', folder, ...more], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, SMTP_SINK_FOLLOWS_STDIN: '1' },
    });
    const port = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout!).once('line', resolve);
      child.once('exit', (code) => reject(new Error(`smtp-sink ended with ${code}`)));
    });
    return new Mailbox(child, folder, `smtp://127.0.0.1:${port}`);
  }

  /** For RADSLAG_SMTP_CA, where it encrypts. */
  get certificate() {
    return path.join(this.folder, 'certificate.pem');
  }

  /** Every message so far, oldest first. */
  async all(): Promise<Mail[]> {
    const names = readdirSync(this.folder).filter((name) => name.endsWith('.eml'));
    return Promise.all(
      names.sort().map(async (name) => ({
        ...(await PostalMime.parse(readFileSync(path.join(this.folder, name)))),
        envelope: JSON.parse(readFileSync(path.join(this.folder, name.replace('.eml', '.json')), 'utf8')),
      })),
    );
  }

  /** The messages that one address has received. */
  async to(address: string): Promise<Mail[]> {
    return (await this.all()).filter((mail) => mail.envelope.to.includes(address));
  }

  /** Waits until the address has received its `count`th message, and returns that message. */
  async waitFor(address: string, count = 1, seconds = 20): Promise<Mail> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
      const mail = (await this.to(address))[count - 1];
      if (mail) return mail;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const subjects = (await this.to(address)).map((mail) => mail.subject);
    throw new Error(`${address} has not received message ${count} within ${seconds} s; it has: ${JSON.stringify(subjects)}`);
  }

  async close() {
    this.process.kill('SIGTERM');
    if (this.process.exitCode === null) await new Promise((resolve) => this.process.once('exit', resolve));
  }
}

/** The links in the text part of a message. */
export function links(mail: Mail): string[] {
  return [...(mail.text ?? '').matchAll(/https?:\/\/[^\s<>")]+/g)].map((match) => match[0]);
}
