import type { ElementHandle, Page } from 'puppeteer-core';
import { startDemoSite } from '../../harness/demo-site.mjs';
import { allByRole, byRole, click, readText } from './by-role.ts';
import { restart } from './lent-browser.ts';
import type { OpenOptions, RealBrowser } from './real-browser.ts';

/** The invented company of the story. */
export const host = 'www.tannwerk.example';

/** One browser and the demo sites for a whole story. */
export interface Stage {
  opened: RealBrowser;
  /** Closes the browser or kills it, and opens it again on the same profile. */
  restart(how: 'closed' | 'killed'): Promise<void>;
  close(): Promise<void>;
}

export async function setStage(open: (options: OpenOptions) => Promise<RealBrowser>): Promise<Stage> {
  const site = await startDemoSite({ port: 0 });
  const stage: Stage = {
    opened: await open({ port: site.port }),
    async restart(how) {
      stage.opened = await restart(stage.opened, how);
    },
    close: () => stage.opened.close().finally(() => site.close()),
  };
  return stage;
}

/** The click on the toolbar button on the company's team page, and everybody kept. */
export async function keepTeam(opened: RealBrowser): Promise<{ page: Page; panel: Page }> {
  const page = await opened.openTab(opened.at(host, '/team.html'));
  const panel = await opened.clickToolbar(page);
  await click(panel, 'button', /^Keep 12 people/);
  await byRole(panel, 'heading', { name: 'Next best step' });
  return { page, panel };
}

/** A section of the panel, unfolded. */
export async function section(panel: Page, title: string): Promise<ElementHandle<Element>> {
  const head = await byRole(panel, 'heading', { name: new RegExp(`^${title}`) });
  // Not with the mouse: the toast may lie over the last sections for its eight seconds. And not with $(), which finds nothing any
  // more in Firefox's sidebar once that was loaded anew: puppeteer does not hear of it.
  await head.evaluate((each) => {
    const button = each.querySelector('button');
    if (button?.getAttribute('aria-expanded') === 'false') button.click();
  });
  return byRole(panel, 'region', { name: new RegExp(`^${title}`) });
}

/** The words of a section as a person reads them, once it says what is expected. */
export async function sectionText(panel: Page, title: string, expected?: string | RegExp): Promise<string> {
  const region = await section(panel, title);
  const until = Date.now() + 20_000;
  for (;;) {
    const text = await innerText(region);
    const there = typeof expected === 'string' ? text.includes(expected) : (expected?.test(text) ?? true);
    if (there) return text;
    if (Date.now() > until) throw new Error(`${title} does not say "${expected}". It says:\n${text}`);
    await pause(40);
  }
}

/** A click on the one element of that role and name within another. */
export async function clickIn(panel: Page, outer: ElementHandle<Element>, role: string, name: RegExp): Promise<void> {
  const inside: ElementHandle<Element>[] = [];
  for (const each of await allByRole(panel, role, { name }))
    if (await outer.evaluate((whole, part) => whole.contains(part), each)) inside.push(each);
  const [only] = inside;
  if (!only || inside.length > 1) throw new Error(`${inside.length} times ${role} ${name} in there.`);
  await only.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await only.click();
}

export const innerText = (element: ElementHandle<Element>): Promise<string> =>
  element.evaluate((each) => (each instanceof HTMLElement ? each.innerText : (each.textContent ?? '')));

/** Presses keys one after the other while no field has the focus, as a rep does who has just read the panel. */
export async function press(panel: Page, ...keys: Key[]): Promise<void> {
  await panel.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await type(panel, ...keys);
}
type Key = Parameters<Page['keyboard']['press']>[0];

/** Presses keys wherever the focus is. */
export async function type(panel: Page, ...keys: Key[]): Promise<void> {
  for (const key of keys) await panel.keyboard.press(key);
}

