import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, fill, readText } from '../drivers/by-role';
import {
  choose,
  chooseFound,
  ctrl,
  host,
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
  type,
} from '../drivers/rep';

inEachBrowser('people and companies by hand', (open, name) => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(open);
    ({ page, panel } = await keepTeam(stage.opened));
  });
  afterAll(() => stage?.close());

  test('About me fills the scripts', async () => {
    const settings = await stage.opened.openOwnPage('/workspace.html#/settings/about');
    await fill(settings, 'Name', 'Robin Marsh');
    await fill(settings, /^Company/, 'Marshlight');
    await fill(settings, /offer/i, 'machine counters that need no technician');
    await settings.keyboard.press('Tab');
    await pause(400);
    await settings.close();
    await page.bringToFront();
    expect(await sectionText(panel, 'Scripts', 'Marshlight')).toMatch(/\bRobin\b/);
  });

  test('somebody is added by hand, and Ctrl Z takes them away again', async () => {
    await choose(panel, 'More', 'Add by hand');
    await fill(panel, 'Name', 'Wilhelmina Strauch');
    await fill(panel, 'Mail', 'w.strauch@tannwerk.example');
    await click(panel, 'button', 'Add');
    await toast(panel, 'Wilhelmina Strauch added');
    expect(await stored(panel, 'person')).toHaveLength(13);
    await panel.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await ctrl(panel, 'z');
    await toast(panel, 'Undone: Wilhelmina Strauch added');
    expect(await stored(panel, 'person')).toHaveLength(12);
  });

  test('a fact is corrected by hand, and taken back after the panel was opened anew', async () => {
    await find(panel, 'Güldner', 'Björn Güldner');
    await click(panel, 'button', 'Correct Job title');
    await fill(panel, 'Job title', 'Chief Digital Officer');
    await type(panel, 'Enter');
    await toast(panel, 'Job title set to Chief Digital Officer');
    await openAnew(panel);
    await byRole(panel, 'heading', { name: 'Next best step' });
    await press(panel, 'z');
    await toast(panel, 'Undone: Job title set to Chief Digital Officer');
    const titles = (await stored(panel, 'person')).map(({ title }) => JSON.stringify(title));
    expect(titles.join()).not.toContain('Chief Digital Officer');
  });

  test.each([
    ['a name without its dots', 'lowenthal'],
    ['a mail address', 'a.loewenthal@tannwerk.example'],
    ['a phone number', '089 99998 101'],
  ])('a person is found by %s', async (_what, typed) => {
    await find(panel, typed, 'Dr. Annegret Löwenthal');
  });

  test('a company is found by its domain', async () => {
    await find(panel, 'tannwerk.example', 'Tannwerk Abfülltechnik');
  });

  test('two records of one person are joined, and come apart again', async () => {
    await find(panel, 'Preuß', 'Sebastian Preuß');
    await choose(panel, 'More for this record', 'Join with another');
    await fill(panel, 'Find the other person', 'Okonjo', 'searchbox');
    await click(panel, 'button', /Chiamaka Okonjo/);
    await click(panel, 'button', 'Join them');
    await toast(panel, /merged into Sebastian Preuß/);
    expect(await stored(panel, 'person')).toHaveLength(11);
    await press(panel, 'z');
    await toast(panel, /^Undone/m);
    expect(await stored(panel, 'person')).toHaveLength(12);
  });

  test('a person is deleted, and back with undo', async () => {
    await find(panel, 'Okonjo', 'Chiamaka Okonjo');
    await choose(panel, 'More for this record', 'Delete this person');
    await toast(panel, 'Chiamaka Okonjo deleted');
    expect(await stored(panel, 'person')).toHaveLength(11);
    await press(panel, 'z');
    await toast(panel, 'Undone: Chiamaka Okonjo deleted');
    expect(await stored(panel, 'person')).toHaveLength(12);
  });

  test('a click after the background was stopped reads the page all the same', async () => {
    await stage.opened.stopBackground();
    const other = await stage.opened.openTab(stage.opened.at('www.selbylund.example', '/team.html'));
    panel = await stage.opened.clickToolbar(other);
    await click(panel, 'button', /^Keep \d/);
    await byRole(panel, 'heading', { name: 'Next best step' });
    await other.close();
  });

  test('after the browser was closed and opened again everything is there', async () => {
    const before = await counts(panel);
    await stage.restart('closed');
    page = await stage.opened.openTab(stage.opened.at(host, '/contact.html'));
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'heading', { name: 'Tannwerk Abfülltechnik' });
    expect(await counts(panel)).toEqual(before);
    await section(panel, 'Timeline');
    expect(await sectionText(panel, 'Timeline', 'Captured 12 people')).toBeTruthy();
    await press(panel, 'z');
    await toast(panel, /^Your last act was on Selby & Lund Dairies: “4 people kept.*Undo it\?/m);
    await press(panel, 'z');
    await toast(panel, /^Undone: 4 people kept/m);
    expect(await readText(panel)).toContain('Tannwerk Abfülltechnik');
    console.log(`${name}: ${JSON.stringify(before)}`);
  });
});

/** Finds a record with the palette and opens it. */
async function find(panel: Page, typed: string, title: string): Promise<void> {
  await chooseFound(panel, typed, title);
  await byRole(panel, 'heading', { name: title });
  await pause(200); // what belongs to the record comes in and moves the rows
}

async function counts(panel: Page): Promise<{ [type: string]: number }> {
  const found: { [type: string]: number } = {};
  for (const each of ['person', 'company', 'prospect', 'seat', 'activity'])
    found[each] = (await stored(panel, each)).length;
  return found;
}
