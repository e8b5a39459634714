import { describe } from 'vitest';
import { findBrowsers } from '../harness/find-browsers.mjs';
import { lendChromium, lendFirefox } from './lent-browser.ts';
import type { OpenOptions, RealBrowser } from './real-browser.ts';

type Open = (options: OpenOptions) => Promise<RealBrowser>;

const installed = findBrowsers();

/** The same story in real Chromium and real Firefox, each lent in the state of its installation. A browser that is not installed skips its half aloud. */
export function inEachBrowser(title: string, tell: (open: Open, name: RealBrowser['name']) => void): void {
  inChromium(title, () => tell(lendChromium, 'chromium'));
  inFirefox(title, () => tell(lendFirefox, 'firefox'));
}

/** A story only Chromium can tell. */
export function inChromium(title: string, tell: () => void): void {
  describe.skipIf(!installed.chromium)(`${title} (Chromium)`, tell);
}

/** A story only Firefox can tell. */
export function inFirefox(title: string, tell: () => void): void {
  describe.skipIf(!installed.firefox)(`${title} (Firefox)`, tell);
}
