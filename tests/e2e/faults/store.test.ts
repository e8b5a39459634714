import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from '../drivers/axe';
import { inEachBrowser, isLookedAtIn } from '../drivers/browsers';
import { byRole, readText } from '../drivers/by-role';
import { drawn } from '../drivers/drawn';
import type { RealBrowser } from '../drivers/real-browser';
import { host, names, openAnew, type Stage, setStage } from '../drivers/rep';
import { takePicture } from '../drivers/screenshots';
import { breakStore, holdStore, makeNewer, removeStore } from '../drivers/store-faults';
import { fillStore, goTo, type Ids, recordAt, recordTypes } from '../drivers/workspace';

/** What a store that cannot be read makes the browser tell, each time it is asked. */
const told = /NotFoundError|VersionError|StoreUnavailable|StoreBlocked|object store|higher version|requested version/i;

/** The places that show something of the store. */
const readers = ['today', 'pipeline', 'companies', 'people'];

inEachBrowser('the real panel says what is the matter with the store, without a fault in saying so', (open, name) => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  let own: Page;
  beforeAll(async () => {
    stage = await setStage(open);
    own = await stage.opened.openOwnPage('/sample.html');
    page = await stage.opened.openTab(stage.opened.at(host, '/team.html'));
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'button', { name: /^Keep 12 people/ });
  });
  afterAll(() => stage?.close());

  const faults = async () => (isLookedAtIn('chromium', name) ? axeFaults(stage.opened, panel) : []);

  test('while the store keeps it waiting', async () => {
    const release = await holdStore(own);
    await openAnew(panel);
    await readText(panel, 'Loading'); // not before it has lasted 400 milliseconds
    expect(await faults()).toEqual([]);
    await takePicture(panel, `panel-loading-${name}`);
    await release();
    await byRole(panel, 'button', { name: /^Keep 12 people/ });
  });

  test.each([
    ['cannot be read', breakStore],
    ['is of a later version', makeNewer],
  ])('when the store %s', async (_what, spoil) => {
    await spoil(own);
    await openAnew(panel);
    await byRole(panel, 'button', { name: 'Try again' });
    expect(await faults()).toEqual([]);
    await takePicture(panel, `panel-${spoil.name}-${name}`);
    await removeStore(own);
    expect(await stage.opened.takeIncidents(told)).toEqual([]);
  });
});

inEachBrowser('every place of the workspace says what is the matter with the store, without a fault', (open, name) => {
  let opened: RealBrowser;
  let page: Page;
  let other: Page;
  let ids: Ids;
  beforeAll(async () => {
    opened = await open({ port: 1 });
    other = await opened.openOwnPage('/sample.html');
    page = await opened.openOwnPage('/workspace.html#/welcome');
    ids = await fillStore(page);
  });
  afterAll(() => opened?.close());

  /** A page that has read nothing yet of what the other places show. */
  const begin = async () => {
    await page.close();
    page = await opened.openOwnPage('/workspace.html#/settings/shortcuts');
    await page.setViewport({ width: 1280, height: 900 });
    await drawn(page, 'main :is(h1, h2)');
  };
  /** Goes to every place that shows something of the store and collects axe's faults, if this browser looks. */
  const visit = async (look: (place: string) => Promise<void>) => {
    const faults: string[] = [];
    for (const place of [...readers, ...recordTypes.map((type) => recordAt(ids, type))]) {
      await goTo(page, place);
      await look(place);
      if (isLookedAtIn('firefox', name))
        faults.push(...(await axeFaults(opened, page)).map((fault) => `${place}: ${fault}`));
    }
    return faults;
  };

  test('while the store keeps it waiting', async () => {
    await begin();
    const release = await holdStore(other);
    const faults = await visit(async (place) => {
      expect(await readText(page, 'Loading'), place).not.toContain('Kitwe Tooling');
    });
    await takePicture(page, `workspace-loading-${opened.name}`);
    await release();
    expect(faults).toEqual([]);
    await readText(page, 'Linh Nguyễn');
  });

  test('when the store cannot be read', async () => {
    await breakStore(other);
    await begin();
    const faults = await visit(async (place) => {
      expect((await names(page, 'alert')).join(' '), place).not.toBe('');
    });
    await takePicture(page, `workspace-error-${opened.name}`);
    expect(await opened.takeIncidents(told)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('when a later version was here', async () => {
    await makeNewer(other);
    await begin();
    await goTo(page, 'today');
    await byRole(page, 'button', { name: 'Try again' });
    if (isLookedAtIn('firefox', name)) expect(await axeFaults(opened, page)).toEqual([]);
    await takePicture(page, `workspace-newer-${opened.name}`);
    await removeStore(other);
    expect(await opened.takeIncidents(told)).toEqual([]);
  });
});
