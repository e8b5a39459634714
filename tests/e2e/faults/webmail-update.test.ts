import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test as vitest } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { click, fill, readText } from '../drivers/by-role';
import { openChromium } from '../drivers/chromium';
import { openFirefox } from '../drivers/firefox';
import type { RealBrowser } from '../drivers/real-browser';
import { requireBuild } from '../drivers/require-build';
import { canHaveScreen, openScreen, type Screen } from '../drivers/screen';
import { asPage, type FaultSite, startFaultSite } from './fault-site';
import { update } from './new-version';

const registered =
  '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).join())';

inEachBrowser('an update of the extension while a webmail is granted', (_lend, name) => {
  // Chromium's prompt can be answered in a real window only.
  const test = vitest.skipIf(name === 'chromium' && !canHaveScreen);
  const build = path.join(mkdtempSync(path.join(tmpdir(), 'alongside-webmail-')), 'build');
  let site: FaultSite;
  let screen: Screen | undefined;
  let opened: RealBrowser;
  beforeAll(async () => {
    const built = name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
    cpSync(requireBuild(built), build, { recursive: true });
    site = await startFaultSite({ '/inbox': asPage('Inbox', '<p>Words.</p>') });
    screen = name === 'chromium' && canHaveScreen ? await openScreen() : undefined;
    const options = { port: site.port, build };
    opened = await (screen ? openChromium({ ...options, window: screen }) : openFirefox(options));
  });
  afterAll(async () => {
    await opened?.close();
    screen?.close();
    await site?.close();
    rmSync(path.dirname(build), { recursive: true, force: true });
  });

  test('its script is registered again, by itself', async () => {
    const page = await opened.openOwnPage('/workspace.html#/settings/webmail');
    // The page of the first run opens by itself; the browser's prompt belongs to the tab in front.
    await new Promise((done) => setTimeout(done, 1500));
    await page.goto(`${opened.base}/workspace.html#/settings/webmail`);
    await page.bringToFront();
    const { origin } = new URL(opened.at('mail.acme.example', '/inbox'));
    await fill(page, 'Another address', origin);
    await click(page, 'button', 'Use Alongside in this webmail');
    await opened.acceptPrompt();
    await readText(page, 'Alongside runs in');
    expect(await opened.inBackground(registered)).toBe(`webmail ${origin}`);
    await update(opened, build);
    expect(await opened.inBackground<string>('(globalThis.browser ?? chrome).runtime.getManifest().version')).toBe(
      '9.9.9',
    );
    await expect.poll(() => opened.inBackground(registered), { timeout: 10_000 }).toBe(`webmail ${origin}`);
  });
});
