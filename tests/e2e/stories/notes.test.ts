import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, readText } from '../drivers/by-role';
import { lendChromiumOnScreen } from '../drivers/lent-browser';
import { keepTeam, pause, type Stage, type Stored, setStage, stored } from '../drivers/rep';
import { canHaveScreen } from '../drivers/screen';

const otherHost = 'www.selbylund.example';
const rounds = 6;

inEachBrowser('a note goes to the company of its page', (open, name) => {
  let stage: Stage;
  let panel: Page;
  beforeAll(async () => {
    // Chromium's shortcuts exist in a real window only.
    const onScreen = name === 'chromium' && canHaveScreen;
    stage = await setStage(onScreen ? lendChromiumOnScreen : open);
    const other = await stage.opened.openTab(stage.opened.at(otherHost, '/team.html'));
    panel = await stage.opened.clickToolbar(other);
    await click(panel, 'button', /^Keep \d/);
    await byRole(panel, 'heading', { name: 'Next best step' });
    await other.close();
    ({ panel } = await keepTeam(stage.opened));
  });
  afterAll(() => stage?.close());

  test.skipIf(name === 'chromium' && !canHaveScreen)(
    'also when the panel still names another company on a page that it may not see',
    async () => {
      const url = stage.opened.at(otherHost, '/team.html');
      const before = await prospectOf(panel, otherHost);
      for (let round = 1; round <= rounds; round++) {
        const page = await stage.opened.openTab(url);
        await readText(panel, 'Tannwerk Abfülltechnik');
        await selectHeading(page);
        await stage.opened.pressShortcut(page, 'note-from-selection');
        const notes = await notesOnDisk(panel, round);
        expect(notes.map(({ prospectId }) => prospectId)).toEqual(notes.map(() => before));
        await readText(panel, /Note added to .*Selby/);
        await page.close();
        // Back on the page of the first company, which the rep's click has opened to the panel.
        await readText(panel, 'Tannwerk Abfülltechnik');
      }
    },
  );
});

/** The pursuit that runs with the company of a site. */
async function prospectOf(panel: Page, site: string): Promise<unknown> {
  const domain = site.replace('www.', '');
  const company = (await stored(panel, 'company')).find((each) => JSON.stringify(each.domain).includes(domain));
  return (await stored(panel, 'prospect')).find(({ companyId }) => companyId === company?.id)?.id;
}

/** The notes, once there are as many; then a moment for one too many. */
async function notesOnDisk(panel: Page, count: number): Promise<Stored[]> {
  for (let tries = 0; (await stored(panel, 'note')).length < count; tries++) {
    if (tries > 250) throw new Error(`There is no note number ${count}. Waiting: ${await waiting(panel)}.`);
    await pause(80);
  }
  await pause(300);
  const notes = await stored(panel, 'note');
  expect(notes).toHaveLength(count);
  return notes;
}

/** How many selections wait to be filed. */
const waiting = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    const { storage } =
      (globalThis as unknown as { browser?: Waits; chrome: Waits }).browser ??
      (globalThis as unknown as { chrome: Waits }).chrome;
    return Object.keys(await storage.session.get()).filter((key) => key.startsWith('incoming:')).length;
  });
interface Waits {
  storage: { session: { get(): Promise<object> } };
}

const selectHeading = (page: Page) =>
  page.evaluate(() => {
    const heading = document.querySelector('h1');
    if (!heading) throw new Error('The page has no heading.');
    getSelection()?.selectAllChildren(heading);
  });
