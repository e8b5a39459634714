import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromium, inFirefox } from '../drivers/browsers';
import { byRole, readText } from '../drivers/by-role';
import { openChromium } from '../drivers/chromium';
import { openFirefox } from '../drivers/firefox';
import type { RealBrowser } from '../drivers/real-browser';

const everywhere = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
inChromium('the manifest as the browser reads it', () => {
  describe.each(['.output/chrome-mv3', '.output/edge-mv3'])('%s', (build) => {
    let opened: RealBrowser;
    let told: Told;
    beforeAll(async () => {
      opened = await openChromium({ port: 1, build });
      const page = await opened.openTab('chrome://extensions');
      told = (await page.evaluate(
        `chrome.developerPrivate.getExtensionInfo('${new URL(opened.base).host}').then((info) => ({
          name: info.name,
          state: info.state,
          warnings: info.permissions.simplePermissions.map((each) => each.message),
          sites: info.permissions.runtimeHostPermissions?.hosts ?? [],
          errors: [...info.manifestErrors, ...info.runtimeErrors].map((each) => each.message),
          remarks: [...(info.installWarnings ?? []), ...(info.runtimeWarnings ?? [])].map(String),
        }))`,
      )) as Told;
    });
    afterAll(() => opened?.close());

    test('installs without a permission warning', () => expect(told.warnings).toEqual([]));
    test('has no site', () => expect(told.sites).toEqual([]));
    test('loads without a manifest error or warning', () => {
      expect(told.state).toBe('ENABLED');
      expect(told.errors).toEqual([]);
      expect(told.remarks).toEqual([]);
    });
    test('opens its first page, which says what it does', () => expectFirstPage(opened));
    test('has its name from the texts, not a placeholder', () => expect(told.name).toContain('Alongside'));
  });
});

inFirefox('the manifest as the browser reads it', () => {
  let opened: RealBrowser;
  beforeAll(async () => {
    opened = await openFirefox({ port: 1 });
  });
  afterAll(() => opened?.close());

  test('opens its first page, which says what it does', () => expectFirstPage(opened));
  test('installs without a permission warning', async () => {
    const page = await opened.openOwnPage('/sidepanel.html');
    const granted = (await page.evaluate('browser.permissions.getAll()')) as {
      permissions: string[];
      origins: string[];
    };
    const own = granted.permissions.filter((each) => !each.startsWith('internal:'));
    expect(own.sort()).toEqual([...everywhere].sort());
    expect(granted.origins).toEqual([]);
  });
});

/** The page that the extension opens by itself at its installation says what Alongside does, and how to begin. */
async function expectFirstPage(opened: RealBrowser): Promise<void> {
  const welcome = await firstPage(opened);
  const words = await readText(welcome, 'Begin in a minute');
  expect(words).toContain('reads a page only when you click its toolbar button');
  expect(words).toContain('the next best step with its reason');
  expect(words).toContain('stays on this computer');
  expect(words).toContain('Click the Alongside button in the browser’s toolbar');
  expect(words).toContain('Open the sample company');
  await byRole(welcome, 'button', { name: 'Fill in' });
}

async function firstPage({ base, browser }: RealBrowser): Promise<Page> {
  const until = Date.now() + 10_000;
  for (;;) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address === `${base}/workspace.html#/welcome`) return page;
    }
    if (Date.now() > until) throw new Error('No first page opened.');
    await new Promise((done) => setTimeout(done, 100));
  }
}

interface Told {
  name: string;
  state: string;
  warnings: string[];
  sites: string[];
  errors: string[];
  remarks: string[];
}
