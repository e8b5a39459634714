import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findQuote, forgetPending, showPending } from '@/lib/tabs/highlight-quote';
import { fakeTabs } from './fake-tabs';

const url = 'https://acme.example/team';
const quote = { exact: 'Head of Sales', where: 'text' as const };
let browser: ReturnType<typeof fakeTabs>;

const anywhere = async () => true;
const nowhere = async () => false;

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakeTabs();
});

test('a quote of the page beside the panel is highlighted there, whatever place of the page is shown', async () => {
  browser.add({ id: 1, url: `${url}#people`, scripts: { '/highlight.js': () => 'shown' } });
  expect(await findQuote({ url, quote }, 1, anywhere)).toBe('shown');
  expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
});

test('a quote that the page no longer says is gone', async () => {
  browser.add({ id: 1, scripts: { '/highlight.js': () => 'gone' } });
  expect(await findQuote({ url, quote }, 1, anywhere)).toBe('gone');
});

test('another page is opened at the words, and the next click there highlights them once', async () => {
  browser.add({ id: 1, url: 'https://other.example/' });
  expect(await findQuote({ url, quote }, 1, anywhere)).toBe('opened');
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ windowId: 1, url: `${url}#:~:text=Head%20of%20Sales` });
  const [opened] = [...browser.tabs.values()].filter((tab) => tab.active);
  if (!opened) throw new Error('no tab was opened');
  opened.open = true;
  const highlight = vi.fn(() => 'shown');
  opened.scripts['/highlight.js'] = highlight;
  await showPending(opened.id, url, anywhere);
  await showPending(opened.id, url, anywhere);
  expect(highlight).toHaveBeenCalledTimes(1);
});

test('a tab that has gone to another page meanwhile is not searched for the quote', async () => {
  browser.add({ id: 1, url: 'https://other.example/' });
  await findQuote({ url, quote }, 1, anywhere);
  await showPending(101, 'https://third.example/', anywhere);
  expect(browser.ran).toEqual([]);
});

test('a page that was not opened to us is opened once more in a new tab', async () => {
  browser.granted.add('tabs');
  browser.add({ id: 1, open: false });
  expect(await findQuote({ url, quote }, 1, anywhere)).toBe('opened');
});

test('a closed tab leaves no quote behind', async () => {
  browser.add({ id: 1, url: 'https://other.example/' });
  await findQuote({ url, quote }, 1, anywhere);
  await forgetPending(101);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('without a quote the page is opened, or is there already', async () => {
  browser.add({ id: 1 });
  expect(await findQuote({ url }, 1, anywhere)).toBe('shown');
  expect(await findQuote({ url: 'https://acme.example/about' }, 1, anywhere)).toBe('opened');
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'chrome://settings',
  'ftp://acme.example/',
  '//acme.example',
  '',
])('%s is never opened', async (address) => {
  browser.add({ id: 1 });
  expect(await findQuote({ url: address, quote }, 1, anywhere)).toBe('not-a-link');
  expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
});

test('on a site that the rep has not switched on nothing is injected to show a quote', async () => {
  browser.add({ id: 7, url, scripts: { '/highlight.js': () => 'shown' } });
  const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
  expect(await findQuote({ url, quote }, 1, nowhere)).toBe('opened');
  for (const { id } of await fakeBrowser.tabs.query({})) if (id) await showPending(id, url, nowhere);
  expect(inject).not.toHaveBeenCalled();
});
