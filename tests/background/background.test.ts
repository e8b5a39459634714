import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { commit } from '@/lib/store/commit';
import { closeStore } from '@/lib/store/database';
import { changeSettings, writeSettings } from '@/lib/store/private';
import { dueReminders } from '@/lib/store/tasks';
import { undoable } from '@/lib/store/undo';
import { getIncoming } from '@/lib/tabs/incoming';
import { getMail } from '@/lib/tabs/mail-seen';
import { getProposal } from '@/lib/tabs/proposals';
import { getReviewDraft, putReviewDraft } from '@/lib/tabs/review-draft';
import { fakeTabs, readingOf } from '../tabs/fake-tabs';

const url = 'https://acme.example/team';
const clicked = { id: 7, windowId: 1, url, title: 'Team' };
const quote = { exact: 'hiring in Leeds', where: 'text' };
let browser: ReturnType<typeof fakeTabs>;
let open: ReturnType<typeof vi.fn>;

beforeEach(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  browser = fakeTabs();
  open = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { sidePanel: { open } });
  browser.add({
    id: 7,
    scripts: {
      '/capture.js': () => readingOf(url),
      '/selection.js': () => ({ text: 'hiring in Leeds', quote, url, title: 'Team' }),
      '/highlight.js': () => 'shown',
    },
  });
});

const click = () => fakeBrowser.action.onClicked.trigger(clicked as never);

test('a click on the toolbar button opens the panel before anything is awaited, then reads the page', async () => {
  background.main();
  const done = click();
  expect(open).toHaveBeenCalledWith({ windowId: 1 });
  await done;
  expect(await getProposal(7)).toMatchObject({ state: 'ready', url });
});

test('a panel that the browser refuses to open does not stop the reading', async () => {
  background.main();
  open.mockRejectedValue(new Error('sidePanel.open() may only be called in response to a user gesture.'));
  await expect(click()).rejects.toThrow('gesture');
  expect((await getProposal(7))?.state).toBe('ready');
});

test.each([
  ['note-from-selection', 'note'],
  ['log-selection', 'log'],
])('the shortcut %s opens the panel and takes the selection', async (command, purpose) => {
  background.main();
  await browser.events.onCommand.fire(command, clicked);
  expect(open).toHaveBeenCalledTimes(1);
  await vi.waitFor(async () => expect(await getIncoming(1)).toMatchObject([{ purpose, text: 'hiring in Leeds', url }]));
});

test('the shortcut for capture reads the page', async () => {
  background.main();
  await browser.events.onCommand.fire('capture', clicked);
  await vi.waitFor(async () => expect((await getProposal(7))?.state).toBe('ready'));
});

test.each(['note', 'log', 'add'])('the menu entry %s opens the panel and takes the selection', async (menuItemId) => {
  background.main();
  await browser.events.onMenu.fire({ menuItemId, selectionText: 'hiring in Leeds', frameId: 0 }, clicked);
  expect(open).toHaveBeenCalledTimes(1);
  await vi.waitFor(async () => expect(await getIncoming(1)).toMatchObject([{ purpose: menuItemId }]));
});

test('a menu entry of an older version does nothing', async () => {
  background.main();
  await browser.events.onMenu.fire({ menuItemId: 'gone', selectionText: 'x' }, clicked);
  expect(open).not.toHaveBeenCalled();
});

test('the first install shows the first run and makes the menu; an update makes the menu only', async () => {
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' } as never);
  await vi.waitFor(() => expect(fakeBrowser.contextMenus.create).toHaveBeenCalledTimes(4));
  expect(fakeBrowser.contextMenus.removeAll).toHaveBeenCalledTimes(1);
  expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  const welcome = 'chrome-extension://test-extension-id/workspace.html#/welcome';
  await vi.waitFor(() => expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: welcome }));
});

test('a closed tab takes its proposal and its pending quote with it', async () => {
  await fakeBrowser.storage.session.set({ 'proposal:7': {}, 'pending-quote:7': {}, 'proposal:8': {} });
  background.main();
  await browser.events.onRemoved.fire(7);
  await vi.waitFor(async () => expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['proposal:8']));
});

test('a worker that starts after another was stopped in the middle fails its reading, and reads anew at the click', async () => {
  const left = { tabId: 7, windowId: 1, url, title: '', at: '2026-11-23T09:00:00.000Z', state: 'reading' };
  await fakeBrowser.storage.session.set({ 'proposal:7': left, 'proposal:8': { ...left, tabId: 8 } });
  background.main();
  await click();
  expect((await getProposal(7))?.state).toBe('ready');
  expect(await getProposal(8)).toMatchObject({ state: 'failed', failure: 'gone' });
});

test('a click in a tab that was opened for a quote shows the quote', async () => {
  await fakeBrowser.storage.session.set({ 'pending-quote:7': { url, quote } });
  background.main();
  await click();
  expect(browser.ran).toEqual(['/highlight.js', '/capture.js']);
});

