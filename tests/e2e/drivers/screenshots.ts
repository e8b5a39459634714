import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** One picture as the page stands, also of the real panel and the real sidebar. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync('test-results', { recursive: true });
  await page.screenshot({ path: `test-results/${name}.png` });
}
