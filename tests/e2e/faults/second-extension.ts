import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { RealBrowser } from '../drivers/real-browser.ts';

export interface SecondExtension {
  /** A page of the other extension, with everything an extension page may do. */
  page: Page;
  remove(): Promise<void>;
}

/**
 * Installs another extension, as a rep may have many, and opens a page of it. It has every permission that matters to an attack
 * and no worker, so that the drivers never take its worker for ours.
 */
export async function installSecondExtension(opened: RealBrowser): Promise<SecondExtension> {
  const folder = mkdtempSync(path.join(tmpdir(), 'other-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Another extension',
    version: '1.0',
    permissions: ['storage', 'scripting', 'tabs'],
    host_permissions: ['<all_urls>'],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><title>Another extension</title><body></body>');
  const id = await opened.browser.installExtension(folder);
  const page = await opened.browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  return {
    page,
    remove: async () => {
      await opened.browser.uninstallExtension(id);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
