import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The built product: what `make release` makes, and nothing else, is what is tested. */
export const product = process.env.RADSLAG_PRODUCT ?? path.join(root, 'target/release-package');

/** The command `radslag`. */
export const binary = path.join(product, 'radslag');

/** Pictures of pages, made to be looked at. */
export const pictures = path.join(root, 'end2end/pictures');
