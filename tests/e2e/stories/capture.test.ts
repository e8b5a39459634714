import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { allByRole, byRole, click, readText } from '../drivers/by-role';
import { host, innerText, names, pause, press, type Stage, setStage, stored, toast, type } from '../drivers/rep';

const people = [
  'Dr. Annegret Löwenthal',
  'Matthias Brückner',
  'Małgorzata Żółkiewska',
  'Jürgen Öztürk',
  'Nguyễn Thị Thu Hà',
  'Łukasz Wiśniewski',
  'Björn Güldner',
  'Saoirse Ní Bhriain',
  'Trần Quốc Bảo',
  'Dorothea von der Heyde-Reinhardt',
  'Sebastian Preuß',
  'Chiamaka Okonjo',
];

inEachBrowser('a page becomes a prospect', (open) => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(open);
  });
  afterAll(() => stage?.close());

  test('a click on the toolbar button proposes the company and its twelve people within a second', async () => {
    page = await stage.opened.openTab(stage.opened.at(host, '/team.html'));
    const clicked = Date.now();
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'button', { name: /^Keep 12 people/ });
    console.log(`${stage.opened.name}: proposed ${Date.now() - clicked} ms after the click`);
    const boxes = await names(panel, 'checkbox');
    expect(boxes).toContain('Tannwerk Abfülltechnik');
    for (const person of people) expect(boxes).toContain(person);
    expect(await stored(panel, 'person')).toEqual([]);
    expect(await stored(panel, 'company')).toEqual([]);
  });

  test('every proposed field says how it was read and leads to its words', async () => {
    await click(panel, 'button', 'Show fields');
    const fields = await allByRole(panel, 'definition');
    expect(fields.length).toBeGreaterThan(12);
    for (const field of fields) {
      const source = await field.$('button[aria-label$="Show in the page"]');
      expect(source, await innerText(field)).not.toBeNull();
    }
    const words = await readText(panel);
    expect(words).toContain('mail link');
    expect(words).toContain('j.oeztuerk@tannwerk.example');
    // The number is shown as the page prints it.
    expect(words).toContain('+49 171 39200 18');
  });

  test('a click on a proof marks the words in the page and leaves its DOM alone', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const list = await byRole(panel, 'list', { name: 'People on this page' });
    const rows = await list.$$('li');
    const row = rows[people.indexOf('Jürgen Öztürk')];
    const title = await row?.$$('button[aria-label$="Show in the page"]');
    await title?.[1]?.click();
    const marked = await markedIn(page);
    expect(marked).toEqual(['Head of Purchasing']);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('two people are unticked, a title is corrected by hand, a role is chosen, the suggested ones are accepted, the rest is kept', async () => {
    await click(panel, 'checkbox', 'Chiamaka Okonjo');
    await click(panel, 'checkbox', 'Saoirse Ní Bhriain');
    const list = await byRole(panel, 'list', { name: 'People on this page' });
    const row = (await list.$$('li'))[people.indexOf('Björn Güldner')];
    await row?.hover();
    await (await row?.$('button[aria-label="Correct: Job title"]'))?.click();
    const field = await byRole(panel, 'textbox', { name: 'Job title' });
    await field.evaluate((each) => each instanceof HTMLInputElement && each.select());
    await panel.keyboard.type('Head of IT and Automation');
    await type(panel, 'Enter');
    await readText(panel, 'You corrected this. The page says “Head of IT”.');
    await click(panel, 'combobox', 'Role of Trần Quốc Bảo');
    await click(panel, 'option', 'User buyer');
    await click(panel, 'button', /^Accept \d+ roles$/);
    await click(panel, 'button', /^Keep 10 people/);
    await toast(panel, '10 people kept');
    await byRole(panel, 'heading', { name: 'Next best step' });
    const kept = await stored(panel, 'person');
    expect(kept).toHaveLength(10);
    const all = JSON.stringify(kept);
    expect(all).not.toContain('Okonjo');
    expect(all).not.toContain('Bhriain');
    expect(all).toContain('Head of IT and Automation');
  });

  test('the accepted roles are in the buying committee', async () => {
    await byRole(panel, 'button', { name: 'Role of Jürgen Öztürk: Procurement' });
    await byRole(panel, 'button', { name: 'Role of Björn Güldner: Technical buyer' });
    await byRole(panel, 'button', { name: 'Role of Trần Quốc Bảo: User buyer' });
  });

  test('undo takes the whole capture back', async () => {
    await press(panel, 'z');
    await toast(panel, 'Undone: 10 people kept');
    for (const type of ['person', 'company', 'prospect', 'seat']) expect(await stored(panel, type)).toEqual([]);
  });

  test('the page is read and kept again', async () => {
    panel = await stage.opened.clickToolbar(page);
    await click(panel, 'button', /^Keep 12 people/);
    await byRole(panel, 'heading', { name: 'Next best step' });
    expect(await stored(panel, 'person')).toHaveLength(12);
    expect(await stored(panel, 'prospect')).toHaveLength(1);
  });

  test('read once more, everybody is known and nothing is new', async () => {
    panel = await stage.opened.clickToolbar(page);
    await pause(300);
    await click(panel, 'button', 'Capture');
    const words = await readText(panel, 'Known by the domain tannwerk.example');
    expect(words).toContain('Saved before, nothing new');
    await click(panel, 'button', 'Cancel');
  });

  test('a proposal is gone with its tab', async () => {
    const other = await stage.opened.openTab(stage.opened.at('www.selbylund.example', '/team.html'));
    panel = await stage.opened.clickToolbar(other);
    await byRole(panel, 'button', { name: /^Keep/ });
    const waiting = () =>
      stage.opened.inBackground<number>(
        `(globalThis.browser ?? chrome).storage.session.get().then((all) =>
          Object.entries(all).filter(([key, value]) => key.startsWith('proposal:') && value.url.includes('selbylund')).length)`,
      );
    expect(await waiting()).toBe(1);
    await other.close();
    for (let tries = 0; tries < 300 && (await waiting()) > 0; tries++) await pause(50);
    expect(await waiting()).toBe(0);
  });
});

/** The words that are marked in a page now, waiting for the first. */
async function markedIn(page: Page): Promise<string[]> {
  for (let tries = 0; tries < 300; tries++) {
    const marked = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
    );
    if (marked.length > 0) return marked;
    await pause(50);
  }
  return [];
}
