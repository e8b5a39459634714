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

/** In a webmail that nobody described, so that the general reader has to come too. */
const mail = `<table><tr><th>From:</th><td id="from">Mara Lind &lt;mara@northwind.example&gt;</td></tr>
  <tr><th>To:</th><td>Sam Ode &lt;sam@acme.test&gt;</td></tr><tr><th>Subject:</th><td>Loom maintenance</td></tr>
  <tr><th>Date:</th><td>Wed, 2 Sep 2026 10:15:00 +0200</td></tr></table>
  <div><p>Hello Sam,</p><p>Thursday suits us very well. Please bring the spare shuttles, and call before you set out.</p></div>`;

const registered =
  '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).join())';

/** Whose mails are open, as the scripts told; the browser forgets it at an update. */
const seen = `(globalThis.browser ?? chrome).storage.session.get().then((all) => Object.keys(all)
  .filter((key) => key.startsWith('mail:')).flatMap((key) => all[key].reading.messages.map(({ from }) => from?.address)).join())`;

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
    site = await startFaultSite({ '/inbox': asPage('Inbox', mail) });
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

  test('its script is registered again, by itself, and the open mail is told again', async () => {
    const page = await opened.openOwnPage('/workspace.html#/settings/webmail');
    // The page of the first run opens by itself; the browser's prompt belongs to the tab in front.
    await new Promise((done) => setTimeout(done, 1500));
    await page.goto(`${opened.base}/workspace.html#/settings/webmail`);
    await page.bringToFront();
    const { origin } = new URL(opened.at('www.selbylund.example', '/inbox'));
    await fill(page, 'Another address', origin);
    await click(page, 'button', 'Use Alongside in this webmail');
    await opened.acceptPrompt();
    await readText(page, 'Alongside runs in');
    expect(await opened.inBackground(registered)).toBe(`webmail ${origin}`);
    const told = (address: string) => expect.poll(() => opened.inBackground(seen), { timeout: 10_000 }).toBe(address);
    const web = await opened.openTab(`${origin}/inbox`);
    await told('mara@northwind.example');
    await update(opened, build);
    expect(await opened.inBackground<string>('(globalThis.browser ?? chrome).runtime.getManifest().version')).toBe(
      '9.9.9',
    );
    await expect.poll(() => opened.inBackground(registered), { timeout: 10_000 }).toBe(`webmail ${origin}`);
    // Row 9: in the tab that was open all the time the new scripts took over, the general reader among them.
    await told('mara@northwind.example');
    await web.evaluate(() => {
      const from = document.querySelector('#from');
      if (from) from.textContent = 'Bea Holt <bea@northwind.example>';
    });
    await told('bea@northwind.example');
  });
});
