import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click } from '../drivers/by-role';
import { drawn } from '../drivers/drawn';
import { inStore } from '../drivers/extension-store';
import { restart } from '../drivers/lent-browser';
import type { RealBrowser } from '../drivers/real-browser';
import { press } from '../drivers/rep';

const words = 'They change the line in March, and one shift a month is lost until then';
/**
 * From the last keystroke to the kill, in milliseconds. A write begins with the keystroke itself (draft.test.tsx) and mostly takes less
 * than ten; on a machine whose cores are all busy the browser may come to it later. What is killed sooner may lack its last letters.
 */
const within = 100;

// What a rep types is on the disk from keystroke to keystroke: nobody is asked before a browser is killed.
inEachBrowser('typing when the browser is killed', (open) => {
  let opened: RealBrowser;
  let records: string[];
  beforeAll(async () => {
    opened = await open({ port: 1 });
    const page = await opened.openOwnPage('/workspace.html');
    const seed = () => inStore(page, 'seed', { company: { name: 'Tannwerk AG', domain: 'tannwerk.example' } });
    records = [(await seed()).prospectId, (await seed()).prospectId, (await seed()).prospectId];
    await inStore(page, 'unfold', 'notes', 'research');
  });
  afterAll(() => opened?.close());

  const begin = async (place: number) => {
    const page = await opened.openOwnPage(`/workspace.html#/record/${encodeURIComponent(records[place] ?? '')}`);
    await byRole(page, 'heading', { name: 'Next best step' });
    await drawn(page, 'main');
    await forms[place]?.(page);
    return page;
  };

  test('row 5: loses nothing of a note, a call and an answer, typed until the last moment', async () => {
    for (const place of forms.keys()) await (await begin(place)).keyboard.type(words);
    await pause(within);
    opened = await restart(opened, 'killed');
    for (const place of forms.keys()) {
      const page = await begin(place);
      await page.waitForFunction(`document.activeElement.value === ${JSON.stringify(words)}`, { timeout: 5_000 });
    }
  });
});

/** Each opens a form and puts the focus into its field. */
const forms: ((page: Page) => Promise<unknown>)[] = [openNote, openLog, openAnswer];

/** A draft that is there opens the field by itself. */
async function openNote(page: Page): Promise<void> {
  if (!(await page.$('textarea'))) await click(page, 'button', 'Write a note');
  await page.focus('textarea');
}

async function openLog(page: Page): Promise<void> {
  await press(page, 'l', 'c');
  await inField(page);
}

async function openAnswer(page: Page): Promise<void> {
  await click(page, 'button', 'Answer: What does the company make or do, and for whom?');
  await inField(page);
}

const inField = (page: Page) => page.waitForFunction(`document.activeElement?.matches('textarea:not([readonly])')`);
