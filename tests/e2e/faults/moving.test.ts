import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, readText } from '../drivers/by-role';
import { inStore } from '../drivers/extension-store';
import type { RealBrowser } from '../drivers/real-browser';
import { asPage, type FaultSite, startFaultSite } from './fault-site';
import { cleanTwin, slowPage } from './hostile-pages';
import { begun, ended, factsOf, proposals, settled } from './proposal';

const host = 'www.tannwerk.example';
const other = 'www.selbylund.example';
const card = (name: string, title: string) => `<div><h3>${name}</h3><p>${title}</p></div>`;

inEachBrowser('a page that changes under the panel', (open) => {
  let site: FaultSite;
  let opened: RealBrowser;
  beforeAll(async () => {
    site = await startFaultSite({
      '/clean': cleanTwin,
      '/slow': slowPage,
      '/nested': nestedPage(),
      '/inner': innerPage,
    });
    opened = await open({ port: site.port });
    const own = await opened.openOwnPage('/workspace.html');
    await inStore(own, 'seed', { company: { name: 'Tannwerk AG', domain: 'tannwerk.example' } });
    await inStore(own, 'seed', { company: { name: 'Selby & Lund Ltd', domain: 'selbylund.example' } });
    await own.close();
  });
  afterAll(async () => {
    await opened?.close();
    await site.close();
  });
  beforeEach(() => opened.inBackground('(globalThis.browser ?? chrome).storage.session.clear()'));

  test('row 28: comes back out of the browser’s memory, and the panel never takes it for the page before', async () => {
    const page = await opened.openTab(opened.at(host, '/clean'));
    const panel = await opened.clickToolbar(page);
    await byRole(panel, 'heading', { name: 'Tannwerk AG' });
    await page.evaluate(`addEventListener('pageshow', ({ persisted }) => { globalThis.wasKept = persisted; })`);
    await page.goto(opened.at(other, '/clean'));
    await opened.clickToolbar(page);
    await byRole(panel, 'heading', { name: 'Selby & Lund Ltd' });
    await goBack(page);
    await readText(panel, 'You are on another page: this is Selby & Lund Ltd');
    await opened.clickToolbar(page);
    await byRole(panel, 'heading', { name: 'Tannwerk AG' });
    const words = await readText(panel, 'Matched by this page’s domain');
    expect(words).not.toContain('Selby');
    expect(words).not.toContain('You are on another page');
    expect((await ended(opened, opened.at(host, '/clean'))).reading?.people).toHaveLength(2);
    expect(await opened.takeIncidents()).toEqual([]);
    await page.close();
  });

  test('row 29: becomes another page while it is read, without being loaded: the facts are those of the address they stand under', async () => {
    const page = await opened.openTab(opened.at(host, '/slow'));
    await opened.clickToolbar(page);
    await begun(opened);
    await page.evaluate((html) => {
      history.pushState({}, '', '/moved');
      document.title = 'Moved';
      document.body.innerHTML = html;
    }, card('Robin Sole', 'Head of Finance') + card('Mara Lind', 'Head of Weaving'));
    await settled(opened);
    const [waiting, ...more] = await proposals(opened);
    expect(more).toEqual([]);
    expect([waiting?.state, waiting?.url]).toEqual(['ready', opened.at(host, '/moved')]);
    const facts = waiting ? factsOf(waiting).join('\n') : '';
    expect(facts).toContain('Robin Sole: title = Head of Finance');
    expect(facts).not.toContain('Nachtigall');
    expect(await opened.takeIncidents()).toEqual([]);
    await page.close();
  });

  test('row 30: is made of frames and shadow trees: what is open to a reader is read, what is closed or another site’s is left alone', async () => {
    const page = await opened.openTab(opened.at(host, '/nested'));
    await opened.clickToolbar(page);
    const facts = factsOf(await ended(opened, opened.at(host, '/nested'))).join('\n');
    for (const said of [
      'Anna Berger: title = Managing Director',
      'Tom Reed: title = Head of Purchasing',
      'Clara Jensen: title = Head of Finance',
    ])
      expect(facts).toContain(said);
    expect(facts).not.toMatch(/Robin Sole|Mara Lind/);
    expect(await opened.takeIncidents()).toEqual([]);
    await page.close();
  });
});

/** Back in the tab's history. puppeteer's own waits for a load, which a page out of the memory does not have. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate('void history.back()').catch(() => undefined);
  for (let tries = 0; (await page.evaluate('globalThis.wasKept').catch(() => undefined)) !== true; tries++) {
    if (tries > 100) throw new Error('The page did not come back out of the memory.');
    await new Promise((done) => setTimeout(done, 50));
  }
}

const innerPage = asPage('Inner', card('Clara Jensen', 'Head of Finance') + card('Olaf Brandt', 'Head of Legal'));

/** One in an open shadow tree, one put into its slot, one in a frame of the same site; two where no reader may look. */
function nestedPage(): string {
  const closed = card('Robin Sole', 'Head of Finance');
  return asPage(
    'Nested',
    `<div id="open">${card('Tom Reed', 'Head of Purchasing')}</div><div id="closed"></div>
     <iframe src="/inner"></iframe><iframe srcdoc="<h3>Mara Lind</h3><p>Head of Weaving</p>" sandbox></iframe>
     <script>
       document.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = '${card('Anna Berger', 'Managing Director')}<slot></slot>';
       document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = '${closed}';
     </script>`,
  );
}
