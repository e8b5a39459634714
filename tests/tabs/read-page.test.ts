import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getProposal, putProposal, readingTimeoutMs } from '@/lib/tabs/proposals';
import { readAgain, readPage } from '@/lib/tabs/read-page';
import { fakeTabs, readingOf } from './fake-tabs';

const at = '2026-11-23T09:00:00.000Z';
const now = () => at;
const reader = { now, rules: async () => [], mayRead: async () => true };
const url = 'https://acme.example/team';
const tab = { tabId: 7, windowId: 1, url, title: 'Team' };
let browser: ReturnType<typeof fakeTabs>;

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakeTabs();
});

test('a page that was read waits as a proposal with the address, title and time of the browser', async () => {
  browser.add({ id: 7, scripts: { '/capture.js': () => readingOf(url) } });
  expect(await readPage(tab, reader)).toEqual({ state: 'ready' });
  expect(await getProposal(7)).toEqual({ ...tab, at, state: 'ready', reading: readingOf(url) });
});

test('the panel sees that the reading has begun before it has ended', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  browser.add({ id: 7, scripts: { '/capture.js': () => promise } });
  const reading = readPage(tab, reader);
  await vi.waitFor(async () => expect((await getProposal(7))?.state).toBe('reading'));
  resolve(readingOf(url));
  await reading;
  expect((await getProposal(7))?.state).toBe('ready');
});

test('an answer that is not as agreed is not kept', async () => {
  browser.add({ id: 7, scripts: { '/capture.js': () => ({ url, title: 5, people: 'many' }) } });
  await readPage(tab, reader);
  expect(await getProposal(7)).toMatchObject({ state: 'failed', failure: 'unreadable' });
});

test('a page may not speak for another site', async () => {
  browser.add({ id: 7, scripts: { '/capture.js': () => readingOf('https://bank.example/') } });
  await readPage(tab, reader);
  expect(await getProposal(7)).toMatchObject({ url, state: 'failed', failure: 'gone' });
});

test('a page that changes its address while it is read is read again, under its new address', async () => {
  const page = browser.add({ id: 7 });
  const capture = vi.fn(() => {
    const seen = page.url;
    page.url = 'https://acme.example/about';
    return readingOf(seen);
  });
  page.scripts['/capture.js'] = capture;
  await readPage(tab, reader);
  expect(capture).toHaveBeenCalledTimes(2);
  expect(await getProposal(7)).toMatchObject({ state: 'ready', url: 'https://acme.example/about' });
});

test('a page that never comes to rest is given up', async () => {
  const page = browser.add({ id: 7 });
  let count = 0;
  page.scripts['/capture.js'] = () => {
    count += 1;
    const seen = page.url;
    page.url = `https://acme.example/${count}`;
    return readingOf(seen);
  };
  expect(await readPage(tab, reader)).toEqual({ state: 'failed', failure: 'gone' });
});

test('a page that is left while it is read ends its reading, though its frozen script never answers', async () => {
  const page = browser.add({ id: 7, scripts: { '/capture.js': () => new Promise(() => {}) } });
  const reading = readPage(tab, reader);
  await vi.waitFor(() => expect(browser.ran).toContain('/capture.js'));
  page.documentId = 'the next document';
  await browser.events.onUpdated.fire(7, { status: 'loading' }, page);
  expect(await reading).toEqual({ state: 'failed', failure: 'gone' });
});

test('loading further parts of the same page does not end its reading', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const page = browser.add({ id: 7, scripts: { '/capture.js': () => promise } });
  const reading = readPage(tab, reader);
  await vi.waitFor(() => expect(browser.ran).toContain('/capture.js'));
  await browser.events.onUpdated.fire(7, { status: 'complete' }, page);
  resolve(readingOf(url));
  expect(await reading).toEqual({ state: 'ready' });
});

test('a tab that closes while it is read leaves nothing behind', async () => {
  browser.add({ id: 7, scripts: { '/capture.js': () => new Promise(() => {}) } });
  const reading = readPage(tab, reader);
  await vi.waitFor(() => expect(browser.ran).toContain('/capture.js'));
  browser.close(7);
  await browser.events.onRemoved.fire(7);
  await reading;
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(browser.events.onUpdated.count() + browser.events.onRemoved.count()).toBe(0);
});

test('a page that browsers forbid is not even tried', async () => {
  browser.add({ id: 7, url: 'chrome://version', open: true });
  await readPage({ ...tab, url: 'chrome://version' }, reader);
  expect(await getProposal(7)).toMatchObject({ state: 'failed', failure: 'forbidden-page' });
  expect(browser.ran).toEqual([]);
});

test('a page whose address the browser hides even after a click is a forbidden one', async () => {
  browser.add({ id: 7, open: false });
  await readPage({ tabId: 7, windowId: 1 }, reader);
  expect(await getProposal(7)).toMatchObject({ state: 'failed', failure: 'forbidden-page', url: '' });
});

test('reading again without access says so and keeps what waits', async () => {
  browser.add({ id: 7, open: false });
  const waiting = { ...tab, at, state: 'ready' as const, reading: readingOf(url) };
  await putProposal(waiting);
  expect(await readAgain(7, reader)).toEqual({ state: 'failed', failure: 'no-access' });
  browser.granted.add('tabs'); // now the address shows, but a script still may not run
  expect(await readAgain(7, reader)).toEqual({ state: 'failed', failure: 'no-access' });
  expect(await getProposal(7)).toEqual(waiting);
});

test('reading again a tab that was closed says that it is gone', async () => {
  expect(await readAgain(7, reader)).toEqual({ state: 'failed', failure: 'gone' });
});

test('on a site that is off reading again says so, and nothing at all is injected', async () => {
  browser.add({ id: 7, scripts: { '/capture.js': () => readingOf(url) } });
  const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
  expect(await readAgain(7, { ...reader, mayRead: async () => false })).toEqual({
    state: 'failed',
    failure: 'site-off',
  });
  expect(inject).not.toHaveBeenCalled();
});

test('a page that is busy says that it may be read: the browser refuses at once or not at all', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fakeBrowser.scripting.executeScript = () => new Promise(() => {});
  browser.add({ id: 7 });
  const end = readAgain(7, reader);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await getProposal(7)).toMatchObject({ state: 'reading' });
  await vi.advanceTimersByTimeAsync(readingTimeoutMs);
  expect(await end).toEqual({ state: 'failed', failure: 'gone' });
  vi.useRealTimers();
});