test('the storage that content scripts could read is closed to them where the browser can', () => {
  background.main();
  expect(fakeBrowser.storage.local.setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

test('every listener is there as soon as the worker has started', () => {
  background.main();
  const { onCommand, onMenu, onRemoved } = browser.events;
  expect([onCommand.count(), onMenu.count(), onRemoved.count()]).toEqual([1, 1, 1]);
  const { action, runtime, alarms } = fakeBrowser;
  for (const event of [action.onClicked, runtime.onMessage, runtime.onInstalled, alarms.onAlarm]) {
    expect(event.hasListeners()).toBe(true);
  }
});

test('a message of the panel has the page read again', async () => {
  background.main();
  const panel = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
  const asked = { name: 'captureRequested', id: 'm1', asked: { tabId: 7 } };
  const answer = await new Promise((respond) => void fakeBrowser.runtime.onMessage.trigger(asked, panel, respond));
  expect(answer).toEqual({ ok: true, value: { state: 'ready' } });
  expect((await getProposal(7))?.state).toBe('ready');
});

test('a due task is shown by the browser at the alarm, once', async () => {
  browser.granted.add('notifications');
  await writeSettings({ reminders: true });
  const at = '2020-01-02T09:00:00.000Z';
  const values = { title: 'Call Ann Lee', dueAt: at, owedBy: 'us', prospectId: 'prospect:p', remind: true };
  await commit(
    { id: 'act:1', said: { key: 'taskAdded', values: {} }, edits: [{ do: 'create', id: 'task:1', values }] },
    { now: at, who: 'me', newDevice: () => 'device' },
  );
  background.main();
  const shown = vi.spyOn(fakeBrowser.notifications, 'create');
  const alarm = { name: 'reminders', scheduledTime: 0, persistAcrossSessions: false };
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await vi.waitFor(async () => expect(await dueReminders('9999')).toEqual([]));
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(1));
  expect((await undoable()).map((act) => act.id)).toEqual(['act:1']);
  await fakeBrowser.notifications.onClicked.trigger('prospect:p task:1');
  const place = 'chrome-extension://test-extension-id/workspace.html#/record/prospect%3Ap';
  await vi.waitFor(() => expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: place }));
});

const mailUrl = 'https://webmail.acme.example/?_task=mail';
const mailReading = {
  webmail: 'roundcube',
  url: mailUrl,
  state: 'open',
  messages: [{ key: 'INBOX/1', from: { address: 'ann@northwind.example' }, to: [], cc: [] }],
  ways: {},
  missing: [],
};
const webmail = (told: unknown, url = mailUrl) =>
  browser.add({
    id: 7,
    url,
    title: 'Inbox',
    scripts: { '/capture.js': () => readingOf(url), '/mail-look.js': () => told },
  });
const clickIn = (url: string) => fakeBrowser.action.onClicked.trigger({ ...clicked, url, title: 'Inbox' } as never);

test('a click in a webmail on a host of its own tells what mail is open, and keeps nothing of the page', async () => {
  background.main();
  webmail(mailReading);
  await clickIn(mailUrl);
  expect(await getMail(7)).toMatchObject({
    origin: 'https://webmail.acme.example',
    isGranted: false,
    reading: mailReading,
  });
  expect(await getProposal(7)).toBeUndefined();
});

test('a page that only sounds like mail is read like any other', async () => {
  background.main();
  webmail(undefined);
  await clickIn(mailUrl);
  expect(await getMail(7)).toBeUndefined();
  expect(await getProposal(7)).toMatchObject({ state: 'ready' });
});

test('a webmail that is known by its host is not captured at all', async () => {
  background.main();
  const url = 'https://mail.google.com/mail/u/0/#inbox';
  webmail({ ...mailReading, webmail: 'gmail', url }, url);
  await clickIn(url);
  expect(browser.ran).toEqual(['/mail-look.js']);
  expect(await getMail(7)).toMatchObject({ reading: { webmail: 'gmail' } });
});

test.each([
  ['the never-log list', { never: ['northwind.example'] }],
  ['a private mailbox of somebody unknown', {}],
])('of a mail with %s only this is told: that one is open', async (what, mail) => {
  const address = what.startsWith('a private') ? 'ann@gmail.com' : 'ann@northwind.example';
  await changeSettings((settings) => ({ mail: { ...settings.mail, ...mail } }));
  background.main();
  webmail({ ...mailReading, messages: [{ key: '1', from: { address }, to: [], cc: [] }] });
  await clickIn(mailUrl);
  expect(await getMail(7)).toMatchObject({ withheld: true, reading: { messages: [] } });
  expect(JSON.stringify(await getMail(7))).not.toContain('ann@');
});

test('what is open in a tab is forgotten when the tab leaves the webmail or closes', async () => {
  background.main();
  webmail(mailReading);
  await clickIn(mailUrl);
  await browser.events.onUpdated.fire(7, { status: 'loading', url: 'https://elsewhere.example/' }, {});
  await vi.waitFor(async () => expect(await getMail(7)).toBeUndefined());
  await clickIn(mailUrl);
  expect(await getMail(7)).toBeDefined();
  await browser.events.onRemoved.fire(7);
  await vi.waitFor(async () => expect(await getMail(7)).toBeUndefined());
});

test('a quote that waits for a busy page does not keep from the panel that the page is being read', async () => {
  background.main();
  const sought = { url, quote };
  await fakeBrowser.storage.session.set({ 'pending-quote:7': sought });
  fakeBrowser.scripting.executeScript = () => new Promise(() => {});
  fakeBrowser.scripting.insertCSS = () => new Promise(() => {});
  void click();
  await vi.waitFor(async () => expect(await getProposal(7)).toMatchObject({ state: 'reading' }));
});

test('what the rep decided in a review goes with its tab', async () => {
  background.main();
  await putReviewDraft(7, { url, at: '2026-11-23T09:00:00.000Z', choices: {} });
  await browser.events.onRemoved.fire(7);
  await vi.waitFor(async () => expect(await getReviewDraft(7)).toBeUndefined());
});
