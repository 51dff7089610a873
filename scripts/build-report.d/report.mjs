import { mkdirSync, writeFileSync } from 'node:fs';
import { builtFiles } from './files.mjs';
import { visited } from './visit.mjs';

const address = process.argv[2]?.replace(/\/$/, '');
const pages = address ? await visited(address) : { rows: [], tables: [] };
const rows = [...builtFiles(), ...pages.rows];

const kB = (bytes) => (bytes / 1000).toFixed(1);
const amount = (row, value) => (row.bytes === undefined ? `${value}` : `${kB(value)} kB`);
const isOver = (row) => row.limit !== undefined && (row.bytes ?? row.count) > row.limit;

for (const { title, columns, lines } of pages.tables) {
  const first = Math.max(title.length + 5, ...lines.map(({ kind }) => kind.length));
  console.log(`  ${`${title}, kB`.padEnd(first)}${columns.map((each) => each.padStart(11)).join('')}`);
  for (const { kind, cells } of lines) console.log(`  ${kind.padEnd(first)}${cells.map((each) => kB(each).padStart(11)).join('')}`);
  console.log();
}
// What stands in a table is told once more only where it is too much.
const told = rows
  .filter((row) => !row.table || isOver(row))
  .map((row) => ({ what: row.what, is: amount(row, row.bytes ?? row.count), limit: row.limit === undefined ? '' : `≤ ${amount(row, row.limit)}`, '': isOver(row) ? 'TOO MUCH' : '' }));
const width = (key) => Math.max(...told.map((row) => row[key].length));
for (const row of told) {
  console.log(`  ${row.what.padEnd(width('what'))}  ${row.is.padStart(width('is'))}  ${row.limit.padEnd(width('limit'))}  ${row['']}`.trimEnd());
}
mkdirSync('target', { recursive: true });
writeFileSync('target/build-report.json', `${JSON.stringify(rows, null, 2)}\n`);
if (rows.some(isOver)) {
  console.error('Something weighs more than it may.');
  process.exit(1);
}
