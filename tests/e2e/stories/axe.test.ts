import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from '../drivers/axe';
import { inOneBrowser } from '../drivers/browsers';
import { byRole, click, readText } from '../drivers/by-role';
import { inStore } from '../drivers/extension-store';
import type { RealBrowser } from '../drivers/real-browser';
import { choose, host, press, type Stage, section, setStage, type } from '../drivers/rep';
import { fillStore, goTo, type Ids, places, recordAt, recordTypes } from '../drivers/workspace';

// Every face is looked at in one browser: the panel's in Chromium, where its width can be set, the workspace's in Firefox.
inOneBrowser('chromium', 'the real panel has no fault for those who do not see or point', (open, name) => {
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

  const widths = name === 'chromium' ? [250, 320, 400, 600] : []; // Firefox's sidebar has the width it has
  for (const width of widths)
    test(`on a prospect whose panel is ${width} wide`, async () => {
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

inOneBrowser('firefox', 'every place of the workspace', (open) => {
  let opened: RealBrowser;
  let page: Page;
  let ids: Ids;
  beforeAll(async () => {
    opened = await open({ port: 1 });
    page = await opened.openOwnPage('/workspace.html#/welcome');
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => opened?.close());

  const faultsAt = async (place: string) => {
    await goTo(page, place);
    return axeFaults(opened, page);
  };

  test.each(places)('has no fault while nothing is stored: %s', async (place) => {
    expect(await faultsAt(place)).toEqual([]);
  });

  test('is filled', async () => {
    ids = await fillStore(page);
    await inStore(page, 'unfold', 'facts', 'people', 'research', 'notes', 'tasks', 'timeline');
  });

  test.each(places)('has no fault with data: %s', async (place) => {
    expect(await faultsAt(place)).toEqual([]);
  });

  test.each(recordTypes)('has no fault on a record: %s', async (type) => {
    expect(await faultsAt(recordAt(ids, type))).toEqual([]);
  });

  test('has no fault where a record is gone', async () => {
    expect(await faultsAt('record/prospect%3Anobody')).toEqual([]);
    expect(await opened.takeIncidents()).toEqual([]);
  });
});
