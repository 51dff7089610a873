import type { APIRequestContext } from '@playwright/test';

/** A page that was found by following links. */
export interface Found {
  path: string;
  /** The page that linked to it. */
  from: string;
  status: number;
  type: string;
  html: string;
}

/**
 * Follows links from `starts` as a visitor would and fetches one page of each shape: `/dialoger/x/ideer/4` and `/dialoger/x/ideer/5` are alike,
 * but every dialogue's own page counts by itself, since each is in another state. `request` carries the visitor's cookies; pages outside `within`
 * are left alone.
 */
export async function crawl(request: APIRequestContext, origin: string, starts: string[], within = '/'): Promise<Found[]> {
  const found: Found[] = [];
  const seen = new Set<string>();
  const queue = starts.map((path) => ({ path, from: 'start' }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, from } = next;
    if (!isWithin(path, within) || seen.has(shape(path))) continue;
    seen.add(shape(path));
    const answer = await request.get(origin + path);
    const type = answer.headers()['content-type'] ?? '';
    const html = type.startsWith('text/html') ? await answer.text() : '';
    found.push({ path, from, status: answer.status(), type, html });
    queue.push(...links(html, origin, path).map((path) => ({ path, from: next!.path })));
  }
  return found;
}

/** The languages that are looked at by themselves, in every-language.spec.ts, by what their addresses begin with. */
export const OTHER_LANGUAGES = ['latt', 'fi', 'uk', 'so', 'bs', 'ar', 'fa'];

const inOtherLanguage = new RegExp(`^/(${OTHER_LANGUAGES.join('|')})(?=[/?]|$)`);

/** Whether a path lies below `within`: a language's own pages below its prefix, and only those of Swedish and English below `/`. */
function isWithin(path: string, within: string): boolean {
  if (inOtherLanguage.test(within)) return path === within || path.startsWith(`${within}/`) || path.startsWith(`${within}?`);
  return path.startsWith(within) && !inOtherLanguage.test(path);
}

/** The path and query of every link on the page that stays on this site. */
function links(html: string, origin: string, base: string): string[] {
  const hrefs = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map((match) => match[1]!.replaceAll('&amp;', '&'));
  return hrefs
    .map((href) => new URL(href, origin + base))
    .filter((url) => url.origin === origin)
    .map((url) => url.pathname + url.search);
}

/** What pages of the same kind have in common: numbers, ids and codes are put aside, and of a query only its names count. */
export function shape(path: string): string {
  const url = new URL(path, 'http://x');
  const parts = url.pathname.split('/').map((part, index, all) => {
    if (/^\d+$/.test(part)) return '{n}';
    if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(part)) return '{id}';
    if (all[index - 1] === 'kvitto') return '{code}';
    // The forms for translations differ in nothing but the language.
    if (all[index - 1] === 'oversattningar') return '{language}';
    const below = all.length - index - 1;
    // A step of the handling looks different in each state; the form that changes one text does not.
    const alike = all[1] === 'admin' ? all[index + 1] === 'revidera' && below > 1 : below > 0;
    return all[index - 1] === 'dialoger' && alike ? '{slug}' : part;
  });
  // The form that rewrites a standing page is the same for each.
  if (parts[1] === 'admin' && parts[2] === 'sidor') parts.splice(3, Infinity, ...(parts.length > 3 ? ['{page}'] : []));
  const names = [...new Set(url.searchParams.keys())].sort();
  return parts.join('/') + (names.length ? `?${names.join('&')}` : '');
}

/** A file name for a page's picture. */
export function name(path: string): string {
  return path === '/' ? 'start' : decodeURIComponent(path).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
