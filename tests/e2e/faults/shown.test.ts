import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { written } from '../../../lib/model/written';
import { inEachBrowser } from '../drivers/browsers';
import { readText } from '../drivers/by-role';
import { inStore } from '../drivers/extension-store';
import type { RealBrowser } from '../drivers/real-browser';
import { type FaultSite, startFaultSite } from './fault-site';
import { cleanTwin, turnedPage } from './hostile-pages';
import { links, markdown, payloads } from './payloads';

const host = 'www.tannwerk.example';
const sections = ['facts', 'people', 'notes', 'research', 'scripts', 'tasks', 'timeline'];
/** Turned writing, zero-width, a joined family, control characters, half a pair, a pile of accents, letters that look like others. */
const strange: string[] = [
  '\u202enikpoH eidooG',
  'ab\u200b\u200d\ufeffcd',
  'Zoe \u{1F469}\u200d\u{1F4BB} Berg',
  'N\u0000ul\u0007 Bell',
  'half \ud83d pair',
  `Zoe${'\u0301'.repeat(300)}`,
  'аррӏе',
  'two\r\nlines',
  'אבג ABC دهوز 123',
  '\u2066\u2067\u2068open',
];

inEachBrowser('what the rep keeps', (open) => {
  let site: FaultSite;
  let opened: RealBrowser;
  let page: Page;
  beforeAll(async () => {
    site = await startFaultSite({ '/clean': cleanTwin, '/turned': turnedPage });
    opened = await open({ port: site.port });
    page = await opened.openOwnPage('/workspace.html');
    await inStore(page, 'setAbout', 'Robin Marsh');
    await inStore(page, 'unfold', ...sections);
  });
  afterAll(async () => {
    await opened?.close();
    await site.close();
  });

  const openRecord = async (id: string) => {
    await page.evaluate(`location.hash = '#/record/${id}'`);
  };

  test('row 36: runs nothing, in the panel and in the workspace, whatever names, facts and notes hold', async () => {
    const all = payloads.join(' ');
    const ids = await inStore(page, 'seed', {
      company: { name: all, domain: 'tannwerk.example', description: all, website: links[0] ?? '', industry: all },
      person: { name: `Mallory ${all}`, title: all, email: '"><svg/onload=window.pwned=1>@tannwerk.example' },
      notes: [...markdown, ...payloads],
    });
    for (const link of links) await inStore(page, 'type', ids.personId, 'social', link);
    const web = await opened.openTab(opened.at(host, '/clean'));
    const panel = await opened.clickToolbar(web);
    await readText(panel, 'window.pwned=1');
    await page.bringToFront();
    await openRecord(ids.prospectId);
    await readText(page, 'Mallory');
    for (const id of [ids.companyId, ids.personId]) {
      await openRecord(id);
      await readText(page, 'window.pwned=1');
    }
    for (const shown of [panel, page]) {
      expect(await shown.evaluate('typeof pwned')).toBe('undefined');
      const anchors = await shown.evaluate(() =>
        [...document.querySelectorAll('a[href]')].map((a) => ({
          scheme: a instanceof HTMLAnchorElement ? a.protocol : 'not a link',
          isOurs: a instanceof HTMLAnchorElement && a.origin === location.origin,
          rel: a.getAttribute('rel') ?? '',
        })),
      );
      const away = anchors.filter(({ isOurs }) => !isOurs);
      expect(away.filter(({ scheme }) => !/^(https?|mailto|tel):$/.test(scheme))).toEqual([]);
      expect(away.filter(({ scheme, rel }) => scheme.startsWith('http') && !rel.includes('noopener'))).toEqual([]);
      const foreign = await shown.evaluate(
        () =>
          document.querySelectorAll('script:not([src]), iframe, object, embed, base, meta[http-equiv], img[src^=x]')
            .length,
      );
      expect(foreign).toBe(0);
    }
    expect(await opened.takeIncidents()).toEqual([]);
    await web.close();
  });

  test('row 33: is stored letter by letter, but for letters that turn or break the words around them', async () => {
    const ids = await inStore(page, 'seed', { company: { name: 'Grimmsel Werkzeuge AG' } });
    const drawn = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { numRuns: 25, seed: 33 });
    for (const text of [...strange, ...drawn]) {
      if (text.trim() === '') continue;
      await inStore(page, 'type', ids.companyId, 'description', text);
      expect((await inStore(page, 'shown', ids.companyId, 'description'))[0]).toBe(written(text.trim()));
      await inStore(page, 'note', ids.prospectId, text);
    }
    expect(await inStore(page, 'notes', ids.prospectId)).toEqual(expect.arrayContaining(strange.map(written)));
  });

  test('row 33: cannot turn the direction of the words around it', async () => {
    const turned = '\u202enikpoH eidooG';
    const ids = await inStore(page, 'seed', {
      company: { name: `${turned} AG`, description: turned, industry: turned },
      person: { name: turned, title: turned },
      notes: [turned],
    });
    for (const id of [ids.prospectId, ids.companyId, ids.personId]) {
      await openRecord(id);
      await readText(page, 'nikpoH');
      expect(await page.evaluate(findUnisolated)).toEqual([]);
    }
    await page.evaluate(`location.hash = '#/pipeline'`);
    await readText(page, 'nikpoH');
    expect(await page.evaluate(findUnisolated)).toEqual([]);
    const web = await opened.openTab(opened.at('www.selbylund.example', '/turned'));
    const panel = await opened.clickToolbar(web);
    await readText(panel, 'Nachtigall');
    expect(await panel.evaluate(findUnisolated)).toEqual([]);
    await web.close();
  });

  test('row 37: is never read as a template', async () => {
    const ids = await inStore(page, 'seed', {
      company: { name: '{{me.name}} {{#each x}}', domain: '{{company.domain}}.example' },
      person: { name: '__proto__ {{constructor.name}}', title: '{{me.company|Acme}}' },
    });
    await inStore(page, 'seed', { company: { name: '__proto__' }, person: { name: 'constructor' } });
    await openRecord(ids.prospectId);
    // In the header, and at least once in the words of a script: as they were typed, with nothing filled in.
    const text = await readText(page, /(\{\{me\.name\}\} \{\{#each x\}\}[\s\S]*){2}/);
    expect(text).toContain('__proto__');
    expect(text).not.toMatch(/\[object Object\]|function Object/);
  });
});

/**
 * Runs in the page: places where letters that turn the direction share an isolated stretch of text with words that are not theirs,
 * and could turn those too. An own block or <bdi> ends every direction that was begun in it.
 */
function findUnisolated(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) continue;
    let at = walker.currentNode.parentElement;
    while (at && !/isolate|plaintext/.test(getComputedStyle(at).unicodeBidi)) at = at.parentElement;
    if (at?.textContent !== text) found.push(at?.outerHTML.slice(0, 300) ?? text);
  }
  return found;
}
