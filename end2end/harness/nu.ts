import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { root } from './paths';

const jar = path.join(root, 'end2end/node_modules/vnu-jar/build/dist/vnu.jar');

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** Every page is valid HTML, by the Nu checker, which is started once for all of them. `pages`: HTML by where it came from. */
export function nu(pages: Map<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'radslag-nu-'));
  try {
    const names = [...pages.keys()];
    names.forEach((name, number) => writeFileSync(path.join(folder, `${number}.html`), pages.get(name)!));
    const run = spawnSync('java', ['-jar', jar, '--format', 'json', '--errors-only', '--exit-zero-always', folder], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status !== 0) throw new Error(`The Nu HTML checker could not run: ${run.error ?? run.stderr}`);
    const { messages } = JSON.parse(run.stderr) as { messages: Message[] };
    const told = messages.map(({ url, lastLine, message, extract }) => {
      const number = Number(path.basename(url ?? '', '.html'));
      return `${names[number]}, line ${lastLine}: ${message}\n    ${extract?.trim()}`;
    });
    expect.soft(told, 'the Nu HTML checker finds nothing').toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
