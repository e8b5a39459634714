import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const widths = [250, 400, 600];
const schemes = ['light', 'dark'] as const;

/**
 * Pictures of an extension page in a tab at the three widths of the design, light and dark, into test-results/:
 * `name-400-dark.png`. Chromium only: WebDriver cannot set the colour scheme of one page.
 */
export async function takeFaces(page: Page, name: string): Promise<void> {
  mkdirSync('test-results', { recursive: true });
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      await page.screenshot({ path: `test-results/${name}-${width}-${scheme}.png` });
    }
  }
}

/** One picture as the page stands, also of the real panel and the real sidebar. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync('test-results', { recursive: true });
  await page.screenshot({ path: `test-results/${name}.png` });
}
