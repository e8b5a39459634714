import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InsertEnd, Insertion } from '@/lib/model/mail-compose';
import { hostilePages } from '../../editors/hostile';
import { type EditorSite, editorIds, startEditorSite } from '../../editors/serve';
import { inEachBrowser } from '../drivers/browsers';
import type { RealBrowser } from '../drivers/real-browser';

const words = [
  'Hello Bea,',
  '',
  'R&D wrote <b>“faster”</b> on the page 🚀👩‍💻.',
  `A long line: ${'pumps that answer, '.repeat(20)}and no end.`,
  'مرحبا، كيف حالك؟',
  'See https://tannwerk.example/a?b=1&c=2 first.',
  '',
  'Sam',
];

/** The way that each editor takes words by, the same in both browsers. */
const ways: { [id: string]: string } = {
  field: 'command text',
  plain: 'command html',
  slate: 'paste text',
  roosterjs: 'paste text',
  trix: 'paste text',
};

inEachBrowser('words into the editor of a mail', (lend, name) => {
  let site: EditorSite;
  let opened: RealBrowser;
  let page: Page;
  beforeAll(async () => {
    site = await startEditorSite(hostilePages);
    opened = await lend({ port: site.port });
  });
  afterAll(async () => {
    await opened?.close();
    await site?.close();
  });

  const openMail = async (path: string) => {
    await page?.close();
    page = await opened.openTab(opened.at('www.tannwerk.example', path));
  };
  /** What the panel does when the rep chooses a script, in the page that its click opened to us. */
  const insert = async (given: Partial<Insertion> = {}, subject?: string) => {
    const expected = { to: [], cc: [], bcc: [], subject };
    const wanted = JSON.stringify({ text: words.join('\n'), expected, ...given });
    const answered = await inOpenedPage<string>(`(async () => {
      const { scripting, tabs } = globalThis.browser ?? chrome;
      const [{ id: tabId }] = await tabs.query({ active: true, lastFocusedWindow: true });
      await scripting.executeScript({ target: { tabId }, func: (wanted) => { globalThis.__alongsideInsertion = wanted; }, args: [${wanted}] });
      const [answer] = await scripting.executeScript({ target: { tabId }, files: ['/compose.js'] });
      return JSON.stringify(answer.result); // Firefox's driver tells an object as pairs
    })()`);
    return JSON.parse(answered) as InsertEnd;
  };
  /** Chromium tells the page of the click and sends it our script by two ways (lib/tabs/run-in-page.ts): seldom the script comes first. */
  const inOpenedPage = async <T>(expression: string): Promise<T> => {
    for (const wait of [50, 150, 300]) {
      try {
        return await opened.inBackground<T>(expression);
      } catch (error) {
        if (!/Cannot access contents/.test(String(error))) throw error;
        await pause(wait);
      }
    }
    return opened.inBackground<T>(expression);
  };
  const lines = () => page.evaluate(() => globalThis.openedEditor?.lines() ?? []);

  describe.each(editorIds)('%s', (id) => {
    const family = id;
    let apart: string[];

    test('takes them at the caret, line by line, while the panel has the focus', async () => {
      await openMail(`/${id}`);
      await page.waitForFunction(() => globalThis.openedEditor);
      apart = (await page.evaluate(() => globalThis.openedEditor?.apart)) ? [''] : [];
      await page.evaluate(focusEditor);
      await typeMail(page);
      expect(await lines()).toEqual(['Before', ...apart, ...emptyLine(apart), ...apart, 'After']);
      const panel = await opened.clickToolbar(page);
      await panel.mouse.click(100, 100);
      await pause(600); // what was typed a moment ago is one step of undo with what comes next, in every editor
      expect(await insert()).toEqual({ state: 'inserted', family, way: ways[id] ?? 'paste html' });
      expect(await lines()).toEqual(['Before', ...apart, ...words, ...apart, 'After']);
      expect(await page.evaluate('madeByScripts')).toEqual([]);
    });

    test('gives them back at one Ctrl+Z, and nothing else', async () => {
      await page.bringToFront();
      await press(page, 'z');
      await expect.poll(lines).toEqual(['Before', ...apart, ...emptyLine(apart), ...apart, 'After']);
    });

    test('takes them again, in the middle of a line', async () => {
      // Some put the caret where it was before the undo, a moment later.
      const first = async () => {
        await press(page, 'Home');
        await pause(300);
        return page.evaluate(caretIsFirst);
      };
      await expect.poll(first, { timeout: 5_000 }).toBe(true);
      for (const _ of 'Bef') await page.keyboard.press('ArrowRight');
      await pause(100);
      expect(await insert()).toMatchObject({ state: 'inserted', family });
      expect(bare(await lines())).toBe(bare(['Bef', ...words, 'ore', 'After']));
    });
  });

  describe('an editor that', () => {
    const text = () => page.$eval('body', () => document.getElementById('mail')?.innerText ?? '');
    const insertAt = async (path: string, given: Partial<Insertion> = {}, subject?: string) => {
      await openMail(path);
      await opened.clickToolbar(page);
      return insert(given, subject);
    };
    const once = () => text().then((shown) => shown.split('Hello Bea,').length - 1);

    test('swallows everything took nothing', async () => {
      expect(await insertAt('/swallows')).toEqual({ state: 'nothing', family: 'plain' });
      expect(await text()).toBe('Before');
    });

    test('takes a part is tried no more, and what is missing is said', async () => {
      const missing = words.slice(1).filter(Boolean);
      expect(await insertAt('/halves')).toEqual({ state: 'partial', family: 'plain', way: 'paste html', missing });
      expect(await once()).toBe(1);
    });

    test('takes them twice did not take them as meant', async () => {
      expect(await insertAt('/doubles')).toEqual({ state: 'partial', family: 'plain', way: 'paste html' });
    });

    test('takes them late is waited for, and has them once', async () => {
      expect(await insertAt('/late')).toEqual({ state: 'inserted', family: 'plain', way: 'paste html' });
      expect(await once()).toBe(1);
    });

    test('puts itself back is not believed', async () => {
      expect(await insertAt('/takes-back')).toMatchObject({ state: 'inserted', way: 'command html' });
      expect(await once()).toBe(1);
    });

    test('is gone meanwhile took nothing', async () => {
      expect(await insertAt('/goes')).toEqual({ state: 'nothing', family: 'plain' });
    });

    test('lets no string become markup gets markup all the same', async () => {
      expect(await insertAt('/trusted-types')).toMatchObject({ state: 'inserted' });
      expect(await page.$eval('#mail a', (link) => link.getAttribute('href'))).toBe(
        'https://tannwerk.example/a?b=1&c=2',
      );
    });

    const inner = (selector: string) =>
      page.$eval(
        'iframe',
        (frame, selector) => frame.contentDocument?.querySelector<HTMLElement>(selector)?.innerText,
        selector,
      );
    test.each([
      ['/signed', []],
      ['/unspaced', []],
      ['/written', ['Thanks for your mail.']],
    ])('has no caret gets them above signature and quote: %s', async (path, first) => {
      expect(await insertAt(path, {}, 'Re: pumps')).toMatchObject({ state: 'inserted' });
      const shown = ((await inner('body')) ?? '').split('\n').filter((line) => line.trim() !== '');
      // Firefox has a caret at the beginning of a frame's editable body before anybody wrote in it.
      const own = name === 'firefox' ? [...words, ...first] : [...first, ...words];
      const meant = [...own, '-- ', 'Robin Marsh', 'Their words'].filter(Boolean);
      expect(shown.map((line) => line.trim())).toEqual(meant.map((line) => line.trim()));
      expect(bare([(await inner('#_rc_sig')) ?? ''])).toBe('--RobinMarsh');
    });

    test('has a subject beside it: that says what was chosen, and its own undo brings the former back', async () => {
      const end = await insertAt('/signed', { subject: 'Faster\nanswers' }, 'Re: pumps');
      expect(end).toMatchObject({ state: 'inserted', subject: 'set' });
      const subject = () => page.$eval('[name="_subject"]', (field) => (field as HTMLInputElement).value);
      expect(await subject()).toBe('Faster answers');
      await page.focus('[name="_subject"]');
      await press(page, 'z');
      await expect.poll(subject).toBe('Re: pumps');
    });
  });
});

