import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemoSite } from '../../harness/demo-site.mjs';
import { inChromium, inEachBrowser, inFirefox } from './browsers';
import { readText } from './by-role';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import { lendChromiumOnScreen, lendFirefox } from './lent-browser';
import { failOnIncidents, type RealBrowser } from './real-browser';
import { canHaveScreen } from './screen';

// The stories stand on these drivers: each promise is shown here once, so that a story that passes means something.
inEachBrowser('the driver', (_lend, name) => {
  const open = name === 'chromium' ? openChromium : openFirefox;
  let profile: string;
  let site: Awaited<ReturnType<typeof startDemoSite>>;
  let opened: RealBrowser;
  beforeAll(async () => {
    profile = mkdtempSync(path.join(tmpdir(), 'alongside-'));
    site = await startDemoSite({ port: 0 });
    opened = await open({ port: site.port, profile });
  });
  afterAll(async () => {
    await opened?.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('reaches both demo companies under their own names', async () => {
    const page = await opened.openTab(opened.at('www.tannwerk.example', '/team.html'));
    expect(await page.title()).toContain('Tannwerk');
    expect(new URL(page.url()).hostname).toBe('www.tannwerk.example');
    await page.goto(opened.at('www.selbylund.example', '/'));
    expect(await page.title()).toContain('Selby');
    await page.close();
  });

  test("clicks the toolbar button and gets the browser's own panel", async () => {
    const page = await opened.openTab(opened.at('www.tannwerk.example', '/team.html'));
    const panel = await opened.clickToolbar(page);
    expect(panel.url()).toBe(`${opened.base}/sidepanel.html`);
    const views = await panel.evaluate(
      name === 'firefox'
        ? "browser.extension.getViews({ type: 'sidebar' }).includes(window)"
        : "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length === 1)",
    );
    expect(views).toBe(true);
  });

  test('gets the panel of each window', async () => {
    const left = await opened.openTab(opened.at('www.tannwerk.example', '/'));
    const right = await opened.openWindow(opened.at('www.selbylund.example', '/'));
    const leftPanel = await opened.clickToolbar(left);
    const rightPanel = await opened.clickToolbar(right);
    const windowOf = (panel: Page) =>
      panel.evaluate('(globalThis.browser ?? chrome).windows.getCurrent().then((window) => window.id)');
    expect(await windowOf(leftPanel)).not.toBe(await windowOf(rightPanel));
    expect(await windowOf(await opened.panel(left))).toBe(await windowOf(leftPanel));
    await right.close();
  });

  test('stops the background, and the next event starts it afresh', async () => {
    await opened.inBackground('globalThis.leftBehind = 1');
    expect(await opened.inBackground('globalThis.leftBehind')).toBe(1);
    await opened.stopBackground();
    const page = await opened.openOwnPage('/sidepanel.html');
    await page.evaluate('(globalThis.browser ?? chrome).runtime.sendMessage({}).catch(() => undefined)');
    expect(await opened.inBackground('typeof globalThis.leftBehind')).toBe('undefined');
    await page.close();
  });

  test('hears a refusal of the security policy, an uncaught error and console.error', async () => {
    const page = await opened.openOwnPage('/sidepanel.html');
    expect(await opened.takeIncidents()).toEqual([]);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      setTimeout(() => {
        throw new Error('thrown for the test');
      });
      console.error('said for the test');
    });
    await new Promise((done) => setTimeout(done, 300));
    const incidents = (await opened.takeIncidents()).join('\n');
    expect(incidents).toMatch(/inline style/i);
    expect(incidents).toContain('thrown for the test');
    expect(() => failOnIncidents([incidents])).toThrow('thrown for the test');
    await page.evaluate(() => {
      console.error('on purpose');
      console.error('by mistake');
    });
    await new Promise((done) => setTimeout(done, 300));
    expect((await opened.takeIncidents(/on purpose/)).map((each) => each.includes('by mistake'))).toEqual([true]);
    await page.close();
  });

  test('closes and opens again on the same profile, and what was stored is there', async () => {
    const before = await opened.openOwnPage('/sidepanel.html');
    await before.evaluate(`(async () => {
      await (globalThis.browser ?? chrome).storage.local.set({ driverTest: 'kept' });
      await new Promise((done, fail) => {
        const asked = indexedDB.open('driver-test', 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore('kept');
        asked.onerror = () => fail(asked.error);
        asked.onsuccess = () => {
          const writing = asked.result.transaction('kept', 'readwrite', { durability: 'strict' });
          writing.objectStore('kept').put('kept', 'word');
          writing.oncomplete = done;
        };
      });
    })()`);
    await opened.close();
    opened = await open({ port: site.port, profile });
    const after = await opened.openOwnPage('/sidepanel.html');
    const found = await after.evaluate(`(async () => {
      const { driverTest } = await (globalThis.browser ?? chrome).storage.local.get('driverTest');
      const word = await new Promise((done, fail) => {
        const asked = indexedDB.open('driver-test', 1);
        asked.onerror = () => fail(asked.error);
        asked.onsuccess = () => {
          const reading = asked.result.transaction('kept').objectStore('kept').get('word');
          reading.onsuccess = () => done(reading.result);
          reading.onerror = () => fail(reading.error);
        };
      });
      return [driverTest, word];
    })()`);
    expect(found).toEqual(['kept', 'kept']);
  });
});

// The request needs a real gesture: a listener for the next click asks, then the page is clicked.
async function askForTabs(page: Page): Promise<void> {
  await page.evaluate(`{
    globalThis.answer = new Promise((done) => {
      const ask = () => done((globalThis.browser ?? chrome).permissions.request({ permissions: ['tabs'] }));
      addEventListener('click', ask, { once: true });
    });
    undefined;
  }`);
  await page.mouse.click(50, 50);
}

inChromium("the browser's own permission prompt", () => {
  test.skipIf(!canHaveScreen)('is answered on a screen without a monitor', async () => {
    const opened = await lendChromiumOnScreen({ port: 1 });
    try {
      const page = await opened.openOwnPage('/sidepanel.html');
      await askForTabs(page);
      await opened.acceptPrompt();
      expect(await page.evaluate('globalThis.answer')).toBe(true);
    } finally {
      await opened.close();
    }
  });
});

inFirefox("the browser's own permission prompt", () => {
  test('is answered without a window, also when the sidebar asked', async () => {
    const site = await startDemoSite({ port: 0 });
    const opened = await lendFirefox({ port: site.port });
    try {
      const page = await opened.openTab(opened.at('www.tannwerk.example', '/'));
      const panel = await opened.clickToolbar(page);
      await readText(panel, /Tannwerk/);
      await askForTabs(panel);
      await opened.acceptPrompt();
      expect(await panel.evaluate('globalThis.answer')).toBe(true);
    } finally {
      await opened.close();
      await site.close();
    }
  });
});
