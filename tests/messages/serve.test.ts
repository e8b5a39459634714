import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, isOurPage, serve } from '@/lib/messages/serve';

const ours = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };

const handlers = {
  captureRequested: vi.fn<Handlers['captureRequested']>(async () => ({ state: 'ready' })),
  selectionRequested: vi.fn<Handlers['selectionRequested']>(async () => undefined),
  quoteRequested: vi.fn<Handlers['quoteRequested']>(async () => 'shown'),
  webmailsChosen: vi.fn<Handlers['webmailsChosen']>(async () => undefined),
  changesSaved: vi.fn<Handlers['changesSaved']>(async () => undefined),
};

/** Delivers a message as the browser does: with what it says of the sender. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((respond) => void fakeBrowser.runtime.onMessage.trigger(message, sender, respond));
}

const refused = { ok: false, refusal: 'not-agreed' };
const capture = { name: 'captureRequested', id: 'm1', asked: { tabId: 7 } };

beforeEach(() => {
  fakeBrowser.reset();
  serve(handlers);
});

test('a message of our own page reaches its handler and is answered', async () => {
  expect(await deliver(capture, ours)).toEqual({ ok: true, value: { state: 'ready' } });
  expect(handlers.captureRequested).toHaveBeenLastCalledWith({ tabId: 7 }, 'm1');
});

test.each([
  ['a content script in a web page', { ...ours, url: 'https://acme.example/', tab: { id: 7 } }],
  ['a content script in a frame without address', { ...ours, url: undefined, tab: { id: 7 } }],
  ['a page whose address begins like ours', { ...ours, url: 'chrome-extension://test-extension-id.evil.example/' }],
  ['a process that claims our address from another origin', { ...ours, origin: 'https://acme.example' }],
  ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
  ['another extension that names our address', { id: 'other', url: ours.url }],
  ['nobody', {}],
])('%s is refused and reaches no handler', async (_name, sender) => {
  handlers.captureRequested.mockClear();
  expect(await deliver(capture, sender)).toEqual(refused);
  expect(handlers.captureRequested).not.toHaveBeenCalled();
});

test('our page in a tab is ours, too', () => {
  const workspace = { ...ours, url: 'chrome-extension://test-extension-id/workspace.html#/', tab: { id: 3 } };
  expect(isOurPage({ ...workspace, origin: 'chrome-extension://test-extension-id' } as never)).toBe(true);
});

test.each([
  ['an unknown name', { ...capture, name: 'everythingDeleted' }],
  ['a name from the prototype', { ...capture, name: 'constructor' }],
  ['content of another shape', { ...capture, asked: { tabId: '7' } }],
  ['no id', { name: 'changesSaved', asked: {} }],
  ['no object at all', 'changesSaved'],
  ['nothing', undefined],
])('%s is refused', async (_name, message) => {
  expect(await deliver(message, ours)).toEqual(refused);
});

test('a handler that fails is answered as not done, and the log names no content', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  handlers.changesSaved.mockRejectedValueOnce(new TypeError('ann@acme.example said no'));
  expect(await deliver({ name: 'changesSaved', id: 'm2', asked: {} }, ours)).toEqual({
    ok: false,
    refusal: 'not-done',
  });
  expect(log.mock.calls.flat().join(' ')).toBe('messages: changesSaved failed TypeError');
});
