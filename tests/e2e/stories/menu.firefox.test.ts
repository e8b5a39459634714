import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { menus } from '../../../lib/texts/en/menus';
import { inFirefox } from '../drivers/browsers';
import { byRole } from '../drivers/by-role';
import { lendFirefox } from '../drivers/lent-browser';
import { host, keepTeam, type Stage, sectionText, setStage, stored, toast, type } from '../drivers/rep';

const words = 'We lost 41 hours to line stoppages in one quarter';
const person = 'Petra Vandenbroucke';

// In Firefox, whose menu a driver can look into; what the entries do is the same in both.
inFirefox('the browser’s own context menu', () => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(lendFirefox);
    ({ page, panel } = await keepTeam(stage.opened));
    await page.goto(stage.opened.at(host, '/news/line-stoppages.html'));
  });
  afterAll(() => stage?.close());

  test('makes a selected sentence a note with its quote, page and time', async () => {
    await select(page, words);
    await stage.opened.chooseInMenu(page, menus.note);
    panel = await stage.opened.panel(page);
    await toast(panel, 'Note added');
    expect(await sectionText(panel, 'Notes', words)).toMatch(/\/news\s*\/line-stoppages\.html/);
    const [note, ...others] = await stored(panel, 'note');
    expect(others).toEqual([]);
    expect(note).toMatchObject({ url: page.url() });
    expect(JSON.stringify(note?.quote)).toContain(words);
    expect(Math.abs(Date.now() - Date.parse(String(note?.at)))).toBeLessThan(60_000);
  });

  test('takes a selected sentence into the log as their words', async () => {
    await select(page, words);
    await stage.opened.chooseInMenu(page, menus.log);
    const field = await byRole(panel, 'textbox', { name: /^Their words on .*tannwerk\.example/ });
    expect(await typedIn(field)).toBe(words);
    await byRole(panel, 'radio', { name: 'They replied' });
    await type(panel, 'Escape');
  });

  test('opens a selected name as somebody to add', async () => {
    await select(page, person);
    await stage.opened.chooseInMenu(page, menus.add);
    expect(await typedIn(await byRole(panel, 'textbox', { name: 'Name' }))).toBe(person);
    await type(panel, 'Escape');
  });

  test('reads the page where nothing is selected', async () => {
    const other = await stage.opened.openTab(stage.opened.at('www.selbylund.example', '/team.html'));
    await stage.opened.chooseInMenu(other, menus.capture);
    panel = await stage.opened.panel(other);
    await byRole(panel, 'button', { name: /^Keep 4 people/ });
  });
});

const typedIn = (field: ElementHandle<Element>): Promise<string> =>
  field.evaluate((each) => (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement ? each.value : ''));

/** Selects words as a rep's mouse does, where a click can reach them. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const from = text.textContent?.indexOf(words) ?? -1;
      if (from < 0) continue;
      text.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(text, from, text, from + words.length);
      return;
    }
    throw new Error('These words are not there.');
  }, words);
}
