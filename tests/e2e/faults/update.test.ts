import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { click, fill, readText } from '../drivers/by-role';
import { openChromium } from '../drivers/chromium';
import { inStore } from '../drivers/extension-store';
import { openFirefox } from '../drivers/firefox';
import type { RealBrowser } from '../drivers/real-browser';
import { requireBuild } from '../drivers/require-build';
import { type FaultSite, startFaultSite } from './fault-site';
import { cleanTwin } from './hostile-pages';
import { update } from './new-version';
import { ended } from './proposal';

const draft = 'They change the line in March, said on the phone';

inEachBrowser('an update under an open panel', (_lend, name) => {
  const build = path.join(mkdtempSync(path.join(tmpdir(), 'alongside-update-')), 'build');
  let site: FaultSite;
  let opened: RealBrowser;
  let web: Page;
  beforeAll(async () => {
    const built = name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
    cpSync(requireBuild(built), build, { recursive: true });
    site = await startFaultSite({ '/clean': cleanTwin });
    opened = await (name === 'chromium' ? openChromium : openFirefox)({ port: site.port, build });
  });
  afterAll(async () => {
    await opened?.close();
    await site.close();
    rmSync(path.dirname(build), { recursive: true, force: true });
  });

  test('row 9: keeps what is being typed, and the new version shows it again', async () => {
    const page = await opened.openOwnPage('/workspace.html');
    const { prospectId } = await inStore(page, 'seed', {
      company: { name: 'Tannwerk AG', domain: 'tannwerk.example' },
    });
    await inStore(page, 'unfold', 'notes');
    await page.close();
    web = await opened.openTab(opened.at('www.tannwerk.example', '/clean'));
    const told: string[] = [];
    web.on('console', (message) => told.push(message.text()));
    web.on('pageerror', (error) => told.push(String(error)));
    const panel = await opened.clickToolbar(web);
    await ended(opened, web.url());
    await readText(panel, 'Tannwerk AG');
    await click(panel, 'button', 'write one');
    await fill(panel, 'Note', draft);
    await new Promise((done) => setTimeout(done, 400)); // a rep who has typed a sentence breathes

    await update(opened, build);
    // Both browsers close the pages of the old version; the workspace shows the same record with the same draft.
    const again = await opened.openOwnPage(`/workspace.html#/record/${prospectId}`);
    expect(await again.evaluate('chrome.runtime.getManifest().version')).toBe('9.9.9');
    await again.waitForFunction(
      (text) => [...document.querySelectorAll('textarea')].some(({ value }) => value === text),
      { timeout: 10_000 },
      draft,
    );
    expect(told.join('\n')).not.toMatch(/context invalidated/i);
    expect(await opened.takeIncidents()).toEqual([]);
  });
});
