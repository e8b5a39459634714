import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemoSite } from '../../harness/demo-site.mjs';
import { inFirefox } from '../drivers/browsers';
import { byRole, click, readText } from '../drivers/by-role';
import { openFirefox } from '../drivers/firefox';
import { choose, host, keepTeam, toast } from '../drivers/rep';

// In Firefox, because its prompt can be answered without a screen; what the panel says is the same in both.
inFirefox('leave that the browser gives, refuses and takes away', () => {
  let site: Awaited<ReturnType<typeof startDemoSite>>;
  let opened: Awaited<ReturnType<typeof openFirefox>>;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    site = await startDemoSite({ port: 0 });
    opened = await openFirefox({ port: site.port });
    ({ page, panel } = await keepTeam(opened));
  });
  afterAll(async () => {
    await opened?.close();
    await site?.close();
  });

  const follow = async () => {
    await choose(panel, 'More', 'Follow my tabs');
    await click(panel, 'button', 'Ask the browser');
  };
  /** As the rep does in the add-on's permissions in about:addons. */
  const takeAway = (permission: string) =>
    opened.inBackground(`browser.permissions.remove({ permissions: ['${permission}'] })`);

  test('following that was refused says what happens now and how to allow it', async () => {
    await follow();
    await opened.refusePrompt();
    await toast(panel, /You did not allow/);
    expect(await readText(panel)).toContain('choose “Follow my tabs” again');
  });

  test('following that was allowed after all, and then taken away in the browser’s settings, says so and starts again', async () => {
    await follow();
    await opened.acceptPrompt();
    await toast(panel, 'The panel follows your tabs now.');
    await takeAway('tabs');
    await toast(panel, /The panel no longer follows your tabs: click the toolbar button on a page/);
    await click(panel, 'button', 'More');
    await byRole(panel, 'menuitem', { name: 'Follow my tabs' });
    await panel.keyboard.press('Escape');
    await page.goto(opened.at(host, '/about.html'));
    await readText(panel, /Click the toolbar button|Matched by this page/);
  });

  test('reminders that were refused, allowed, and taken away: each is said in the settings, and the switch follows', async () => {
    const settings = await opened.openOwnPage('/workspace.html#/settings/panel');
    await click(settings, 'switch', 'Reminders of due tasks');
    await opened.refusePrompt();
    await toast(
      settings,
      /You did not allow the browser to show notices\. Tasks keep their dates; .*switch this on again/,
    );
    await click(settings, 'switch', 'Reminders of due tasks');
    await opened.acceptPrompt();
    await settings.waitForFunction(
      `document.querySelectorAll('[role=switch]')[1]?.getAttribute('aria-checked') === 'true'`,
    );
    await takeAway('notifications');
    await toast(settings, /The browser no longer shows notices for Alongside/);
    const after = await byRole(settings, 'switch', { name: 'Reminders of due tasks' });
    expect(await after.evaluate((each) => each.getAttribute('aria-checked'))).toBe('false');
    await settings.close();
    expect(await opened.takeIncidents()).toEqual([]);
  });
});
