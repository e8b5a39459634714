import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inFirefox } from '../browsers';
import { readText } from '../by-role';
import { lendFirefox } from '../lent-browser';
import type { RealBrowser } from '../real-browser';
import { inStore } from './extension-store';
import { asPage, type FaultSite, startFaultSite } from './fault-site';
import { cleanTwin } from './hostile-pages';
import { ended, proposals } from './proposal';

const host = 'www.tannwerk.example';

// In Firefox, because its prompt can be answered without a screen; what is taken away is the same API in both.
inFirefox('a permission that is taken away while the panel is open', () => {
  let site: FaultSite;
  let opened: RealBrowser;
  let web: Page;
  let panel: Page;
  beforeAll(async () => {
    site = await startFaultSite({ '/clean': cleanTwin, '/other': asPage('Another page', '<p>Words.</p>') });
    opened = await lendFirefox({ port: site.port });
    const own = await opened.openOwnPage('/workspace.html');
    await inStore(own, 'seed', { company: { name: 'Tannwerk AG', domain: 'tannwerk.example' } });
    await own.close();
    web = await opened.openTab(opened.at(host, '/clean'));
    panel = await opened.clickToolbar(web);
    await ended(opened, opened.at(host, '/clean'));
  });
  afterAll(async () => {
    await opened?.close();
    await site.close();
  });

  const ask = async (what: object) => {
    await panel.evaluate(`{
      const ask = () => { globalThis.answer = browser.permissions.request(${JSON.stringify(what)}); };
      addEventListener('click', ask, { once: true, capture: true });
      undefined;
    }`);
    await panel.mouse.click(2, 2);
    await opened.acceptPrompt();
    expect(await panel.evaluate('globalThis.answer')).toBe(true);
  };
  const take = (what: object) => panel.evaluate(`browser.permissions.remove(${JSON.stringify(what)})`);

  test('row 26: without tabs, the panel no longer knows the next page and says how to go on', async () => {
    await ask({ permissions: ['tabs'] });
    await web.goto(opened.at(host, '/other'));
    await readText(panel, 'Qualify'); // the record of the next page, found by itself
    await take({ permissions: ['tabs'] });
    await web.goto(opened.at(host, '/clean'));
    await readText(panel, /click the toolbar button/i);
    expect(await opened.takeIncidents()).toEqual([]);
  });

  test('row 26: without the site, reading is refused with its reason, once, and what waits is kept', async () => {
    const sites = { origins: ['*://*/*'] };
    await ask(sites);
    const tabId = await panel.evaluate(
      'browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
    );
    const read = (id: string) =>
      panel.evaluate(
        `browser.runtime.sendMessage({ name: 'captureRequested', id: '${id}', asked: { tabId: ${String(tabId)} } })`,
      );
    expect(await read('with')).toMatchObject({ ok: true, value: { state: 'ready' } });
    await take(sites);
    const before = await proposals(opened);
    expect(await read('without')).toMatchObject({ ok: true, value: { state: 'failed', failure: 'no-access' } });
    expect(await proposals(opened)).toEqual(before);
    expect(await opened.takeIncidents()).toEqual([]);
  });
});
