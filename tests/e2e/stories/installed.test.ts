import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromium, inFirefox } from '../drivers/browsers';
import { byRole, readText } from '../drivers/by-role';
import { openChromium } from '../drivers/chromium';
import { openFirefox } from '../drivers/firefox';
import { makeFolder, makeProfile } from '../drivers/leave-nothing';
import type { RealBrowser } from '../drivers/real-browser';
import { requireZip } from '../drivers/require-build';
import { unpack } from '../drivers/unpack';

const everywhere = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
inChromium('the manifest as the browser reads it', () => {
  describe.each(['chrome', 'edge'] as const)('of the zip for %s', (store) => {
    let opened: RealBrowser;
    let told: Told;
    beforeAll(async () => {
      const build = makeFolder();
      unpack(requireZip(store), build);
      opened = await openForDevelopers(build);
      told = await manifestAsRead(opened);
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

  test('would tell of a key that Chromium does not know, of an unknown permission and of what cannot work', async () => {
    const build = makeFolder();
    unpack(requireZip('chrome'), build);
    const file = path.join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const permissions = [...manifest.permissions, 'notARealPermission'];
    const broken = { ...manifest, permissions, bogus_key: 1, externally_connectable: { ids: [], matches: [] } };
    writeFileSync(file, JSON.stringify(broken));
    const opened = await openForDevelopers(build);
    const { errors } = await manifestAsRead(opened).finally(() => opened.close());
    expect(errors).toHaveLength(3);
    for (const part of ['bogus_key', 'notARealPermission', 'externally_connectable'])
      expect(errors.filter((error) => error.includes(part))).toHaveLength(1);
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

/** Chromium in developer mode: in no other it tells what it does not understand in a manifest. */
function openForDevelopers(build: string): Promise<RealBrowser> {
  const profile = makeProfile();
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  return openChromium({ port: 1, build, profile });
}

/** What chrome://extensions shows of the extension. */
async function manifestAsRead(opened: RealBrowser): Promise<Told> {
  const page = await opened.openTab('chrome://extensions');
  const isForDevelopers = 'chrome.developerPrivate.getProfileConfiguration().then((it) => it.inDeveloperMode)';
  expect(await page.evaluate(isForDevelopers)).toBe(true);
  return (await page.evaluate(
    `chrome.developerPrivate.getExtensionInfo('${new URL(opened.base).host}').then((info) => ({
      name: info.name,
      state: info.state,
      warnings: info.permissions.simplePermissions.map((each) => each.message),
      sites: info.permissions.runtimeHostPermissions?.hosts ?? [],
      errors: [...info.manifestErrors, ...info.runtimeErrors].map((each) => each.message),
      remarks: [...(info.installWarnings ?? []), ...(info.runtimeWarnings ?? [])].map(String),
    }))`,
  )) as Told;
}

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
