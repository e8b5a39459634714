import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test as vitest } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { readText } from '../drivers/by-role';
import { inStore } from '../drivers/extension-store';
import { lendChromiumOnScreen, screenOf } from '../drivers/lent-browser';
import type { RealBrowser } from '../drivers/real-browser';
import { canHaveScreen, type Screen } from '../drivers/screen';
import { asPage, type FaultSite, startFaultSite } from './fault-site';
import { cleanTwin } from './hostile-pages';
import { ended, proposals } from './proposal';

const host = 'www.tannwerk.example';

inEachBrowser('a permission that is taken away while the panel is open', (lend, name) => {
  // Chromium's prompt can be answered in a real window only.
  const test = vitest.skipIf(name === 'chromium' && !canHaveScreen);
  let site: FaultSite;
  let opened: RealBrowser;
  let web: Page;
  let panel: Page;
  beforeAll(async () => {
    site = await startFaultSite({ '/clean': cleanTwin, '/other': asPage('Another page', '<p>Words.</p>') });
    opened = await (name === 'chromium' && canHaveScreen ? lendChromiumOnScreen : lend)({ port: site.port });
    const own = await opened.openOwnPage('/workspace.html');
    await inStore(own, 'seed', { company: { name: 'Tannwerk AG', domain: 'tannwerk.example' } });
    await inStore(own, 'seed', { company: { name: 'Selby & Lund Ltd', domain: 'selbylund.example' } });
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
      const ask = () => { globalThis.answer = (globalThis.browser ?? chrome).permissions.request(${JSON.stringify(what)}); };
      addEventListener('click', ask, { once: true, capture: true });
      undefined;
    }`);
    await panel.mouse.click(2, 2);
    if (name === 'firefox') await opened.acceptPrompt();
    else await pressAllow(screenOf(opened));
    expect(await panel.evaluate('globalThis.answer')).toBe(true);
  };
  const take = (what: object) =>
    panel.evaluate(`(globalThis.browser ?? chrome).permissions.remove(${JSON.stringify(what)})`);

  test('row 26: without tabs, the panel no longer knows the next page and says how to go on', async () => {
    await ask({ permissions: ['tabs'] });
    expect(await readText(panel, 'Tannwerk AG')).not.toContain('Selby');
    await web.goto(opened.at('www.selbylund.example', '/other'));
    const words = await readText(panel, 'Selby & Lund Ltd'); // found by itself
    expect(words).toContain('Matched by this page’s domain');
    expect(words).not.toContain('You are on another page');
    await take({ permissions: ['tabs'] });
    // Another site: Chromium keeps what the rep's click has opened until the tab leaves the site, Firefox until the next load.
    await web.goto(opened.at(host, '/clean'));
    await readText(panel, /click the toolbar button/i);
    await readText(panel, 'You are on another page: this is Selby & Lund Ltd');
    expect(await opened.takeIncidents()).toEqual([]);
  });

  test('row 26: without the site, reading is refused with its reason, once, and what waits is kept', async () => {
    const sites = { origins: ['*://*/*'] };
    await ask(sites);
    const tabId = await panel.evaluate(
      '(globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
    );
    const read = (id: string) =>
      panel.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'captureRequested', id: '${id}', asked: { tabId: ${String(tabId)} } })`,
      );
    expect(await read('with')).toMatchObject({ ok: true, value: { state: 'ready' } });
    await take(sites);
    const before = await proposals(opened);
    expect(await read('without')).toMatchObject({ ok: true, value: { state: 'failed', failure: 'no-access' } });
    expect(await proposals(opened)).toEqual(before);
    expect(await opened.takeIncidents()).toEqual([]);
  });
});

/** Beside a panel Chromium's prompt opens without taking the focus from the panel. */
async function pressAllow(screen: Screen): Promise<void> {
  await pause(1200); // it ignores keys in its first moments, against clickjacking
  screen.press('Tab', 'Return');
}
