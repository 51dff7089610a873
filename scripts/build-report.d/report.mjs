import { mkdirSync, writeFileSync } from 'node:fs';
import { builtFiles } from './files.mjs';
import { visited } from './visit.mjs';

const address = process.argv[2]?.replace(/\/$/, '');
const rows = [...builtFiles(), ...(address ? await visited(address) : [])];

const amount = (row, value) => (row.bytes === undefined ? `${value}` : `${(value / 1000).toFixed(1)} kB`);
const told = rows.map((row) => {
  const value = row.bytes ?? row.count;
  const over = row.limit !== undefined && value > row.limit;
  return { what: row.what, is: amount(row, value), limit: row.limit === undefined ? '' : `≤ ${amount(row, row.limit)}`, '': over ? 'TOO MUCH' : '', over };
});
const width = (key) => Math.max(...told.map((row) => row[key].length));
for (const row of told) {
  console.log(`  ${row.what.padEnd(width('what'))}  ${row.is.padStart(width('is'))}  ${row.limit.padEnd(width('limit'))}  ${row['']}`.trimEnd());
}
mkdirSync('target', { recursive: true });
writeFileSync('target/build-report.json', `${JSON.stringify(rows, null, 2)}\n`);
if (told.some((row) => row.over)) {
  console.error('Something weighs more than it may.');
  process.exit(1);
}
