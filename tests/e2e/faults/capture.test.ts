import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import type { RealBrowser } from '../drivers/real-browser';
import { type FaultSite, startFaultSite } from './fault-site';
import { cleanTwin, fightingPage, hugePage, slowPage, strangeLetters } from './hostile-pages';
import { begun, ended, factsOf, proposals, settled } from './proposal';

const host = 'www.tannwerk.example';
/** How often the huge page's heart beats when nothing holds it up. */
const beatMs = 4;

inEachBrowser('a page read by the toolbar button', (open) => {
  let site: FaultSite;
  let opened: RealBrowser;
  beforeAll(async () => {
    site = await startFaultSite({
      '/clean': cleanTwin,
      '/fighting': fightingPage,
      '/huge': hugePage,
      '/slow': slowPage,
      '/strange': strangeLetters,
    });
    opened = await open({ port: site.port });
  });
  afterAll(async () => {
    await opened?.close();
    await site.close();
  });
  beforeEach(async () => {
    await opened.inBackground('(globalThis.browser ?? chrome).storage.session.clear()');
  });

  async function read(path: string): Promise<{ page: Page; waiting: Awaited<ReturnType<typeof ended>> }> {
    const page = await opened.openTab(opened.at(host, path));
    await opened.clickToolbar(page);
    return { page, waiting: await ended(opened, opened.at(host, path)) };
  }

  test('row 32: tells the same facts as its clean twin when prototypes lie and form fields shadow the DOM', async () => {
    const clean = await read('/clean');
    const facts = factsOf(clean.waiting);
    expect(facts.join('\n')).toContain('Walburga Nachtigall: title = Head of Procurement');
    const fighting = await read('/fighting');
    expect(factsOf(fighting.waiting)).toEqual(facts);
    expect(fighting.waiting.reading?.partial).toBeUndefined();
    expect(await fighting.page.evaluate('window.changes')).toBe(0);
    await clean.page.close();
    await fighting.page.close();
  });

  test('row 31: is read in part when it is huge, says so, and stays alive meanwhile', async () => {
    const address = opened.at(host, '/huge');
    const { page, waiting } = await read('/huge');
    expect(waiting.state).toBe('ready');
    expect(waiting.reading?.partial).toBeDefined();
    expect(factsOf(waiting).join('\n')).toContain('Walburga Nachtigall: title = Head of Procurement');
    // Read again: the first time, the opening panel made the browser lay the whole page out anew, which is none of our work.
    await opened.inBackground('(globalThis.browser ?? chrome).storage.session.clear()');
    await page.evaluate('void window.beats.splice(0)');
    await opened.clickToolbar(page);
    await ended(opened, address);
    const beats = (await page.evaluate('window.beats')) as number[];
    const busy = beats
      .slice(1)
      .map((beat, at) => beat - (beats[at] ?? beat))
      .filter((gap) => gap > beatMs * 1.5);
    const inOneGo = Math.max(0, ...busy) / busy.reduce((sum, gap) => sum + gap, 1);
    expect(busy.length).toBeGreaterThan(4);
    expect(inOneGo).toBeLessThan(0.5);
    await page.close();
  });

  test('row 33: gives values without the characters that nobody sees', async () => {
    const { page, waiting } = await read('/strange');
    const values = (waiting.reading?.people ?? []).flatMap(({ facts }) => facts.map(({ value }) => value));
    expect(values).toContain('Walburga Nachtigall');
    expect(values).toContain('Head of Procurement');
    expect(values).toContain('w.nachtigall@grimmsel.example');
    expect(values.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(values.filter((value) => value.includes('bcc'))).toEqual([]);
    await page.close();
  });

  test('row 43: cannot tell that it was read and that a quote in it was shown', async () => {
    const address = opened.at(host, '/clean');
    const page = await opened.openTab(address);
    await page.evaluate(keepWatch);
    const before = await page.evaluate(lookAround);
    const panel = await opened.clickToolbar(page);
    await ended(opened, address);
    expect(await page.evaluate(lookAround)).toEqual(before);
    const shown = await panel.evaluate(
      `(async () => {
        const { id } = await (globalThis.browser ?? chrome).windows.getCurrent();
        const asked = { url: ${JSON.stringify(address)}, windowId: id, quote: { exact: 'Head of Procurement', where: 'text' } };
        return (await (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'quoteRequested', id: 'shown-once', asked })).value;
      })()`,
    );
    expect(shown).toBe('shown');
    // The registry of highlights is the page's too: it sees that words are marked, and no name that says by whom.
    const [name = '', ...others] = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(others).toEqual([]);
    expect(name).toMatch(/^h[\da-f-]{36}$/);
    expect(await page.evaluate(lookAround)).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  test('row 27: leaves nothing behind when its tab is closed in the middle', async () => {
    const page = await opened.openTab(opened.at(host, '/slow'));
    await opened.clickToolbar(page);
    await begun(opened);
    await page.close();
    await settled(opened);
    expect(await proposals(opened)).toEqual([]);
  });

  test('row 27: is not mixed with the next page when the rep moves on in the middle', async () => {
    const page = await opened.openTab(opened.at(host, '/slow'));
    await opened.clickToolbar(page);
    await begun(opened);
    await page.goto(opened.at(host, '/clean'));
    await settled(opened);
    const all = await proposals(opened);
    expect(all.flatMap(({ failure }) => failure ?? []).filter((why) => why !== 'gone')).toEqual([]);
    // Either it was given up, or it was whole before the browser left the page: never a part, never under the next address.
    for (const { url, reading } of all.filter(({ state }) => state === 'ready')) {
      expect(url).toBe(opened.at(host, '/slow'));
      expect(reading?.people).toHaveLength(2);
    }
    await page.close();
  });
});

/** Runs in the page: counts every change of its DOM and every attempt to load something, as a page that hunts extensions does. */
function keepWatch(): void {
  const seen = { changes: 0, errors: 0 };
  Object.assign(globalThis, { seen });
  new MutationObserver((all) => {
    seen.changes += all.length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('error', () => {
    seen.errors += 1;
  });
}

/** Runs in the page: everything about itself that a page can compare. */
function lookAround() {
  const marked = getComputedStyle(document.body, '::highlight(alongside)').backgroundColor;
  return {
    html: document.documentElement.outerHTML,
    names: Object.getOwnPropertyNames(window).length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    loaded: performance.getEntriesByType('resource').length,
    seen: JSON.stringify(Reflect.get(globalThis, 'seen')),
    marked,
  };
}
