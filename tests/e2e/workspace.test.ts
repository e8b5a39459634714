import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { inChromium, inEachBrowser } from './browsers.ts';
import { byRole, click, fill, readText } from './by-role.ts';
import { drawn } from './drawn.ts';
import { inStore } from './faults/extension-store.ts';
import { lendChromium } from './lent-browser';
import type { RealBrowser } from './real-browser.ts';
import { names } from './rep.ts';
import { takePicture } from './screenshots.ts';
import { breakStore, holdStore, makeNewer, removeStore } from './store-faults.ts';

const places = [
  'welcome',
  'today',
  'pipeline',
  'companies',
  'people',
  'add',
  'process/outreach',
  'scripts',
  'settings/about',
  'settings/panel',
  'settings/compliance',
  'settings/data',
  'settings/shortcuts',
];
/** The places that show something of the store. */
const readers = ['today', 'pipeline', 'companies', 'people'];
/** No page is served: the only company is the one that comes with the extension. */
const noSite = { port: 1 };
type Ids = Record<'prospectId' | 'companyId' | 'personId', string>;
const recordTypes = ['prospectId', 'companyId', 'personId'] as const;

inEachBrowser('every place of the workspace, in each of its four faces', (open) => {
  let opened: RealBrowser;
  let page: Page;
  let other: Page;
  let ids: Ids;
  beforeAll(async () => {
    opened = await open(noSite);
    other = await opened.openOwnPage('/sample.html');
    page = await opened.openOwnPage('/workspace.html#/welcome');
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => opened?.close());

  const faultsAt = async (place: string) => {
    await page.evaluate(`location.hash = '#/${place}'`);
    await drawn(page, 'main');
    return axeFaults(opened, page);
  };
  const records = () => recordTypes.map((type) => `record/${encodeURIComponent(ids[type])}`);
  /** A page that has read nothing yet of what the other places show. */
  const begin = async () => {
    await page.close();
    page = await opened.openOwnPage('/workspace.html#/settings/shortcuts');
    await page.setViewport({ width: 1280, height: 900 });
    await drawn(page, 'main :is(h1, h2)');
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
    expect(await faultsAt(`record/${encodeURIComponent(ids[type])}`)).toEqual([]);
  });

  test('has no fault where a record is gone', async () => {
    expect(await faultsAt('record/prospect%3Anobody')).toEqual([]);
    expect(await opened.takeIncidents()).toEqual([]);
  });

  test('has no fault while the store keeps it waiting', async () => {
    await begin();
    const release = await holdStore(other);
    const faults: string[] = [];
    for (const place of [...readers, ...records()])
      faults.push(...(await faultsAt(place)).map((fault) => `${place}: ${fault}`));
    await takePicture(page, `workspace-loading-${opened.name}`);
    await release();
    expect(faults).toEqual([]);
  });

  test('says that the store cannot be read, and has no fault in saying so', async () => {
    await breakStore(other);
    await begin();
    const faults: string[] = [];
    for (const place of [...readers, ...records()]) {
      faults.push(...(await faultsAt(place)).map((fault) => `${place}: ${fault}`));
      expect((await names(page, 'alert')).join(' '), place).not.toBe('');
    }
    await takePicture(page, `workspace-error-${opened.name}`);
    await opened.takeIncidents(); // each failure is also told in the console
    expect(faults).toEqual([]);
  });

  test('says that a later version was here, and has no fault in saying so', async () => {
    await makeNewer(other);
    await begin();
    expect(await faultsAt('today')).toEqual([]);
    await takePicture(page, `workspace-newer-${opened.name}`);
    await removeStore(other);
    await opened.takeIncidents();
  });
});

