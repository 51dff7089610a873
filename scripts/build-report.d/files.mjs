// The weight of built files, as they travel: brotli at its best level, as the server stores them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const site = 'target/release-package/site';

export function brotli(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}

function files(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name));
}

function weigh(paths, measure) {
  return paths.reduce((sum, file) => sum + measure(readFileSync(file)), 0);
}

/** Rows of the report: what, bytes, limit (bytes, if there is one). */
export function builtFiles() {
  const wasm = files(site, '.wasm');
  const css = files(path.join(site, 'pkg'), '.css');
  if (wasm.length !== 1 || css.length !== 1) throw new Error(`expected one .wasm and one .css in ${site}, found ${wasm.length} and ${css.length}: run scripts/build`);
  return [
    { what: 'WebAssembly, brotli', bytes: weigh(wasm, brotli), limit: 130_000 },
    { what: 'WebAssembly, as it is', bytes: weigh(wasm, (bytes) => bytes.length) },
    { what: 'JavaScript that loads it, brotli', bytes: weigh(files(path.join(site, 'pkg'), '.js'), brotli) },
    { what: 'our own scripts, brotli', bytes: weigh(files(site, '.js').filter((file) => path.dirname(file) === site), brotli), limit: 6_000 },
    { what: 'CSS, brotli', bytes: weigh(css, brotli), limit: 12_000 },
    { what: 'all fonts (woff2)', bytes: weigh(files(site, '.woff2'), (bytes) => bytes.length) },
  ];
}
