import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './axe';
import { inChromium } from './browsers';
import { byRole, click, readText } from './by-role';
import { lendChromium } from './lent-browser';
import { choose, host, press, type Stage, section, setStage, type } from './rep';

const schemes = ['light', 'dark'] as const;

inChromium('the real panel has no fault for those who do not see or point', () => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(lendChromium);
  });
  afterAll(() => stage?.close());

  /** What axe finds now, in both colour schemes. Animations have ended: half-shown text has no contrast yet. */
  const faults = async () => {
    const found: string[] = [];
    for (const scheme of schemes) {
      await panel.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await panel.evaluate(() =>
        Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))),
      );
      found.push(...(await axeViolations(panel)).map((fault) => `${scheme}: ${fault}`));
    }
    return found;
  };

  test('on a page of the browser itself, before anything is kept', async () => {
    const own = await stage.opened.openTab('chrome://version');
    panel = await stage.opened.clickToolbar(own);
    await readText(panel, 'This is a page of the browser itself');
    expect(await faults()).toEqual([]);
    await own.close();
  });

  test('on a page that was not opened, before anything is kept', async () => {
    page = await stage.opened.openTab(stage.opened.at(host, '/team.html'));
    await readText(panel, 'Your process, beside every page');
    expect(await faults()).toEqual([]);
  });

  test('in the review, with every field shown', async () => {
    panel = await stage.opened.clickToolbar(page);
    await click(panel, 'button', 'Show fields');
    expect(await faults()).toEqual([]);
  });

  test('on a prospect with every section open', async () => {
    await click(panel, 'button', /^Keep 12 people/);
    await byRole(panel, 'heading', { name: 'Next best step' });
    for (const title of ['Research', 'Notes', 'Tasks', 'Timeline']) await section(panel, title);
    expect(await faults()).toEqual([]);
  });

  test.each([250, 320, 400, 600])('on a prospect whose panel is %i wide', async (width) => {
    await panel.setViewport({ width, height: 900 });
    expect(await faults()).toEqual([]);
    await panel.setViewport(null);
  });

  test('in the quick log', async () => {
    await press(panel, 'l', 'c');
    await byRole(panel, 'form', { name: 'Log a call' });
    expect(await faults()).toEqual([]);
    await type(panel, 'Escape');
  });

  test('in moving the stage, and in losing', async () => {
    await press(panel, 'm');
    await byRole(panel, 'button', { name: 'Move to Qualify' });
    expect(await faults()).toEqual([]);
    await type(panel, 'Escape');
    await choose(panel, 'More for this step', 'Record the loss');
    await byRole(panel, 'button', { name: 'No budget' });
    expect(await faults()).toEqual([]);
    await type(panel, 'Escape');
  });

  test('in the brief', async () => {
    await press(panel, 'b');
    await readText(panel, /written today/);
    expect(await faults()).toEqual([]);
    await type(panel, 'Escape');
  });

  test('on a person, and in adding by hand', async () => {
    await section(panel, 'People');
    await click(panel, 'button', 'Jürgen Öztürk');
    await byRole(panel, 'heading', { name: 'Jürgen Öztürk' });
    expect(await faults()).toEqual([]);
    await choose(panel, 'More', 'Add by hand');
    await byRole(panel, 'textbox', { name: 'Mail' });
    expect(await faults()).toEqual([]);
    await type(panel, 'Escape');
  });

  test('in the palette and in the sheet of keys', async () => {
    await click(panel, 'button', 'Find or do');
    await byRole(panel, 'combobox', { name: 'Find or do' });
    expect(await faults()).toEqual([]);
    await type(panel, 'Escape');
    await click(panel, 'button', /Keys/);
    await byRole(panel, 'dialog', { name: 'Keys' });
    expect(await faults()).toEqual([]);
    await type(panel, 'Escape');
  });

  test('on another page than the record’s, on a new company, and on the rep’s day', async () => {
    const other = await stage.opened.openTab(stage.opened.at('www.selbylund.example', '/'));
    await readText(panel, 'You are on another page');
    expect(await faults()).toEqual([]);
    await stage.opened.clickToolbar(other);
    await readText(panel, /Review capture|is new to you|Nobody was found/);
    expect(await faults()).toEqual([]);
    const own = await stage.opened.openOwnPage('/workspace.html#/pipeline');
    await readText(panel, 'Here is your day.');
    expect(await faults()).toEqual([]);
    await own.close();
  });
});
