import { expect, test, type Page } from '@playwright/test';
import axeCore from 'axe-core';

/** Rules of WCAG 2.2 that axe leaves out unless asked. */
const asked = { 'target-size': { enabled: true } };

/**
 * No violation of any level, of any rule that axe knows, on the page as it stands.
 * `rules`: only these, where the others were asked of the same page already. axe is itself a script: where the browser runs none there is nothing to ask, and the same story with scripts looks at the same pages.
 * It is put into the page once and asked there: our pages have no frames, for which axe's own driver would open a page more each time.
 */
export async function axe(page: Page, what = new URL(page.url()).pathname, rules?: string[]) {
  if (test.info().project.use.javaScriptEnabled === false) return;
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const told = await page.evaluate(
    async ([only, more]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      // Nothing is loaded for it: no rule that is asked needs that.
      const options = { preload: false, resultTypes: ['violations' as const], ...(only ? { runOnly: { type: 'rule' as const, values: only } } : { rules: more }) };
      // To name each element takes its time, and mostly there is none to name.
      const found = (await axe.run(document, { ...options, selectors: false })).violations;
      const named = found.length ? (await axe.run(document, options)).violations : [];
      return (named.length ? named : found).flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}\n    ${node.target?.join(' ')}\n    ${node.html.slice(0, 200)}\n    ${node.failureSummary?.replaceAll('\n', '\n    ')}`),
      );
    },
    [rules, asked] as const,
  );
  expect.soft(told, `axe finds nothing on ${what}`).toEqual([]);
}
