import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/**
 * No violation of any level, of any rule that axe knows, on the page as it stands.
 * `rules`: only these, where the others were asked of the same page already. axe is itself a script: where the browser runs none there is nothing to ask, and the same story with scripts looks at the same pages.
 */
export async function axe(page: Page, what = new URL(page.url()).pathname, rules?: string[]) {
  if (test.info().project.use.javaScriptEnabled === false) return;
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.html.slice(0, 200)}\n    ${node.failureSummary?.replaceAll('\n', '\n    ')}`),
  );
  expect.soft(told, `axe finds nothing on ${what}`).toEqual([]);
}
