import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths';

/** What the site says in one language, by the key of the sentence; only sentences without arguments. */
export function words(language: string): (key: string) => string {
  const folder = path.join(root, 'app/locales', language);
  const said = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    for (const [, key, text] of readFileSync(path.join(folder, file), 'utf8').matchAll(/^([a-z][\w-]*) = (.+)$/gm)) said.set(key!, text!);
  }
  return (key) => {
    const text = said.get(key);
    if (!text || text.includes('{')) throw new Error(`${language}: ${key} is no sentence without arguments`);
    return text;
  };
}
