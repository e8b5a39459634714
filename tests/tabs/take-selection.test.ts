import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getIncoming, type Incoming, putIncoming, removeIncoming, watchIncoming } from '@/lib/tabs/incoming';
import { takeSelection } from '@/lib/tabs/take-selection';
import { fakeTabs } from './fake-tabs';

const at = '2026-11-23T09:00:00.000Z';
const url = 'https://acme.example/team';
const tab = { tabId: 7, windowId: 1, url, title: 'Team' };
const quote = { exact: 'hiring in Leeds', prefix: 'We are ', suffix: '.', where: 'text' as const };
const selected = { text: 'hiring in Leeds', quote, url, title: 'As the page says' };
let browser: ReturnType<typeof fakeTabs>;

const anywhere = async () => true;

beforeEach(() => {
  fakeBrowser.reset();
  browser = fakeTabs();
});

test('selected words wait for the panel of their window with their anchors and the page of the browser', async () => {
  browser.add({ id: 7, scripts: { '/selection.js': () => selected } });
  await takeSelection(tab, { id: 'one', at, purpose: 'note' }, anywhere);
  expect(await getIncoming(1)).toEqual([{ ...tab, id: 'one', at, purpose: 'note', text: 'hiring in Leeds', quote }]);
  expect(await getIncoming(2)).toEqual([]);
});

test('taking the same selection twice, as a repeated message does, keeps one', async () => {
  browser.add({ id: 7, scripts: { '/selection.js': () => selected } });
  await takeSelection(tab, { id: 'one', at, purpose: 'log' }, anywhere);
  await takeSelection(tab, { id: 'one', at, purpose: 'log' }, anywhere);
  expect(await getIncoming(1)).toHaveLength(1);
});

test('without access to the page the words of the browser have to do, without anchors', async () => {
  browser.add({ id: 7, open: false });
  await takeSelection(tab, { id: 'one', at, purpose: 'add', told: { text: 'Ann Lee', frameId: 0 } }, anywhere);
  expect(await getIncoming(1)).toMatchObject([{ text: 'Ann Lee', quote: { exact: 'Ann Lee', where: 'text' } }]);
});

test('a page that learns of the gesture only after our script is asked again, and its words are not lost', async () => {
  const page = browser.add({ id: 7, open: false, scripts: { '/selection.js': () => selected } });
  const taking = takeSelection(tab, { id: 'one', at, purpose: 'note' }, anywhere);
  await new Promise((done) => setTimeout(done, 20));
  expect(await getIncoming(1)).toEqual([]);
  page.open = true;
  await taking;
  expect(await getIncoming(1)).toMatchObject([{ text: 'hiring in Leeds', quote }]);
});

test('a selection in a frame is never mixed up with an older one of the page around it', async () => {
  browser.add({ id: 7, scripts: { '/selection.js': () => selected } });
  await takeSelection(tab, { id: 'one', at, purpose: 'note', told: { text: 'inside a frame', frameId: 4 } }, anywhere);
  expect(await getIncoming(1)).toMatchObject([{ text: 'inside a frame' }]);
});

test.each([
  ['another shape', { text: 5 }],
  ['another site', { ...selected, url: 'https://bank.example/' }],
])('an answer of %s is not believed', async (_name, answer) => {
  browser.add({ id: 7, scripts: { '/selection.js': () => answer } });
  await takeSelection(tab, { id: 'one', at, purpose: 'note', told: { text: 'as told', frameId: 0 } }, anywhere);
  expect(await getIncoming(1)).toMatchObject([{ text: 'as told' }]);
});

test('a shortcut with nothing selected still brings the rep to an empty note on this page', async () => {
  browser.add({ id: 7, scripts: { '/selection.js': () => undefined } });
  await takeSelection(tab, { id: 'one', at, purpose: 'note' }, anywhere);
  expect(await getIncoming(1)).toEqual([{ ...tab, id: 'one', at, purpose: 'note', text: '' }]);
});

test('a page cannot flood the store with a selection', async () => {
  const long = 'x'.repeat(100_000);
  const flood = { ...selected, text: long, quote: { ...quote, exact: long, prefix: long, suffix: long } };
  browser.add({ id: 7, scripts: { '/selection.js': () => flood } });
  await takeSelection(tab, { id: 'one', at, purpose: 'note' }, anywhere);
  const [entry] = await getIncoming(1);
  expect(entry?.text).toHaveLength(10_000);
  expect(JSON.stringify(entry).length).toBeLessThan(22_000);
});

test('a watcher is told what waits for its window, the oldest first, until it stops', async () => {
  const entry: Incoming = { ...tab, id: 'b', at, purpose: 'note', text: 'second' };
  await putIncoming(entry);
  const heard: string[][] = [];
  const stop = watchIncoming(1, (waiting) => heard.push(waiting.map((one) => one.text)));
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['second']));
  await putIncoming({ ...entry, id: 'a', at: '2026-11-23T08:00:00.000Z', text: 'first' });
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['first', 'second']));
  await removeIncoming('b');
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['first']));
  stop();
  const told = heard.length;
  await removeIncoming('a');
  expect(heard).toHaveLength(told);
});

test('on a site that the rep has not switched on only the words that the browser told are taken, and it is said', async () => {
  browser.add({ id: 7, scripts: { '/selection.js': () => selected } });
  const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
  const off = async () => false;
  await takeSelection(tab, { id: 'a', at, purpose: 'note', told: { text: 'as told', frameId: 0 } }, off);
  await takeSelection(tab, { id: 'b', at, purpose: 'note' }, off);
  const [told, blind] = await getIncoming(1);
  expect(told).toMatchObject({ text: 'as told' });
  expect(told).not.toHaveProperty('isSiteOff');
  expect(blind).toMatchObject({ text: '', isSiteOff: true });
  expect(inject).not.toHaveBeenCalled();
});

test('a page that is busy for a long time holds the note up for three seconds, wherever it hangs', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  browser.add({ id: 7 });
  const page = Promise.withResolvers<void>();
  const run = fakeBrowser.scripting.executeScript as (...given: unknown[]) => unknown;
  Object.assign(fakeBrowser.scripting, {
    executeScript: (...given: unknown[]) => page.promise.then(() => run(...given)),
  });
  const taken = takeSelection(tab, { id: 'one', at, purpose: 'note', told: { text: 'as told', frameId: 0 } }, anywhere);
  await vi.advanceTimersByTimeAsync(3_000);
  await taken;
  expect(await getIncoming(1)).toMatchObject([{ text: 'as told' }]);
  page.resolve();
  await vi.advanceTimersByTimeAsync(100);
  expect(browser.ran).toEqual([]);
  vi.useRealTimers();
});