/** Types into the field that has the focus, once a form has put it there. */
export async function typeInForm(panel: Page, words: string): Promise<void> {
  for (let tries = 0; !(await panel.evaluate(() => document.activeElement instanceof HTMLTextAreaElement)); tries++) {
    if (tries > 300) throw new Error('No field of the form has the focus.');
    await pause(50);
  }
  await panel.keyboard.type(words);
}

/** The panel is thrown away and made again, as when it is closed and opened. */
export async function openAnew(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  const isNew = () => panel.evaluate(() => !('isOld' in globalThis) && document.readyState === 'complete');
  // While one page goes and the other comes there is nobody to ask.
  for (let tries = 0; !(await isNew().catch(() => false)); tries++) {
    if (tries > 300) throw new Error('The panel did not come again.');
    await pause(50);
  }
}

/** Ctrl and another key. */
export async function ctrl(panel: Page, key: Key): Promise<void> {
  await panel.keyboard.down('Control');
  await panel.keyboard.press(key);
  await panel.keyboard.up('Control');
}

/** Waits for the words of the toast, which says what was done. */
export const toast = (panel: Page, words: string | RegExp): Promise<string> => readText(panel, words);

/** A choice of a menu that a button opens. */
export async function choose(panel: Page, menu: string | RegExp, item: string | RegExp): Promise<void> {
  // What has just closed over it may take the first click: a person would click again.
  for (let tries = 0; tries < 3; tries++) {
    await click(panel, 'button', menu);
    for (let looks = 0; looks < 12; looks++) {
      if ((await allByRole(panel, 'menuitem', { name: item })).length > 0) return click(panel, 'menuitem', item);
      await pause(100);
    }
  }
  await click(panel, 'menuitem', item);
}

/** The names of all elements of a role. */
export async function names(page: Page, role: string, name?: RegExp): Promise<string[]> {
  const found = await allByRole(page, role, name ? { name } : {});
  return Promise.all(found.map((each) => each.evaluate((e) => e.getAttribute('aria-label') ?? e.textContent ?? '')));
}

/** A record as it lies on the disk: the values of each field that hold. */
export interface Stored {
  id: string;
  [field: string]: unknown;
}

/** Every record of a type that is on the disk, read past the extension's own code. In: a page of the extension. */
export async function stored(ours: Page, type: string): Promise<Stored[]> {
  const rows = (await ours.evaluate(`new Promise((done, fail) => {
    const asked = indexedDB.open('alongside');
    asked.onerror = () => fail(asked.error);
    asked.onsuccess = () => {
      const reading = asked.result.transaction('records').objectStore('records').getAll();
      reading.onerror = () => fail(reading.error);
      reading.onsuccess = () => { asked.result.close(); done(JSON.stringify(reading.result)); };
    };
  })`)) as string;
  const all = JSON.parse(rows) as Row[];
  // A deleted record is in no list any more.
  return all.filter(({ record, all }) => record.type === type && all !== undefined).map(({ record }) => flat(record));
}

interface Row {
  all?: unknown;
  record: { id: string; type: string; fields: { [field: string]: { value: unknown; gone?: true }[] } };
}

/** A field of one value is that value, of several their list. */
function flat({ id, fields }: Row['record']): Stored {
  const held = Object.entries(fields).map(([field, values]) => {
    const there = values.filter(({ gone }) => !gone).map(({ value }) => value);
    return [field, there.length === 1 ? there[0] : there] as const;
  });
  return { ...Object.fromEntries(held), id };
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Opens a record that the palette finds for these words; `pattern` is looked for in its line. What a row offers to do with it is no record. */
export async function chooseFound(panel: Page, typed: string, pattern: string): Promise<void> {
  await click(panel, 'button', 'Find or do');
  await (await byRole(panel, 'combobox', { name: 'Find or do' })).type(typed);
  await click(panel, 'option', new RegExp(`^(?!Accept: ).*${pattern}`, 's'));
}
