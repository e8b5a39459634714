import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, readText } from '../drivers/by-role';
import { host, openAnew, pause, press, type Stage, setStage, stored, type } from '../drivers/rep';

inEachBrowser('the rep points at what was not read right', (open) => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(open);
    page = await stage.opened.openTab(stage.opened.at(host, '/team.html'));
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'button', { name: /^Keep 12 people/ });
  });
  afterAll(() => stage?.close());

  /** The panel asks; the page shows the frame. */
  const startPointing = async (at: string) => {
    const fields = await byRole(panel, 'button', { name: /^Fields of Dr\. Annegret/ });
    const isFolded = await fields.evaluate((each) => each.getAttribute('aria-expanded') === 'false');
    if (isFolded) await click(panel, 'button', /^Fields of Dr\. Annegret/);
    await click(panel, 'button', /^Point at it in the page: Dr\. Annegret/);
    await click(panel, 'menuitem', at);
    await readText(panel, `Click the ${at.toLowerCase()} of Dr. Annegret Löwenthal.`);
    await pause(150); // the script is injected into the page
  };

  const isDrawn = () => page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');
  const drawingGone = async () => {
    for (let tries = 0; (await isDrawn()) && tries < 50; tries++) await pause(60);
    expect(await isDrawn()).toBe(false);
  };

  test('a click in the page says what the job title is, for everybody of the page', async () => {
    await startPointing('Job title');
    const before = await page.evaluate(() => document.body.innerHTML);
    const words = await page.$('.person .words');
    await words?.click();
    await readText(panel, 'Remembered for tannwerk.example');
    await readText(panel, /Keep 12 people/);
    const said = await readText(panel, 'Budgets, leasing, and the foundation.');
    expect(said).toContain('Runs the company since 2014. Thinks in decades and in gaskets.');
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
    expect(await stored(panel, 'capture-rule')).toMatchObject([{ site: 'tannwerk.example', field: 'title' }]);
  });

  test('a click on a link goes nowhere meanwhile, even where the page stops our listeners; Escape in the page ends it', async () => {
    const address = page.url();
    // The page's own script is there first: it sees the events, and keeps them from everybody behind it.
    await page.evaluate(() => addEventListener('click', (event) => event.stopImmediatePropagation(), true));
    await startPointing('Department');
    await page.bringToFront();
    const link = await page.$('nav a[href="/machines.html"]');
    await link?.click();
    await pause(300);
    expect(page.url()).toBe(address);
    expect(await isDrawn()).toBe(true);
    await page.keyboard.press('Escape');
    await readText(panel, /^(?![\s\S]*Click the department)/);
    expect(await isDrawn()).toBe(false);
    await link?.click();
    await page.waitForSelector('a[aria-current="page"][href="/machines.html"]');
    // Not back: the browser would bring the page back with its listener.
    await page.goto(address);
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'button', { name: /^Keep 12 people/ });
  });

  test('Escape in the panel ends it', async () => {
    await startPointing('Department');
    await type(panel, 'Escape');
    await readText(panel, /^(?![\s\S]*Click the department)/);
    await drawingGone();
  });

  test('the page is free again when the review is cancelled', async () => {
    await startPointing('Department');
    expect(await isDrawn()).toBe(true);
    await click(panel, 'button', 'Cancel');
    await drawingGone();
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'button', { name: /^Keep 12 people/ });
  });

  test('the page is free again when the panel goes away', async () => {
    await startPointing('Department');
    await openAnew(panel);
    await drawingGone();
    await byRole(panel, 'button', { name: /^Keep 12 people/ });
  });

  test('words in a frame of the page are pointed at like any other', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p id="desk">Board of the works</p>';
      frame.style.cssText = 'position:fixed;left:40px;top:40px;width:300px;height:120px;background:#fff;z-index:99';
      document.body.append(frame);
    });
    await pause(300);
    await startPointing('Department');
    await page.bringToFront();
    await page.mouse.click(90, 70);
    await readText(panel, /Taken for this one/);
    await readText(panel, /Board of the works/);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await drawingGone();
  });

  test('by keys from the panel: the frame moves in the page, Enter takes what it stands on', async () => {
    await startPointing('Department');
    for (let step = 0; step < 3; step++) {
      await type(panel, 'ArrowDown');
      await pause(80);
    }
    await type(panel, 'Enter');
    // The toast of the first rule may still be there: what counts is on the disk.
    const fields = async () => (await stored(panel, 'capture-rule')).map(({ field }) => field).sort();
    for (let tries = 0; (await fields()).length < 2 && tries < 200; tries++) await pause(50);
    expect(await fields()).toEqual(['department', 'title']);
  });

  test('the rules are listed in the settings and removed there, with undo', async () => {
    const settings = await stage.opened.openOwnPage('/workspace.html#/settings/sites');
    await readText(settings, 'Job title · tannwerk.example');
    await click(settings, 'button', /^Remove the rule for job title/);
    await readText(settings, 'Rule for tannwerk.example removed');
    await press(settings, 'z');
    await readText(settings, 'Job title · tannwerk.example');
    await settings.close();
  });
});
