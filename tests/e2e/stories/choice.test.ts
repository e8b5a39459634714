import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { allByRole, byRole, click, fill, readText } from '../drivers/by-role';
import {
  choose,
  chooseFound,
  ctrl,
  keepTeam,
  pause,
  press,
  type Stage,
  section,
  setStage,
  stored,
  toast,
} from '../drivers/rep';

inEachBrowser('records that the rep chooses, and pages that are meant', (open) => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(open);
    ({ page, panel } = await keepTeam(stage.opened));
  });
  afterAll(async () => {
    await stage?.close();
  });

  const find = async (words: string, pattern: string) => {
    await chooseFound(panel, words, pattern);
    await pause(400); // the palette fades, and gives its focus back
  };

  test('a person’s words go into the script at once, and a gap in them blocks until it is answered', async () => {
    await click(panel, 'button', 'Edit the words');
    await panel.keyboard.type('ZZZ ');
    const words = await byRole(panel, 'textbox', { name: 'Words' });
    expect(await words.evaluate((each) => (each as HTMLTextAreaElement).value)).toContain('ZZZ ');
    await click(panel, 'button', 'Done editing');
    const copy = await byRole(panel, 'button', { name: 'Copy' });
    expect(await copy.evaluate((each) => each.getAttribute('aria-disabled'))).toBe('true');
    await click(panel, 'button', 'Back to the original words');
  });

  test('an editor that a menu opens has the focus: of a note, a task, a logged call', async () => {
    const typedInto = async (value: string) => {
      await pause(400); // the menu gives its focus back as it fades
      await panel.keyboard.type(value);
      return panel.evaluate(
        () => (document.activeElement as HTMLInputElement | null)?.value ?? document.activeElement?.outerHTML,
      );
    };
    await section(panel, 'Notes');
    await click(panel, 'button', 'Write a note');
    await panel.keyboard.type('Hall two');
    await ctrl(panel, 'Enter');
    await toast(panel, 'Note added');
    await choose(panel, 'More for this note', 'Edit');
    expect(await typedInto('zz ')).toContain('zz ');
    await panel.keyboard.press('Escape');
    await section(panel, 'Tasks');
    // In the section's head, and in the sentence that nothing is owed.
    await (await allByRole(panel, 'button', { name: 'Add a task' }))[0]?.click();
    await byRole(panel, 'textbox', { name: 'What' });
    await panel.keyboard.type('Send the log');
    await panel.keyboard.press('Enter');
    await toast(panel, /Send the log/);
    await choose(panel, /^More for Send the log/, 'Edit');
    expect(await typedInto('zz ')).toContain('zz ');
    await panel.keyboard.press('Escape');
    await choose(panel, /^More for Send the log/, 'Change the date');
    await pause(400);
    expect(await panel.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type)).toBe('date');
    await panel.keyboard.press('Escape');
    await press(panel, 'l', 'c');
    await pause(400);
    await panel.keyboard.type('Rang');
    await ctrl(panel, 'Enter');
    await toast(panel, 'Call logged');
    await section(panel, 'Timeline');
    await choose(panel, /^More for Call/, 'Correct');
    expect(await typedInto('zz ')).toContain('zz ');
    await panel.keyboard.press('Escape');
  });

  test('two people who are joined on their company’s page are on that page, by one act', async () => {
    await find('Öztürk', 'Jürgen Öztürk');
    await choose(panel, 'More for this record', 'Join with another');
    await fill(panel, 'Find the other person', 'Okonjo', 'searchbox');
    await click(panel, 'button', /Chiamaka Okonjo/);
    const join = await byRole(panel, 'button', { name: 'Join them' });
    await join.evaluate((each) => each.scrollIntoView({ block: 'center' })); // the toast may lie over the end
    await join.click({ count: 2, delay: 5 });
    await toast(panel, /merged into/);
    await byRole(panel, 'heading', { name: 'Jürgen Öztürk' });
    await pause(300);
    expect(await readText(panel)).not.toContain('You are on another page');
    await press(panel, 'z');
    await toast(panel, /^Undone: /m);
    expect(await stored(panel, 'person')).toHaveLength(12);
  });

  test('the toolbar button leads back to the page after another record was chosen there', async () => {
    const other = await stage.opened.openTab(stage.opened.at('www.selbylund.example', '/team.html'));
    panel = await stage.opened.clickToolbar(other);
    await readText(panel, 'Selby & Lund Dairies');
    await find('Tannwerk', 'Tannwerk Abfülltechnik.*tannwerk\\.example');
    await readText(panel, 'You are on another page: this is Tannwerk Abfülltechnik');
    panel = await stage.opened.clickToolbar(other);
    await readText(panel, 'Selby & Lund Dairies');
    expect(await readText(panel)).not.toContain('You are on another page');
    await other.close();
    await page.bringToFront();
  });

  test('a chosen company that is deleted gives the panel back to its page, and the toolbar button reads it', async () => {
    panel = await stage.opened.clickToolbar(page);
    await find('Tannwerk', 'Tannwerk Abfülltechnik.*tannwerk\\.example');
    await choose(panel, 'More for this record', 'Delete this company');
    await toast(panel, /deleted/);
    await pause(300);
    expect(await readText(panel)).not.toContain('This record is no longer here');
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'button', { name: /^Keep / });
    // Nothing on the page names the company that was deleted: undo says what it would take back before it does.
    await press(panel, 'z');
    await toast(panel, /Undo it\?/);
    await press(panel, 'z');
    await toast(panel, /Undone/);
  });
});
