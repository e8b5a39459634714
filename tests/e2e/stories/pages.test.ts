import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, fill, readText } from '../drivers/by-role';
import { lendChromiumOnScreen, screenOf } from '../drivers/lent-browser';
import {
  choose,
  ctrl,
  host,
  innerText,
  keepTeam,
  openAnew,
  pause,
  press,
  type Stage,
  section,
  sectionText,
  setStage,
  stored,
  toast,
  typeInForm,
} from '../drivers/rep';
import { canHaveScreen, type Screen } from '../drivers/screen';

const words = 'We lost 41 hours to line stoppages in one quarter';

inEachBrowser('notes from pages, and pages that change', (open, name) => {
  let screen: Screen | undefined;
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    // Chromium's shortcuts and its permission prompt exist in a real window only.
    const onScreen = name === 'chromium' && canHaveScreen;
    stage = await setStage(onScreen ? lendChromiumOnScreen : open);
    if (onScreen) screen = screenOf(stage.opened);
    ({ page, panel } = await keepTeam(stage.opened));
  });
  afterAll(() => stage?.close());
  const needsScreen = test.skipIf(name === 'chromium' && !canHaveScreen);

  needsScreen('Alt N on a selected sentence makes a note with its quote, page and time', async () => {
    await page.goto(stage.opened.at(host, '/news/line-stoppages.html'));
    await selectSentence(page);
    await stage.opened.pressShortcut(page, 'note-from-selection');
    panel = await stage.opened.panel(page);
    await toast(panel, 'Note added');
    expect(await sectionText(panel, 'Notes', words)).toMatch(/\/news\s*\/line-stoppages\.html/);
    const [note] = await stored(panel, 'note');
    expect(note).toMatchObject({ url: stage.opened.at(host, '/news/line-stoppages.html') });
    expect(JSON.stringify(note?.quote)).toContain(words);
    expect(Math.abs(Date.now() - Date.parse(String(note?.at)))).toBeLessThan(60_000);
  });

  needsScreen('the note is filed under a question of the stage', async () => {
    await choose(panel, 'More for this note', 'Trigger');
    await toast(panel, 'Note filed under its question');
    const [note] = await stored(panel, 'note');
    expect(note?.questionId).toMatch(/./);
    expect(await sectionText(panel, 'Notes', words)).toContain('Trigger');
  });

  needsScreen('the note leads back to its words in the page', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const link = await (await section(panel, 'Notes')).$('li button:has(bdi), li p button');
    await link?.click();
    expect((await marked(page))[0]).toContain(words);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  needsScreen('following tabs is explained, asked by the browser, and then shows each page by itself', async () => {
    await choose(panel, 'More', 'Follow my tabs');
    const dialog = await innerText(await byRole(panel, 'dialog'));
    expect(dialog).toContain('Read your browsing history');
    await click(panel, 'button', 'Ask the browser');
    if (screen) await pressAllow(screen);
    else await stage.opened.acceptPrompt();
    await toast(panel, 'The panel follows your tabs now.');
    const other = await stage.opened.openTab(stage.opened.at('www.selbylund.example', '/contact.html'));
    await readText(panel, 'You are on another page: this is Tannwerk Abfülltechnik');
    await other.goto(stage.opened.at(host, '/contact.html'));
    await readText(panel, 'Matched by this page’s domain');
    expect(await readText(panel)).not.toContain('You are on another page');
    await other.close();
    await choose(panel, 'More', 'Stop following my tabs');
    await toast(panel, 'The panel no longer follows your tabs.');
    await page.bringToFront();
    await byRole(panel, 'heading', { name: 'Tannwerk Abfülltechnik' });
  });

  test('a note that is being typed survives the worker being stopped, the browser being killed and the panel being made anew', async () => {
    await section(panel, 'Notes');
    await click(panel, 'button', 'Write a note');
    const field = await byRole(panel, 'textbox', { name: 'Note' });
    await field.type('**Plant visit**: the board with magnets');
    await stage.opened.stopBackground();
    await field.type(' is in hall two.');
    await pause(500);
    await stage.restart('killed');
    page = await stage.opened.openTab(stage.opened.at(host, '/about.html'));
    panel = await stage.opened.clickToolbar(page);
    await section(panel, 'Notes');
    const again = await byRole(panel, 'textbox', { name: 'Note' });
    expect(await typedIn(again)).toBe('**Plant visit**: the board with magnets is in hall two.');
    await openAnew(panel);
    await section(panel, 'Notes');
    expect(await typedIn(await byRole(panel, 'textbox', { name: 'Note' }))).toContain('hall two.');
    await click(panel, 'button', 'Save note');
    await toast(panel, 'Note added');
    const notes = await section(panel, 'Notes');
    expect(await notes.evaluate((each) => each.querySelector('strong')?.textContent)).toBe('Plant visit');
  });

  test('one click on another page of the company shows the same prospect, and why', async () => {
    await page.goto(stage.opened.at(host, '/press.html'));
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'heading', { name: 'Tannwerk Abfülltechnik' });
    await readText(panel, 'Matched by this page’s domain');
    expect(await stored(panel, 'prospect')).toHaveLength(1);
  });

  test('on a page that was not opened the panel names its record, and a note goes there', async () => {
    const other = await stage.opened.openTab(stage.opened.at('www.selbylund.example', '/'));
    await readText(panel, 'You are on another page: this is Tannwerk Abfülltechnik');
    expect(await readText(panel)).toContain('Click the toolbar button to read the page you are on.');
    await click(panel, 'button', 'Note');
    await byRole(panel, 'form', { name: 'Write a note' });
    await typeInForm(panel, 'Ask Selby & Lund as a reference');
    await ctrl(panel, 'Enter');
    await toast(panel, 'Note added');
    const [prospect] = await stored(panel, 'prospect');
    const note = (await stored(panel, 'note')).find(({ text }) => text === 'Ask Selby & Lund as a reference');
    expect(note?.prospectId).toBe(prospect?.id);
    await other.close();
  });

  needsScreen(
    'the proof of a page that is not open here opens in a tab, and the next click marks its words',
    async () => {
      const other = await stage.opened.openTab(stage.opened.at('www.selbylund.example', '/'));
      await readText(panel, 'You are on another page: this is Tannwerk Abfülltechnik');
      await section(panel, 'Notes');
      await click(panel, 'button', /line-stoppages/);
      await toast(panel, 'The page was opened at the quote.');
      const article = await pageAt(stage, '/news/line-stoppages.html');
      expect(await markedNow(article)).toEqual([]);
      panel = await stage.opened.clickToolbar(article);
      expect((await marked(article))[0]).toContain(words);
      await article.close();
      await other.close();
      await page.bringToFront();
      await readText(panel, 'Matched by this page’s domain');
    },
  );

  test('two windows have two panels, each with its own company', async () => {
    const right = await stage.opened.openWindow(stage.opened.at('www.selbylund.example', '/team.html'));
    const rightPanel = await stage.opened.clickToolbar(right);
    await click(rightPanel, 'button', /^Keep \d/);
    await byRole(rightPanel, 'heading', { name: /^selby/i });
    const left = await stage.opened.panel(page);
    expect(await readText(left)).toContain('Tannwerk Abfülltechnik');
    expect(await readText(left)).not.toMatch(/Selby (&|and) Lund Ltd/);
    await right.close();
  });

  test('a page that browsers forbid says so', async () => {
    const own = await stage.opened.openTab(name === 'chromium' ? 'chrome://version' : 'about:blank');
    panel = await stage.opened.clickToolbar(own);
    await readText(panel, /This is a page of the browser itself/);
    await own.close();
    await page.bringToFront();
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'heading', { name: 'Tannwerk Abfülltechnik' });
  });

  test('who must not be contacted is marked with what that means, and undo takes the mark back', async () => {
    await section(panel, 'People');
    await click(panel, 'button', 'Jürgen Öztürk');
    await choose(panel, 'More for this record', 'Do not contact');
    await fill(panel, 'Reason', 'He asked on the phone not to be called again');
    await click(panel, 'button', 'Block contact');
    await toast(panel, 'Jürgen Öztürk must not be contacted');
    await readText(panel, 'No script can be copied and no outreach logged here.');
    await press(panel, 'z');
    await toast(panel, 'Undone: Jürgen Öztürk must not be contacted');
    await click(panel, 'button', 'Back');
  });
});

