import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from '../drivers/axe.ts';
import { inChromium, inEachBrowser } from '../drivers/browsers.ts';
import { byRole, click, fill, readText } from '../drivers/by-role.ts';
import { drawn } from '../drivers/drawn.ts';
import { lendChromium } from '../drivers/lent-browser';
import type { RealBrowser } from '../drivers/real-browser.ts';
import { fillStore, type Ids, places } from '../drivers/workspace.ts';

/** No page is served: the only company is the one that comes with the extension. */
const noSite = { port: 1 };
inChromium('the workspace', () => {
  let opened: RealBrowser;
  let page: Page;
  let ids: Ids;
  beforeAll(async () => {
    opened = await lendChromium(noSite);
    page = await opened.openOwnPage('/workspace.html#/welcome');
    ids = await fillStore(page);
  });
  afterAll(() => opened?.close());

  test.each([1280, 1024, 700, 400, 320])('does not scroll sideways at %i pixels', async (width) => {
    await page.setViewport({ width, height: 800 });
    const wide: string[] = [];
    for (const place of [...places, `record/${encodeURIComponent(ids.prospectId)}`]) {
      await page.evaluate(`location.hash = '#/${place}'`);
      await drawn(page, 'main :is(h1, h2)');
      const over = await page.evaluate(`[document.documentElement, ...document.querySelectorAll('main, main *')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && (each === document.documentElement || /auto|scroll/.test(getComputedStyle(each).overflowX)))
        .map((each) => each.className || each.tagName)`);
      wide.push(...(over as string[]).map((name) => `${place}: ${name}`));
    }
    await page.setViewport({ width: 1280, height: 900 });
    expect(wide).toEqual([]);
  });

  test('on its own page a prospect is briefed, its move is opened, and a call is logged', async () => {
    await page.evaluate(`location.hash = '#/record/${encodeURIComponent(ids.prospectId)}'`);
    await click(page, 'button', /^Brief/);
    await readText(page, 'Promises open');
    await page.keyboard.press('Escape');
    await byRole(page, 'region', { name: 'Next best step' });
    await page.evaluate('document.activeElement?.blur()');
    await page.keyboard.press('m');
    await readText(page, 'Move to Qualify');
    expect(await axeFaults(opened, page)).toEqual([]);
    await page.keyboard.press('Escape');
    await byRole(page, 'region', { name: 'Next best step' });
    await page.evaluate('document.activeElement?.blur()');
    await page.keyboard.press('l');
    await page.keyboard.press('c');
    await byRole(page, 'button', { name: /^Log call/ });
    await page.keyboard.type('She asked "what would an idle hour cost us"');
    expect(await axeFaults(opened, page)).toEqual([]);
    await click(page, 'button', /^Log call/);
    await readText(page, 'what would an idle hour cost us');
    await byRole(page, 'region', { name: 'Next best step' });
  });

  test('what is typed under About me is there although the page is closed at once', async () => {
    const typing = await opened.openOwnPage('/workspace.html#/settings/about');
    await fill(typing, 'Company', 'Larkfield');
    await typing.close();
    const again = await opened.openOwnPage('/workspace.html#/settings/about');
    const field = await byRole(again, 'textbox', { name: 'Company' });
    for (let tries = 0; tries < 200; tries += 1) {
      if ((await field.evaluate((each) => (each as HTMLInputElement).value)) === 'Larkfield') break;
      await new Promise((done) => setTimeout(done, 100));
    }
    expect(await field.evaluate((each) => (each as HTMLInputElement).value)).toBe('Larkfield');
    await again.close();
  });
});

inEachBrowser('the company that comes with the extension', (open) => {
  let opened: RealBrowser;
  beforeAll(async () => {
    opened = await open(noSite);
  });
  afterAll(() => opened?.close());

  test('is read by the toolbar button, kept, and known again like any other', async () => {
    const sample = await opened.openOwnPage('/sample.html');
    const panel = await opened.clickToolbar(sample);
    await click(panel, 'button', /^Keep /);
    await byRole(panel, 'region', { name: 'Next best step' });
    expect(await readText(panel, 'Fernhill Pumps')).toContain('Matched by this page’s domain');

    // What a click on a proof asks; the page shows the words itself.
    const answer = await panel.evaluate(`(globalThis.browser ?? chrome).windows.getCurrent().then(({ id }) =>
      (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'quoteRequested', id: 'proof', asked: {
        url: 'https://www.fernhill-pumps.example/team', windowId: id, quote: { exact: 'Head of Purchasing', where: 'text' } } }))`);
    expect(answer).toEqual({ ok: true, value: 'shown' });
    expect(await sample.evaluate('CSS.highlights.size')).toBe(1);
  });
});
