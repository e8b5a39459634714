import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, fill, readText } from '../drivers/by-role';
import {
  choose,
  chooseFound,
  host,
  keepTeam,
  pause,
  press,
  type Stage,
  setStage,
  stored,
  toast,
  type,
} from '../drivers/rep';

inEachBrowser('what a rep relies on', (open) => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  let data: Page;
  beforeAll(async () => {
    stage = await setStage(open);
    ({ page, panel } = await keepTeam(stage.opened));
  });
  afterAll(() => stage?.close());

  test('a backup of the team is saved', async () => {
    data = await stage.opened.openOwnPage('/workspace.html#/settings/data');
    // Where a download lands is the browser's own; the page keeps what it hands over.
    await data.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(globalThis, { saved: blob });
        return make(blob);
      };
    });
    await click(data, 'button', 'Save a backup');
    await readText(data, /^Saved as alongside-/m);
  });

  test('the page of a deleted company is captured again: its people are those of the new one, nobody twice', async () => {
    await page.bringToFront();
    const [before] = await stored(panel, 'company');
    await openRecord(panel, 'tannwerk.example', 'Tannwerk Abfülltechnik');
    await choose(panel, 'More for this record', 'Delete this company');
    await toast(panel, 'Tannwerk Abfülltechnik deleted');
    page = await stage.opened.openTab(stage.opened.at(host, '/team.html'));
    panel = await stage.opened.clickToolbar(page);
    await click(panel, 'button', /^Keep 12 people/);
    await byRole(panel, 'heading', { name: 'Next best step' });
    const [company, ...others] = await stored(panel, 'company');
    expect(others).toEqual([]);
    expect(company?.id).not.toBe(before?.id);
    const people = await stored(panel, 'person');
    expect(people).toHaveLength(12);
    expect(people.filter(({ companyId }) => companyId === company?.id)).toHaveLength(12);
  });

  test('a call to a blocked company is not logged, what they said to us is', async () => {
    await openRecord(panel, 'tannwerk.example', 'Tannwerk Abfülltechnik');
    await choose(panel, 'More for this record', 'Do not contact');
    await fill(panel, 'Reason', 'They said stop');
    await click(panel, 'button', 'Block contact');
    await toast(panel, 'Tannwerk Abfülltechnik must not be contacted');
    page = await stage.opened.openTab(stage.opened.at(host, '/about.html'));
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'heading', { name: 'Blocked' });
    await press(panel, 'l', 'c');
    await readText(panel, /Since .*, .* must not be contacted: They said stop/);
    await click(panel, 'button', /^Log call/);
    await pause(300);
    expect((await stored(panel, 'activity')).filter(({ kind }) => kind === 'call')).toEqual([]);
    await click(panel, 'checkbox', 'They contacted us');
    await click(panel, 'button', /^Log call/);
    await toast(panel, 'Call logged');
    expect((await stored(panel, 'activity')).filter(({ kind }) => kind === 'call')).toMatchObject([
      { direction: 'in' },
    ]);
  });

  test('who is erased stands nowhere in the store any more', async () => {
    await openRecord(panel, 'Brückner', 'Matthias Brückner');
    await choose(panel, 'More for this record', 'Erase this person');
    await fill(panel, /^Type “/, 'Matthias Brückner');
    await click(panel, 'button', 'Erase for good');
    await toast(panel, 'A person was erased');
    expect(await whole(panel)).not.toMatch(/Matthias|brückner|brueckner|99998 ?102/i);
  });

  test('merging the backup brings back what was deleted since and not who was erased, and counts it', async () => {
    await data.bringToFront();
    await data.evaluate(() => {
      const { saved } = globalThis as unknown as { saved: Blob };
      const given = new DataTransfer();
      given.items.add(new File([saved], 'backup.json', { type: 'application/json' }));
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) throw new Error('There is no field for a file.');
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await readText(data, /Bring back \d+ records that were deleted here since/);
    expect(await readText(data)).toMatch(/erased here for good/);
    await click(data, 'button', /^Restore \d+ records/);
    await readText(data, /records restored: .*brought back/);
    expect(await stored(data, 'company')).toHaveLength(2);
    expect(await stored(data, 'person')).toHaveLength(11);
    expect(await whole(data)).not.toMatch(/Matthias|brückner|brueckner/i);
  });

  test('the page of the own company says so and ticks nobody', async () => {
    const settings = await stage.opened.openOwnPage('/workspace.html#/settings/about');
    await fill(settings, 'Own domains', 'selbylund.example');
    await settings.keyboard.press('Tab');
    await pause(400);
    await settings.close();
    const ours = await stage.opened.openTab(stage.opened.at('www.selbylund.example', '/team.html'));
    panel = await stage.opened.clickToolbar(ours);
    await readText(panel, /This is your own company/);
    expect(await readText(panel)).toContain('0 of 4 people');
    await type(panel, 'Escape');
  });
});

/** Finds a record with the palette and opens it. */
async function openRecord(panel: Page, typed: string, title: string): Promise<void> {
  await chooseFound(panel, typed, title);
  await byRole(panel, 'heading', { name: title });
  await pause(200);
}

/** Everything on the disk as one text, read past the extension's own code. */
const whole = (ours: Page): Promise<string> =>
  ours.evaluate(`new Promise((done, fail) => {
    const asked = indexedDB.open('alongside');
    asked.onerror = () => fail(asked.error);
    asked.onsuccess = async () => {
      const names = [...asked.result.objectStoreNames];
      const reading = asked.result.transaction(names);
      const all = names.map((name) => new Promise((got) => {
        const rows = reading.objectStore(name).getAll();
        rows.onsuccess = () => got(rows.result);
      }));
      const rows = await Promise.all(all);
      asked.result.close();
      done(JSON.stringify(rows));
    };
  })`) as Promise<string>;
