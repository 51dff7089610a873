import { expect, type CDPSession, type Page } from '@playwright/test';
import type { Person } from './person';

/** What a screen reader says of one thing on the page. */
export interface Heard {
  role: string;
  name: string;
  description: string;
  value: string;
  invalid: boolean;
  pressed: boolean;
}

interface AxValue {
  value?: unknown;
}

interface AxNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  description?: AxValue;
  value?: AxValue;
  properties?: { name: string; value: AxValue }[];
}

const said = (value?: AxValue) => String(value?.value ?? '').replace(/\s+/g, ' ').trim();

/**
 * Somebody who sees nothing: knows of a page only what the browser's accessibility tree has, and has a keyboard and no mouse.
 * Nothing here asks the page for its elements.
 */
export class Listener {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(person: Person): Promise<Listener> {
    const session = await person.page.context().newCDPSession(person.page);
    await session.send('Accessibility.enable');
    return new Listener(person.page, session);
  }

  /** Everything that can be heard, from the top of the page. */
  private async all(): Promise<AxNode[]> {
    const { nodes } = (await this.session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
    return nodes;
  }

  private hear(node: AxNode): Heard {
    const has = (name: string) => said(node.properties?.find((each) => each.name === name)?.value);
    return {
      role: said(node.role),
      name: said(node.name),
      description: said(node.description),
      value: said(node.value),
      invalid: ['true', 'grammar', 'spelling'].includes(has('invalid')),
      pressed: has('pressed') === 'true',
    };
  }

  /** What is said first when a page opens: its title. */
  async title(): Promise<string> {
    await this.page.waitForLoadState('load');
    const root = (await this.all()).find((node) => said(node.role) === 'RootWebArea');
    return said(root?.name);
  }

  /** What has the focus. */
  async focused(): Promise<Heard> {
    const nodes = await this.all();
    const focused = nodes.filter((node) => !node.ignored && node.properties?.some(({ name, value }) => name === 'focused' && value.value === true));
    // The page itself has the focus when nothing on it has.
    const inner = focused.find((node) => said(node.role) !== 'RootWebArea') ?? focused[0];
    // Past the last control the focus leaves the page for the browser's own bars.
    return inner ? this.hear(inner) : { role: 'none', name: '', description: '', value: '', invalid: false, pressed: false };
  }

  /** The names of all that has the role, in the order of the page: the list that a screen reader shows of headings or landmarks. */
  async list(role: string): Promise<string[]> {
    return (await this.all()).filter((node) => !node.ignored && said(node.role) === role).map((node) => said(node.name));
  }

  /** All words of the page, as they are read from the top. */
  async reads(...words: (string | RegExp)[]) {
    await expect
      .poll(async () => {
        const text = (await this.all())
          .filter((node) => !node.ignored && said(node.role) === 'StaticText')
          .map((node) => said(node.name))
          .join(' ');
        return words.filter((each) => (typeof each === 'string' ? !text.includes(each) : !each.test(text))).map(String);
      }, 'words that are not heard')
      .toEqual([]);
  }

  /** Goes from one control to the next until this one has the focus; says what was heard on the way when it never has. */
  async goesTo(role: string, name: string | RegExp): Promise<Heard> {
    const heard: string[] = [];
    for (let presses = 0; presses < 250; presses++) {
      await this.page.keyboard.press('Tab');
      const here = await this.focused();
      const is = typeof name === 'string' ? here.name === name : name.test(here.name);
      if (here.role === role && is) return here;
      heard.push(`${here.role} “${here.name}”`);
    }
    throw new Error(`never came to ${role} “${name}”; heard:\n${heard.slice(0, 80).join('\n')}`);
  }

  /** Presses a key; waits for the page that it leads to, when it leads to one. */
  async presses(key: string, leads: 'here' | 'away' = 'here') {
    if (leads === 'here') return this.page.keyboard.press(key);
    await Promise.all([this.page.waitForEvent('load'), this.page.keyboard.press(key)]);
  }

  async types(text: string) {
    await this.page.keyboard.type(text);
  }

  /** Jumps over what is the same on every page, and is then in what this page is about. */
  async skips() {
    await this.goesTo('link', 'Hoppa till innehållet');
    await this.presses('Enter');
    const { role } = await this.focused();
    expect(role, 'the skip link leads to the content').toBe('main');
  }
}
