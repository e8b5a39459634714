import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serve } from '@/lib/messages/serve';
import { type MailHandlers, mailDoor } from '@/lib/messages/serve-mail';

const origin = 'https://mail.example';
const sender = { id: 'test-extension-id', url: `${origin}/inbox`, frameId: 0, tab: { id: 7, windowId: 1 } };
const reading = { webmail: 'roundcube', url: `${origin}/inbox`, state: 'none', messages: [], ways: {}, missing: [] };
const seen = { mail: 'mailSeen', asked: { reading } };

const handlers = {
  mailSeen: vi.fn<MailHandlers['mailSeen']>(async () => undefined),
  loggingAllowed: vi.fn<MailHandlers['loggingAllowed']>(async () => true),
  generalWanted: vi.fn<MailHandlers['generalWanted']>(async () => undefined),
  sendSeen: vi.fn<MailHandlers['sendSeen']>(async () => false),
};

const deliver = (message: unknown, from: object): Promise<unknown> =>
  new Promise((respond) => void fakeBrowser.runtime.onMessage.trigger(message, from, respond));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  serve(
    {} as never,
    mailDoor(async (asked) => asked === origin, handlers),
  );
});

test('the script in a granted webmail tells which mail is open, and asks its one question', async () => {
  expect(await deliver(seen, sender)).toEqual({ ok: true, value: undefined });
  expect(handlers.mailSeen).toHaveBeenCalledWith({ reading }, { tabId: 7, windowId: 1, origin });
  const question = { mail: 'loggingAllowed', asked: { addresses: ['ann@acme.example'] } };
  expect(await deliver(question, sender)).toEqual({ ok: true, value: true });
});

test.each([
  ['a frame inside of a webmail', { ...sender, frameId: 3 }],
  ['a process that claims the address of another origin', { ...sender, origin: 'https://evil.example' }],
  ['another extension', { ...sender, id: 'other' }],
  ['no tab', { ...sender, tab: undefined }],
  ['our own page', { id: sender.id, url: 'chrome-extension://test-extension-id/sidepanel.html' }],
])('row 39: %s is refused', async (_, from) => {
  expect(await deliver(seen, from)).toEqual({ ok: false });
  expect(handlers.mailSeen).not.toHaveBeenCalled();
});

test('row 39: a webmail that is not granted is refused, and its script told to end', async () => {
  expect(await deliver(seen, { ...sender, url: 'https://evil.example/' })).toEqual({ ok: false, isUnwanted: true });
  expect(handlers.mailSeen).not.toHaveBeenCalled();
});

test.each([
  ['a mail of another origin', { mail: 'mailSeen', asked: { reading: { ...reading, url: 'https://bank.example/' } } }],
  ['a word of our own pages', { mail: 'captureRequested', asked: { tabId: 7 } }],
  ['a name from the prototype', { mail: 'constructor', asked: {} }],
  [
    'a reading in a state that there is not',
    { mail: 'mailSeen', asked: { reading: { ...reading, state: 'wide open' } } },
  ],
])('%s is refused', async (_, message) => {
  expect(await deliver(message, sender)).toEqual({ ok: false });
  expect(handlers.mailSeen).not.toHaveBeenCalled();
});

test('no word of a mail comes through this door: there is no place for one, whatever a script puts into it', async () => {
  const secret = 'Friday 10:00 works';
  const message = {
    key: '1',
    from: { address: 'a@b.example', note: secret },
    to: [],
    cc: [],
    body: secret,
    text: secret,
  };
  const open = { ...reading, state: 'open', messages: [message], body: secret, excerpt: secret };
  expect(await deliver({ mail: 'mailSeen', asked: { reading: open, text: secret } }, sender)).toEqual({
    ok: true,
    value: undefined,
  });
  expect(handlers.mailSeen).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(handlers.mailSeen.mock.calls)).not.toContain(secret);
});

test('a word of our own pages does not come through the door of the webmails', async () => {
  const capture = { name: 'captureRequested', id: 'm1', asked: { tabId: 7 } };
  expect(await deliver(capture, sender)).toEqual({ ok: false, refusal: 'not-agreed' });
});
