import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Proposal } from '@/lib/model/page-reading';
import {
  failInterrupted,
  forgetFailure,
  getProposal,
  putProposal,
  removeProposal,
  settled,
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

test('a reading of more than twenty seconds counts as failed', () => {
  const reading = proposal(3, 'reading');
  expect(settled(reading, '2026-11-23T09:00:20.000Z')).toEqual(reading);
  expect(settled(reading, '2026-11-23T09:00:20.001Z')).toMatchObject({ state: 'failed', failure: 'gone' });
  const ready = proposal(3, 'ready');
  expect(settled(ready, '2026-11-24T09:00:00.000Z')).toEqual(ready);
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