/** Three lines, the second empty, and the caret in that. As fast as a person: Trix loses what comes before it has drawn the last key. */
async function typeMail(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.type('Before');
  for (const key of ['Enter', 'Enter'] as const) {
    await pause(60);
    await keyboard.press(key);
  }
  await pause(60);
  await keyboard.type('After');
  await pause(150);
  await keyboard.press('ArrowUp');
  await pause(60);
}

/** An empty paragraph of an editor that sets them apart is told with the blank that holds it open. */
const emptyLine = (apart: string[]) => (apart.length > 0 ? [expect.stringMatching(/^ ?$/)] : ['']);

async function press(page: Page, key: 'z' | 'Home'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

const bare = (lines: string[]): string => lines.join('').replace(/\s/g, '');

/** Runs in the page. */
function focusEditor(): void {
  const frame = document.querySelector('iframe');
  frame?.contentWindow?.focus();
  const found = document.querySelector<HTMLElement>('trix-editor, textarea, [contenteditable="true"]');
  (frame?.contentDocument?.body ?? found)?.focus();
}

/** Runs in the page: whether the caret stands before the first letter of the mail. */
function caretIsFirst(): boolean {
  const inner = document.querySelector('iframe')?.contentDocument ?? document;
  if (inner.activeElement instanceof HTMLTextAreaElement) return inner.activeElement.selectionStart === 0;
  const { focusNode, focusOffset } = inner.getSelection() ?? {};
  return focusOffset === 0 && focusNode?.textContent?.startsWith('Before') === true;
}
