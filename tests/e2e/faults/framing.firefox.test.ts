import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inFirefox } from '../drivers/browsers';
import { lendFirefox } from '../drivers/lent-browser';
import type { RealBrowser } from '../drivers/real-browser';
import { requireBuild } from '../drivers/require-build';
import { asPage, type FaultSite, startFaultSite } from './fault-site';

// Chromium's half is in outsiders.test.ts. Firefox refuses the load itself and leaves the frame empty.
inFirefox('what is not ours', () => {
  let site: FaultSite;
  let opened: RealBrowser;
  beforeAll(async () => {
    site = await startFaultSite({ '/empty': asPage('Empty', '<p>Nothing.</p>') });
    opened = await lendFirefox({ port: site.port });
  });
  afterAll(async () => {
    await opened?.close();
    await site.close();
  });

  test('row 42: no extension page can be framed by a web page', async () => {
    const files = readdirSync(requireBuild('.output/firefox-mv3')).filter((file) => file.endsWith('.html'));
    expect(files).toEqual(expect.arrayContaining(['sidepanel.html', 'workspace.html']));
    const web = await opened.openTab(opened.at('www.tannwerk.example', '/empty'));
    const before = await opened.inBackground<number>('browser.extension.getViews().length');
    for (const file of files) {
      const seen = await web.evaluate(async (address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        await new Promise((done) => {
          frame.addEventListener('load', done);
          setTimeout(done, 500);
        });
        // A page of another origin would answer null here; what was refused is still the blank page of this one.
        const { contentDocument } = frame;
        return {
          blank: contentDocument?.URL === 'about:blank',
          root: contentDocument?.querySelector('#root') !== null,
        };
      }, `${opened.base}/${file}`);
      expect(seen, file).toEqual({ blank: true, root: false });
    }
    expect(await opened.inBackground<number>('browser.extension.getViews().length')).toBe(before);
    // Each refusal is told with the extension's address.
    expect(await opened.takeIncidents(/may not load or link to moz-extension/)).toEqual([]);
  });
});
