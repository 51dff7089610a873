import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { axe } from './axe';
import { storyPicture } from './picture';
import type { Server } from './server';
import { answerSignIn, signIn, type Role } from './sign-in';

/** Somebody with a browser of their own: a resident with a phone, or staff at a desk. */
export class Person {
  private constructor(
    readonly page: Page,
    private readonly server: Server,
    private readonly role?: Role,
  ) {}

  /** `language`: what the browser asks for first; Swedish when it is left out. */
  static async resident(browser: Browser, server: Server, language?: string): Promise<Person> {
    return Person.with(browser, server, { width: 360, height: 740 }, { language });
  }

  static async staff(browser: Browser, server: Server, role: Role): Promise<Person> {
    const person = await Person.with(browser, server, { width: 1280, height: 900 }, { role });
    await signIn(person.page, server, role);
    return person;
  }

  private static async with(browser: Browser, server: Server, viewport: { width: number; height: number }, who: { role?: Role; language?: string }): Promise<Person> {
    const { javaScriptEnabled, locale, timezoneId } = test.info().project.use;
    const context = await browser.newContext({ javaScriptEnabled, locale: who.language ?? locale, timezoneId, viewport, serviceWorkers: 'block' });
    return new Person(await context.newPage(), server, who.role);
  }

  /** Opens a page of the site, by its path or by a whole address from a mail. Staff sign in again when their session has ended. */
  async open(where: string) {
    const answer = await this.page.goto(new URL(where, this.server.url).href);
    expect(answer!.status(), `${where} opens`).toBeLessThan(400);
    if (this.role && (await this.page.getByLabel('Lösenord').count())) await answerSignIn(this.page, this.role);
  }

  /** Answers the fields of the page's form, by their names; a box is ticked by `true` or by its value. */
  async fill(fields: Record<string, string | true>) {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`main [name="${name}"]:not([type="hidden"])`);
      const kind = await field.first().evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()));
      if (kind === 'select') await choose(field, String(value));
      else if (kind === 'radio' || (kind === 'checkbox' && value !== true)) {
        const choice = field.and(this.page.locator(`[value="${value}"]`));
        await unfold(choice).then(() => choice.check());
      }
      else if (kind === 'checkbox') await field.first().check();
      else await unfold(field).then(() => field.fill(String(value)));
    }
  }

  /** Presses the button with that text, and follows where it leads. */
  async press(text: string) {
    const button = this.page.getByRole('button', { name: text, exact: true });
    // A form that survives a lost connection asks first, and leaves the page when there is an answer.
    if (await this.page.locator('[data-lost]').count()) {
      await Promise.all([this.page.waitForEvent('load'), button.click()]);
      return;
    }
    await button.click();
    await this.page.waitForLoadState('load');
  }

  /** Takes a step of a dialogue: follows its link, reads what will happen, and presses the button that says the same. */
  async takes(step: string, ...words: (string | RegExp)[]) {
    await this.page.getByRole('main').getByRole('link', { name: step, exact: true }).click();
    await this.page.waitForLoadState('load');
    await this.reads('Det här händer, och det går inte att ångra', ...words);
    await this.looks();
    await this.press(step);
  }

  /** The page says these words. */
  async reads(...words: (string | RegExp)[]) {
    for (const each of words) await expect(this.page.locator('body')).toContainText(each);
  }

  /** The page suits everyone, as it stands in the story; a picture is kept. */
  async looks() {
    await axe(this.page);
    await storyPicture(this.page);
  }

  /** Where the person is, without the site's address. */
  get path() {
    return new URL(this.page.url()).pathname;
  }
}

/** By what stands in the list, with or without what stands in brackets after it, or by its value. */
async function choose(field: Locator, wanted: string) {
  const options = await field.locator('option').evaluateAll((all) => all.map((each) => ({ label: each.textContent?.trim(), value: (each as HTMLOptionElement).value })));
  const option = options.find(({ label, value }) => label === wanted || value === wanted || label?.startsWith(`${wanted} (`));
  if (!option) throw new Error(`“${wanted}” is not among ${JSON.stringify(options)}`);
  await unfold(field);
  await field.selectOption(option.value);
}

/** Opens what the field is folded away in, from the outside in. What is a fold on narrow screens alone has no line to press on others. */
async function unfold(field: Locator) {
  const shut = field.locator('xpath=ancestor::details[not(@open)]/summary').filter({ visible: true });
  while (await shut.count()) await shut.first().click();
}
