import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RealBrowser } from '../drivers/real-browser';

/** A new version of the build, started as the browser does it after an update. */
export async function update(opened: RealBrowser, build: string): Promise<void> {
  const file = path.join(build, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '9.9.9' }));
  // What was loaded by hand does not come back from runtime.reload(); loading the same folder again, as a later version, replaces it
  // under its open pages.
  await opened.browser.installExtension(build);
  await new Promise((done) => setTimeout(done, 1500));
}