inChromium('the workspace', () => {
  let opened: RealBrowser;
  let page: Page;
  let ids: Ids;
  beforeAll(async () => {
    opened = await lendChromium(noSite);
    page = await opened.openOwnPage('/workspace.html#/welcome');
    ids = await fillStore(page);
  });
  afterAll(() => opened?.close());

  test.each([1280, 1024, 700, 400, 320])('does not scroll sideways at %i pixels', async (width) => {
    await page.setViewport({ width, height: 800 });
    const wide: string[] = [];
    for (const place of [...places, `record/${encodeURIComponent(ids.prospectId)}`]) {
      await page.evaluate(`location.hash = '#/${place}'`);
      await drawn(page, 'main :is(h1, h2)');
      const over = await page.evaluate(`[document.documentElement, ...document.querySelectorAll('main, main *')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && (each === document.documentElement || /auto|scroll/.test(getComputedStyle(each).overflowX)))
        .map((each) => each.className || each.tagName)`);
      wide.push(...(over as string[]).map((name) => `${place}: ${name}`));
    }
    await page.setViewport({ width: 1280, height: 900 });
    expect(wide).toEqual([]);
  });

  test('on its own page a prospect is briefed, its move is opened, and a call is logged', async () => {
    await page.evaluate(`location.hash = '#/record/${encodeURIComponent(ids.prospectId)}'`);
    await click(page, 'button', /^Brief/);
    await readText(page, 'Promises open');
    await page.keyboard.press('Escape');
    await byRole(page, 'region', { name: 'Next best step' });
    await page.evaluate('document.activeElement?.blur()');
    await page.keyboard.press('m');
    await readText(page, 'Move to Qualify');
    expect(await axeFaults(opened, page)).toEqual([]);
    await page.keyboard.press('Escape');
    await byRole(page, 'region', { name: 'Next best step' });
    await page.evaluate('document.activeElement?.blur()');
    await page.keyboard.press('l');
    await page.keyboard.press('c');
    await byRole(page, 'button', { name: /^Log call/ });
    await page.keyboard.type('She asked "what would an idle hour cost us"');
    expect(await axeFaults(opened, page)).toEqual([]);
    await click(page, 'button', /^Log call/);
    await readText(page, 'what would an idle hour cost us');
    await byRole(page, 'region', { name: 'Next best step' });
  });

  test('what is typed under About me is there although the page is closed at once', async () => {
    const typing = await opened.openOwnPage('/workspace.html#/settings/about');
    await fill(typing, 'Company', 'Larkfield');
    await typing.close();
    const again = await opened.openOwnPage('/workspace.html#/settings/about');
    const field = await byRole(again, 'textbox', { name: 'Company' });
    for (let tries = 0; tries < 20; tries += 1) {
      if ((await field.evaluate((each) => (each as HTMLInputElement).value)) === 'Larkfield') break;
      await new Promise((done) => setTimeout(done, 100));
    }
    expect(await field.evaluate((each) => (each as HTMLInputElement).value)).toBe('Larkfield');
    await again.close();
  });
});

async function fillStore(page: Page): Promise<Ids> {
  let ids: Ids | undefined;
  for (const name of ['Baltica Foods', 'Kitwe Tooling', long]) {
    ids = await inStore(page, 'seed', {
      company: { name, domain: `${name.slice(0, 7).toLowerCase().trim()}.example`, industry: 'Plastics' },
      person: { name: 'Linh Nguyễn', title: 'Head of Operations and everything that belongs to it' },
      notes: ['They log stoppages in a spreadsheet.\n\n- Linh owns it'],
    });
  }
  if (!ids) throw new Error('Nothing was seeded.');
  await inStore(page, 'setValue', ids.prospectId, 96_000);
  return ids;
}

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH';

inEachBrowser('the company that comes with the extension', (open) => {
  let opened: RealBrowser;
  beforeAll(async () => {
    opened = await open(noSite);
  });
  afterAll(() => opened?.close());

  test('is read by the toolbar button, kept, and known again like any other', async () => {
    const sample = await opened.openOwnPage('/sample.html');
    const panel = await opened.clickToolbar(sample);
    await click(panel, 'button', /^Keep /);
    await byRole(panel, 'region', { name: 'Next best step' });
    expect(await readText(panel, 'Fernhill Pumps')).toContain('Matched by this page’s domain');

    // What a click on a proof asks; the page shows the words itself.
    const answer = await panel.evaluate(`(globalThis.browser ?? chrome).windows.getCurrent().then(({ id }) =>
      (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'quoteRequested', id: 'proof', asked: {
        url: 'https://www.fernhill-pumps.example/team', windowId: id, quote: { exact: 'Head of Purchasing', where: 'text' } } }))`);
    expect(answer).toEqual({ ok: true, value: 'shown' });
    expect(await sample.evaluate('CSS.highlights.size')).toBe(1);
  });
});
