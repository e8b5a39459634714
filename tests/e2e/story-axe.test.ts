import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe';
import { inEachBrowser } from './browsers';
import { byRole, click, readText } from './by-role';
import { choose, host, openAnew, press, type Stage, section, setStage, type } from './rep';
import { takePicture } from './screenshots';
import { breakStore, holdStore, makeNewer, removeStore } from './store-faults';

inEachBrowser('the real panel has no fault for those who do not see or point', (open, name) => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(open);
  });
  afterAll(() => stage?.close());

  const faults = () => axeFaults(stage.opened, panel);

  test('on a page of the browser itself, before anything is kept', async () => {
    const own = await stage.opened.openTab(name === 'chromium' ? 'chrome://version' : 'about:blank');
    panel = await stage.opened.clickToolbar(own);
    await readText(
      panel,
      name === 'chromium' ? 'This is a page of the browser itself' : 'Your process, beside every page',
    );
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

  test.skipIf(name === 'firefox').each([250, 320, 400, 600])('on a prospect whose panel is %i wide', async (width) => {
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

  test('while the store keeps it waiting', async () => {
    const own = await stage.opened.openOwnPage('/sample.html');
    const release = await holdStore(own);
    await page.bringToFront();
    await openAnew(panel);
    await readText(panel, 'Loading'); // not before it has lasted 400 milliseconds
    expect(await faults()).toEqual([]);
    await takePicture(panel, `panel-loading-${name}`);
    await release();
    await own.close();
  });

  test('when the store cannot be read, and when a later version was here', async () => {
    const own = await stage.opened.openOwnPage('/sample.html');
    await page.bringToFront();
    for (const spoil of [breakStore, makeNewer]) {
      await spoil(own);
      await openAnew(panel);
      await byRole(panel, 'button', { name: 'Try again' });
      expect(await faults()).toEqual([]);
      await takePicture(panel, `panel-${spoil.name}-${name}`);
    }
    await removeStore(own);
    await own.close();
    await stage.opened.takeIncidents(); // each failure is also told in the console
  });
});