const typedIn = (field: ElementHandle<Element>): Promise<string> =>
  field.evaluate((each) => (each instanceof HTMLTextAreaElement ? each.value : ''));

/** Beside a panel Chromium's prompt opens without taking the focus from the panel: Tab, then Return, until it is gone. */
async function pressAllow(screen: Screen): Promise<void> {
  await pause(1200); // it ignores keys in its first moments, against clickjacking
  screen.press('Tab', 'Return');
}

/** The tab at an address that the extension opened by itself. */
async function pageAt({ opened }: Stage, path: string): Promise<Page> {
  for (let tries = 0; tries < 300; tries++) {
    for (const each of await opened.browser.pages())
      if (each.url().includes(path) && (await each.evaluate(() => document.readyState)) === 'complete') return each;
    await pause(50);
  }
  throw new Error(`No tab at ${path} opened.`);
}

/** Selects a sentence as a rep's mouse does. */
async function selectSentence(page: Page): Promise<void> {
  await page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(words));
    const text = paragraph?.firstChild;
    if (!(text instanceof Text)) throw new Error('The sentence is not there.');
    const from = text.data.indexOf(words);
    getSelection()?.setBaseAndExtent(text, from, text, from + words.length);
  }, words);
}

/** The words that are marked in a page, once there are some. */
async function marked(page: Page): Promise<string[]> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await markedNow(page);
    if (found.length > 0) return found;
    await pause(50);
  }
  return [];
}

const markedNow = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
  );
