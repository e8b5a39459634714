import { describe } from 'vitest';
import { findBrowsers } from '../harness/find-browsers.mjs';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { OpenOptions, RealBrowser } from './real-browser.ts';

type Open = (options: OpenOptions) => Promise<RealBrowser>;

const installed = findBrowsers();

/** The same story in real Chromium and real Firefox. A browser that is not installed skips its half aloud. */
export function inEachBrowser(title: string, tell: (open: Open, name: RealBrowser['name']) => void): void {
  inChromium(title, () => tell(openChromium, 'chromium'));
  inFirefox(title, () => tell(openFirefox, 'firefox'));
}

/** A story only Chromium can tell. */
export function inChromium(title: string, tell: () => void): void {
  describe.skipIf(!installed.chromium)(`${title} (Chromium)`, tell);
}

/** A story only Firefox can tell. */
export function inFirefox(title: string, tell: () => void): void {
  describe.skipIf(!installed.firefox)(`${title} (Firefox)`, tell);
}
