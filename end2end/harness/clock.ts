import { writeFileSync, renameSync } from 'node:fs';

const day = 24 * 60 * 60;

/**
 * The server's rehearsal clock: a file with the number of seconds to add to real time, read by the server each time it asks what time it is.
 */
export class RehearsalClock {
  private offset = 0;

  constructor(readonly file: string) {
    this.write();
  }

  /** The server's time now. */
  now(): Date {
    return new Date(Date.now() + this.offset * 1000);
  }

  /** Lets time pass. It never goes back. */
  advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }) {
    this.offset += days * day + hours * 3600 + minutes * 60;
    this.write();
  }

  /** The day `days` from the server's today, as a date field wants it (YYYY-MM-DD, in Stockholm). */
  date(days = 0): string {
    return new Date(this.now().getTime() + days * day * 1000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  }

  /** The day `days` from the server's today, as a sentence says it ("11 december 2026"). */
  words(days = 0): string {
    const when = new Date(this.now().getTime() + days * day * 1000);
    return when.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm', day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** The whole file at once, so that the server never reads half a number. */
  private write() {
    writeFileSync(`${this.file}.part`, `${this.offset}\n`);
    renameSync(`${this.file}.part`, this.file);
  }
}
