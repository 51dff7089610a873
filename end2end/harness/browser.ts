import { existsSync } from 'node:fs';
import path from 'node:path';

/** The system's Chromium, without its windows where that is installed, started so that it calls nobody but us. */
export function chromium() {
  return {
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

function findChromium(): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin');
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
  const found = names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
  if (!found) throw new Error('No Chromium on PATH: run scripts/setup');
  return found;
}
