import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, readText } from '../drivers/by-role';
import { inStore } from '../drivers/extension-store';
import type { RealBrowser } from '../drivers/real-browser';
import { section, stored, toast, type } from '../drivers/rep';
import { asPage, type FaultSite, startFaultSite } from './fault-site';

const host = 'www.tannwerk.example';
const name = 'Grimmsel Werkzeuge AG';

// Two real panels of two real windows, both on the same company, with the browser's own locks between them.
inEachBrowser('two panels of two windows on one record', (open) => {
  let site: FaultSite;
  let opened: RealBrowser;
  let windows: [Page, Page];
  let panels: [Page, Page];
  beforeAll(async () => {
    site = await startFaultSite({ '/': asPage(name, `<h1>${name}</h1>`) });
    opened = await open({ port: site.port });
    const own = await opened.openOwnPage('/workspace.html');
    await inStore(own, 'seed', { company: { name, domain: 'tannwerk.example' } });
    await own.close();
    windows = [await opened.openTab(opened.at(host, '/')), await opened.openWindow(opened.at(host, '/'))];
    panels = [await opened.clickToolbar(windows[0]), await opened.clickToolbar(windows[1])];
    for (const panel of panels) await byRole(panel, 'heading', { name: 'Next best step' });
  });
  afterAll(async () => {
    await opened?.close();
    await site.close();
  });

  const note = async (panel: Page) => {
    await section(panel, 'Notes');
    if (!(await fieldOf(panel))) await click(panel, 'button', 'Write a note');
    return byRole(panel, 'textbox', { name: 'Note' });
  };
  const fieldOf = (panel: Page) => panel.evaluate(`document.querySelector('textarea')?.value`);

  test('row 10: each edits another field, and both panels show both', async () => {
    for (const [panel, label, value] of [
      [panels[0], 'Industry', 'Grinding wheels'],
      [panels[1], 'Employees', '140'],
    ] as const) {
      await section(panel, 'Facts');
      await click(panel, 'button', 'Add a fact');
      await click(panel, 'menuitem', label);
      await panel.waitForFunction(`document.activeElement?.matches('li form input')`);
      await panel.keyboard.type(value);
      await type(panel, 'Enter');
      await toast(panel, value);
    }
    for (const panel of panels) {
      await readText(panel, 'Grinding wheels');
      await readText(panel, '140');
    }
  });

  test('row 10: what is typed in one is not in the other, and each saves its own', async () => {
    const words = ['from the left window', 'from the right window'] as const;
    for (const [at, panel] of panels.entries()) {
      const field = await note(panel);
      expect(await fieldOf(panel)).toBe('');
      await field.type(words[at] ?? '');
    }
    for (const [at, panel] of panels.entries()) expect(await fieldOf(panel)).toBe(words[at]);
    for (const panel of panels) {
      await click(panel, 'button', 'Save note');
      await toast(panel, 'Note added');
    }
    expect((await stored(panels[0], 'note')).map(({ text }) => text).sort()).toEqual([...words]);
    for (const panel of panels) for (const each of words) await readText(panel, each);
  });

  test('what a closed window was typing is taken up by the other', async () => {
    const open = async () => {
      const window = await opened.openWindow(opened.at(host, '/'));
      const panel = await opened.clickToolbar(window);
      await byRole(panel, 'heading', { name: 'Next best step' });
      return { window, panel };
    };
    const going = await open();
    await (await note(going.panel)).type('half a thought');
    await going.window.close();
    const { window: again, panel } = await open();
    await section(panel, 'Notes');
    await panel.waitForFunction(`document.querySelector('textarea')?.value === 'half a thought'`);
    // The window that lived on had its own empty field and keeps it.
    expect((await fieldOf(panels[0])) ?? '').toBe('');
    await again.close();
  });
});
