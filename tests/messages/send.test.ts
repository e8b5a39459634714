import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContextGone, NotAnswered, Refused } from '@/lib/messages/errors';
import { send } from '@/lib/messages/send';

const tell = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
  tell.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(tell as never);
});

test('the answer of the worker comes back checked', async () => {
  tell.mockResolvedValue({ ok: true, value: 'opened' });
  expect(await send('quoteRequested', { url: 'https://acme.example/', windowId: 1 }, 'm1')).toBe('opened');
  expect(tell).toHaveBeenCalledWith({
    name: 'quoteRequested',
    id: 'm1',
    asked: { url: 'https://acme.example/', windowId: 1 },
  });
});

test('an answer that is not as agreed is an error', async () => {
  tell.mockResolvedValue({ ok: true, value: 'perhaps' });
  await expect(send('quoteRequested', { url: 'https://acme.example/', windowId: 1 })).rejects.toThrow();
});

test.each([
  'Could not establish connection. Receiving end does not exist.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
])('a stopped worker is asked once more under the same id: %s', async (words) => {
  tell.mockRejectedValueOnce(new Error(words)).mockResolvedValueOnce({ ok: true });
  await send('changesSaved', {});
  const ids = tell.mock.calls.map(([message]) => (message as { id: string }).id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('an event page that stopped without a word is asked once more', async () => {
  tell.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ ok: true });
  await send('changesSaved', {});
  expect(tell).toHaveBeenCalledTimes(2);
});

test('a worker that does not come back is not asked a third time', async () => {
  tell.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
  await expect(send('changesSaved', {})).rejects.toThrow(NotAnswered);
  expect(tell).toHaveBeenCalledTimes(2);
});

test('an update under an open page is told apart from everything else, and not repeated', async () => {
  tell.mockRejectedValue(new Error('Extension context invalidated.'));
  await expect(send('changesSaved', {})).rejects.toThrow(ContextGone);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('a page whose extension is gone asks nobody', async () => {
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await expect(send('changesSaved', {})).rejects.toThrow(ContextGone);
  expect(tell).not.toHaveBeenCalled();
});

test('a refusal says which', async () => {
  tell.mockResolvedValue({ ok: false, refusal: 'not-done' });
  await expect(send('changesSaved', {})).rejects.toMatchObject({ name: 'Refused', refusal: 'not-done' });
  await expect(send('changesSaved', {})).rejects.toThrow(Refused);
});
