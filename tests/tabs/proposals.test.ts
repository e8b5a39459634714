import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Proposal } from '@/lib/model/page-reading';
import {
  failInterrupted,
  forgetFailure,
  getProposal,
  putProposal,
  removeProposal,
  watchProposals,
} from '@/lib/tabs/proposals';

const at = '2026-11-23T09:00:00.000Z';
const proposal = (tabId: number, state: Proposal['state'], when = at): Proposal => ({
  tabId,
  windowId: 1,
  url: 'https://acme.example/',
  title: 'Acme',
  at: when,
  state,
});

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.useRealTimers());

test('what another version stored in another shape counts as not there', async () => {
  await fakeBrowser.storage.session.set({ 'proposal:3': { tabId: 3, state: 'half' } });
  expect(await getProposal(3)).toBeUndefined();
});

test('a watcher hears what is put and what is taken away, and nothing after it stopped', async () => {
  const heard: unknown[] = [];
  const stop = watchProposals((tabId, changed) => heard.push([tabId, changed?.state]));
  await putProposal(proposal(3, 'reading'));
  await removeProposal(3);
  await fakeBrowser.storage.session.set({ 'incoming:x': {} });
  stop();
  await putProposal(proposal(3, 'ready'));
  expect(heard).toEqual([
    [3, 'reading'],
    [3, undefined],
  ]);
});

test('a reading that outlived its worker is failed at the next start, a finished one is left alone', async () => {
  await putProposal(proposal(3, 'reading'));
  await putProposal(proposal(4, 'ready'));
  await failInterrupted();
  expect(await getProposal(3)).toMatchObject({ state: 'failed', failure: 'gone' });
  expect((await getProposal(4))?.state).toBe('ready');
});

test('a reading that nobody ends is told as failed after twenty seconds, also one that began before', async () => {
  vi.useFakeTimers();
  const heard: unknown[] = [];
  await putProposal(proposal(3, 'reading'));
  const stop = watchProposals((tabId, changed) => heard.push([tabId, changed?.state]));
  await putProposal(proposal(4, 'reading'));
  await putProposal(proposal(5, 'reading'));
  await putProposal(proposal(5, 'ready'));
  await vi.advanceTimersByTimeAsync(19_000);
  expect(heard).not.toContainEqual([3, 'failed']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard).toContainEqual([3, 'failed']);
  expect(heard).toContainEqual([4, 'failed']);
  expect(heard).not.toContainEqual([5, 'failed']);
  stop();
});

test('a watcher that stopped tells no failure any more', async () => {
  vi.useFakeTimers();
  const heard: unknown[] = [];
  const stop = watchProposals((tabId) => heard.push(tabId));
  await putProposal(proposal(3, 'reading'));
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual([3]);
});

test('only a proposal that brought nothing is forgotten when the tab goes on', async () => {
  await putProposal(proposal(3, 'failed'));
  await putProposal(proposal(4, 'ready'));
  await forgetFailure(3);
  await forgetFailure(4);
  expect(await getProposal(3)).toBeUndefined();
  expect(await getProposal(4)).toBeDefined();
});

test('when the storage is full the oldest proposal of another tab gives way', async () => {
  await putProposal(proposal(1, 'ready', '2026-11-23T08:00:00.000Z'));
  await putProposal(proposal(2, 'ready', '2026-11-23T07:00:00.000Z'));
  const set = fakeBrowser.storage.session.set;
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES')).mockImplementation(set);
  await putProposal(proposal(3, 'ready'));
  expect(await getProposal(1)).toBeDefined();
  expect(await getProposal(2)).toBeUndefined();
  expect(await getProposal(3)).toBeDefined();
});

test('a proposal that does not fit even alone is an error, not a silence', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  await expect(putProposal(proposal(3, 'ready'))).rejects.toThrow('QUOTA_BYTES');
});
