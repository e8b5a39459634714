import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, fill, readText } from '../drivers/by-role';
import {
  choose,
  ctrl,
  host,
  names,
  pause,
  press,
  type Stage,
  section,
  sectionText,
  setStage,
  stored,
  toast,
  typeInForm,
} from '../drivers/rep';
import { takePicture } from '../drivers/screenshots';

inEachBrowser('a rep thinks better of it', (open, name) => {
  let stage: Stage;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(open);
    const page = await stage.opened.openTab(stage.opened.at(host, '/team.html'));
    panel = await stage.opened.clickToolbar(page);
  });
  afterAll(() => stage?.close());
  const picture = (what: string) => takePicture(panel, `${what}-${name}`);

  test('undo of a capture brings back the review with its ticks and corrections', async () => {
    await click(panel, 'checkbox', 'Chiamaka Okonjo');
    await click(panel, 'button', 'Show fields');
    const correct = await panel.waitForSelector('li button[aria-label="Correct: Job title"]');
    await correct?.click();
    await fill(panel, 'Job title', 'Head of everything');
    await panel.keyboard.press('Enter');
    await readText(panel, 'You corrected this.');
    await click(panel, 'button', /^Keep 11 people/);
    await byRole(panel, 'heading', { name: 'Next best step' });
    await press(panel, 'z');
    await toast(panel, 'Undone: 11 people kept');
    await byRole(panel, 'button', { name: /^Keep 11 people/ });
    const left = await byRole(panel, 'checkbox', { name: 'Chiamaka Okonjo' });
    expect(await left.evaluate((each) => each.getAttribute('aria-checked'))).toBe('false');
    await readText(panel, 'Head of everything');
    await picture('undone-review');
  });

  test('the toast lies above the review’s foot and covers no button of it', async () => {
    await readText(panel, 'Undone');
    const apart = await panel.evaluate(() => {
      const status = [...document.querySelectorAll('[role=status]')].find((each) =>
        each.textContent?.includes('Undone'),
      );
      const button = document.querySelector('main footer button');
      return status && button ? button.getBoundingClientRect().top - status.getBoundingClientRect().bottom : undefined;
    });
    expect(apart).toBeGreaterThanOrEqual(0);
    await click(panel, 'button', /^Keep 11 people/);
    await byRole(panel, 'heading', { name: 'Next best step' });
    expect(JSON.stringify(await stored(panel, 'person'))).toContain('Head of everything');
  });

  test('a logged call is corrected in the timeline', async () => {
    await press(panel, 'l', 'c');
    await typeInForm(panel, 'They want two figures');
    await ctrl(panel, 'Enter');
    await toast(panel, 'Call logged');
    await section(panel, 'Research');
    await section(panel, 'Timeline');
    await choose(panel, /^More for .*[Cc]all/, 'Correct');
    await byRole(panel, 'form', { name: 'Correct' });
    await picture('timeline-editor');
    const words = await byRole(panel, 'textbox', { name: 'What was said' });
    await words.type(' of line two');
    await ctrl(panel, 'Enter');
    await sectionText(panel, 'Timeline', 'of line two');
  });

  test('answers given one close after the other are all stored', async () => {
    for (const [round, delay] of [0, 300, 600].entries()) {
      await pause(delay);
      const [next] = await names(panel, 'button', /^Answer: .*\?$/);
      await click(panel, 'button', next ?? 'Answer');
      await panel.waitForFunction(
        `document.activeElement?.matches('[role=dialog] :is(input, textarea):not([readonly])')`,
      );
      await panel.keyboard.type(`answer ${round}`);
      await ctrl(panel, 'Enter');
      for (let tries = 0; !(await everything(panel)).includes(`answer ${round}`); tries++) {
        if (tries > 300) throw new Error(`Answer ${round} to "${next}" was not stored.`);
        await pause(50);
      }
    }
  });

  test('the deal is edited in its dialog', async () => {
    await choose(panel, 'More for this prospect', 'Edit the deal');
    await fill(panel, 'Name of the deal', 'Filling hall two');
    await fill(panel, 'Value', '84000');
    await picture('deal-dialog');
    await click(panel, 'button', 'Save the deal');
    await toast(panel, 'Deal changed: Filling hall two');
    // While it closes, its curtain takes the next click.
    await panel.waitForFunction(`!document.querySelector('[role=dialog]')`);
    expect((await stored(panel, 'prospect'))[0]).toMatchObject({ name: 'Filling hall two', value: 84000 });
  });

  test('a prospect is deleted, and back with undo', async () => {
    await choose(panel, 'More for this prospect', 'Delete this prospect');
    await toast(panel, 'Filling hall two deleted');
    expect(await stored(panel, 'prospect')).toEqual([]);
    await picture('prospect-deleted');
    await press(panel, 'z');
    await toast(panel, 'Undone: Filling hall two deleted');
    await byRole(panel, 'heading', { name: 'Next best step' });
    expect(await stored(panel, 'prospect')).toHaveLength(1);
  });

  test('a person is erased only when the name was typed', async () => {
    await section(panel, 'People');
    await click(panel, 'button', 'Jürgen Öztürk');
    await choose(panel, 'More for this record', 'Erase this person');
    await fill(panel, /^Type “Jürgen Öztürk” to erase/, 'Jürgen');
    await click(panel, 'button', 'Erase for good');
    await readText(panel, 'That is not the name.');
    await picture('erase-dialog');
    await fill(panel, /^Type “Jürgen Öztürk” to erase/, 'Jürgen Öztürk');
    await click(panel, 'button', 'Erase for good');
    await byRole(panel, 'heading', { name: 'Next best step' });
    expect(JSON.stringify(await stored(panel, 'person'))).not.toContain('ztürk');
  });
});

/** All that an answer may become, as it lies on the disk. */
async function everything(panel: Page): Promise<string> {
  const types = ['prospect', 'company', 'note', 'seat', 'person'];
  return JSON.stringify(await Promise.all(types.map((each) => stored(panel, each))));
}
