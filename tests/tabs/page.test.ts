import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentPage, type Page, watchPage } from '@/lib/tabs/page';
import { getProposal } from '@/lib/tabs/proposals';
import { fakeTabs } from './fake-tabs';

let browser: ReturnType<typeof fakeTabs>;
const anywhere = async () => true;

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakeTabs();
});

test('a page that the rep opened to us is readable and named', async () => {
  browser.add({ id: 1 });
  expect(await currentPage(1, anywhere)).toEqual({
    tabId: 1,
    windowId: 1,
    url: 'https://acme.example/team',
    title: 'Team',
    access: 'readable',
  });
});

test('a page that nobody opened to us is unknown and has no address', async () => {
  browser.add({ id: 1, open: false });
  expect(await currentPage(1, anywhere)).toEqual({ tabId: 1, windowId: 1, access: 'unknown' });
});

test('with the tabs permission the address shows, but only a click makes the page readable', async () => {
  browser.granted.add('tabs');
  browser.add({ id: 1, open: false });
  expect(await currentPage(1, anywhere)).toMatchObject({ url: 'https://acme.example/team', access: 'unknown' });
  browser.add({ id: 1, open: true });
  expect(await currentPage(1, anywhere)).toMatchObject({ access: 'readable' });
});

test('our own pages and forbidden pages say what they are', async () => {
  browser.add({ id: 1, url: 'chrome-extension://test-extension-id/workspace.html#/welcome' });
  expect((await currentPage(1, anywhere))?.access).toBe('ours');
  browser.add({ id: 1, url: 'about:config' });
  expect((await currentPage(1, anywhere))?.access).toBe('forbidden');
});

test('the text fragment of an opened proof is not part of the address', async () => {
  browser.add({ id: 1, url: 'https://acme.example/jobs#:~:text=Leeds' });
  expect((await currentPage(1, anywhere))?.url).toBe('https://acme.example/jobs');
});

test('a window that is gone has no page', async () => {
  expect(await currentPage(9, anywhere)).toBeUndefined();
});

test('a watcher hears of its own window only, and of each page once', async () => {
  const mine = browser.add({ id: 1, windowId: 1 });
  const other = browser.add({ id: 2, windowId: 2, url: 'https://other.example/' });
  const heard: (Page | undefined)[] = [];
  const stop = watchPage(1, anywhere, (page) => heard.push(page));
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  await browser.events.onUpdated.fire(2, { status: 'complete' }, other);
  await browser.events.onActivated.fire({ tabId: 2, windowId: 2 });
  await browser.events.onUpdated.fire(1, { status: 'complete' }, mine);
  mine.url = 'https://acme.example/about';
  await browser.events.onUpdated.fire(1, { status: 'complete' }, mine);
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(heard.map((page) => page?.url)).toEqual(['https://acme.example/team', 'https://acme.example/about']);
  stop();
});

test('a watcher hears the click that opens the page, and the permission that is taken away', async () => {
  const page = browser.add({ id: 1, open: false });
  const heard: (string | undefined)[] = [];
  const stop = watchPage(1, anywhere, (seen) => heard.push(seen?.access));
  await vi.waitFor(() => expect(heard).toEqual(['unknown']));
  page.open = true;
  await fakeBrowser.storage.session.set({ 'proposal:1': {} });
  await vi.waitFor(() => expect(heard).toEqual(['unknown', 'readable']));
  page.open = false;
  await browser.events.onTaken.fire({ permissions: ['tabs'] });
  await vi.waitFor(() => expect(heard).toEqual(['unknown', 'readable', 'unknown']));
  stop();
});

test('when answers overtake each other only the latest question counts', async () => {
  const page = browser.add({ id: 1 });
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  const slow = Promise.withResolvers<never>();
  query.mockReturnValueOnce(slow.promise as never);
  const heard: (string | undefined)[] = [];
  const stop = watchPage(1, anywhere, (seen) => heard.push(seen?.url));
  page.url = 'https://acme.example/about';
  await browser.events.onUpdated.fire(1, {}, page);
  await vi.waitFor(() => expect(heard).toEqual(['https://acme.example/about']));
  slow.resolve([{ id: 1, windowId: 1, url: 'https://acme.example/old' }] as never);
  await new Promise((done) => setTimeout(done, 10));
  expect(heard).toEqual(['https://acme.example/about']);
  stop();
});

test('a watcher that stopped leaves no listener behind', async () => {
  browser.add({ id: 1 });
  const heard: unknown[] = [];
  watchPage(1, anywhere, (page) => heard.push(page))();
  await new Promise((done) => setTimeout(done, 10));
  expect(heard).toEqual([]);
  expect(Object.values(browser.events).map((event) => event.count())).toEqual(new Array(9).fill(0));
});

test('the failure of the last page is forgotten when the tab loads another', async () => {
  const page = browser.add({ id: 1 });
  const failed = { tabId: 1, windowId: 1, url: '', title: '', at: '2026-11-23T09:00:00.000Z', state: 'failed' };
  await fakeBrowser.storage.session.set({ 'proposal:1': failed });
  const stop = watchPage(1, anywhere, () => {});
  await browser.events.onUpdated.fire(1, { status: 'loading' }, page);
  await vi.waitFor(async () => expect(await getProposal(1)).toBeUndefined());
  stop();
});

test('whether a site may be read that the rep has not switched on is not tried by a script of ours', async () => {
  browser.add({ id: 1 });
  browser.granted.add('tabs');
  const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
  expect(await currentPage(1, async () => false)).toMatchObject({ access: 'readable' });
  expect(inject).not.toHaveBeenCalled();
});
