import { describe } from 'vitest';
import { findBrowsers } from '../../harness/find-browsers.mjs';
import { lendChromium, lendFirefox } from './lent-browser.ts';
import type { OpenOptions, RealBrowser } from './real-browser.ts';

type Name = RealBrowser['name'];
type Open = (options: OpenOptions) => Promise<RealBrowser>;

const installed = findBrowsers();

/**
 * The same story in real Chromium and real Firefox, each lent in the state of its installation. Each is told in the run of its browser
 * (vitest.config.ts); a browser that is not installed skips its half aloud.
 */
export function inEachBrowser(title: string, tell: (open: Open, name: Name) => void): void {
  inChromium(title, () => tell(lendChromium, 'chromium'));
  inFirefox(title, () => tell(lendFirefox, 'firefox'));
}

/** What one browser shows for both, because it takes long: in the other one only in `npm run test:all`, or where this one is missing. */
export function inOneBrowser(usual: Name, title: string, tell: (open: Open, name: Name) => void): void {
  if (isLookedAtIn(usual, 'chromium')) inChromium(title, () => tell(lendChromium, 'chromium'));
  if (isLookedAtIn(usual, 'firefox')) inFirefox(title, () => tell(lendFirefox, 'firefox'));
}

/** Whether a browser shows what `usual` shows for both. */
export const isLookedAtIn = (usual: Name, name: Name): boolean =>
  name === usual || !installed[usual] || process.env.TEST_ALL !== undefined;

/** A story only Chromium can tell. */
export const inChromium = (title: string, tell: () => void): void => inOne('chromium', `${title} (Chromium)`, tell);

/** A story only Firefox can tell. */
export const inFirefox = (title: string, tell: () => void): void => inOne('firefox', `${title} (Firefox)`, tell);

function inOne(name: Name, title: string, tell: () => void): void {
  if (process.env.E2E_BROWSER === name) describe.skipIf(!installed[name])(title, tell);
}
