import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, fill, readText } from '../drivers/by-role';
import { host, keepTeam, pause, type Stage, setStage } from '../drivers/rep';

inEachBrowser('a page that is read a second time, and one that is read too early', (open) => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(open);
  });
  afterAll(() => stage?.close());

  test('a team that the page’s script shows only after the click is read', async () => {
    page = await stage.opened.openTab(stage.opened.at(host, '/team.html'));
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const team = [...(main?.childNodes ?? [])];
      main?.replaceChildren();
      // It fetches piece after piece, and the people come last.
      const pieces = setInterval(
        () => main?.append(Object.assign(document.createElement('p'), { textContent: 'One moment' })),
        100,
      );
      setTimeout(() => {
        clearInterval(pieces);
        main?.replaceChildren(...team);
      }, 1500);
    });
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'button', { name: /^Keep 12 people/ });
    await page.close();
  });

  test('what was corrected on one company’s page is not applied to the next company in the same tab', async () => {
    page = await stage.opened.openTab(stage.opened.at(host, '/team.html'));
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'button', { name: /^Keep 12 people/ });
    await click(panel, 'checkbox', 'Chiamaka Okonjo');
    await click(panel, 'button', 'Correct: Legal name');
    await fill(panel, 'Legal name', 'Corrected by hand Ltd');
    await panel.keyboard.press('Enter');
    await readText(panel, 'You corrected this.');
    // The page is read again, and what was decided goes over to the new reading.
    await click(panel, 'button', 'Somebody is missing? Point at a name');
    await readText(panel, 'Click the name of somebody who is missing.');
    await pause(300);
    await page.bringToFront();
    await (await page.$('.person h3'))?.click();
    await readText(panel, 'Remembered for tannwerk.example');
    await readText(panel, 'Corrected by hand Ltd');
    await page.goto(stage.opened.at('www.selbylund.example', '/'));
    panel = await stage.opened.clickToolbar(page);
    await readText(panel, /selbylund[\s\S]*Keep/);
    const text = await panel.evaluate(() => document.body.innerText);
    expect(text).not.toContain('Corrected by hand');
    expect(text).not.toContain('You corrected this');
    await page.close();
  });

  test('a title that changed and somebody who left are said above the record, without a newcomer', async () => {
    ({ page, panel } = await keepTeam(stage.opened));
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('.person');
      const title = first?.querySelector('.role');
      if (title) title.textContent = 'Chairwoman of the board';
      second?.remove();
    });
    panel = await stage.opened.clickToolbar(page);
    expect(await readText(panel, /no longer here/)).toContain('On this page: 1 changed, 1 no longer here.');
  });

  test('once it was kept it is no news', async () => {
    await click(panel, 'button', /^Review/);
    await click(panel, 'button', /^Keep 1 changed/);
    await byRole(panel, 'heading', { name: 'Next best step' });
    panel = await stage.opened.clickToolbar(page);
    await readText(panel, /^(?![\s\S]*no longer here)[\s\S]*Next best step/);
  });
});
