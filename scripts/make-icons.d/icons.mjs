// Draws the mark in the sizes that telephones ask for, with the browser of the end-to-end tests.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const mark = readFileSync('public/favicon.svg', 'utf8');
// Where the telephone cuts the icon to a form of its own, the ground reaches all edges and the mark stays within the middle.
const whole = mark.replace(/<rect [^>]*\/>/, '<rect width="40" height="40" fill="#083a50"/>');
const small = whole.replace('<g ', '<g transform="translate(5.5 5.5) scale(.725)" ');
if (whole === mark || small === whole) throw new Error('public/favicon.svg has another form than this script knows');

const folder = mkdtempSync(path.join(tmpdir(), 'icons-'));
for (const [name, svg, size] of [
  ['192', mark, 192],
  ['512', mark, 512],
  ['maskable-512', small, 512],
  ['180', whole, 180],
]) {
  const page = path.join(folder, `${name}.html`);
  writeFileSync(page, `<!doctype html><style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const browser = ['chromium', 'chromium-browser', 'google-chrome'].find((each) => {
    try {
      return execFileSync('which', [each]);
    } catch {
      return false;
    }
  });
  execFileSync(browser, ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--default-background-color=00000000', `--window-size=${size},${size}`, `--screenshot=public/icons/${name}.png`, `file://${page}`], { stdio: 'ignore' });
}
rmSync(folder, { recursive: true });
