// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeClient } from '@/components/queries/client';
import { useProposal } from '@/components/queries/page';
import { matchQuery } from '@/components/queries/review';
import type { Proposal } from '@/lib/model/page-reading';
import { putProposal, removeProposal } from '@/lib/tabs/proposals';
import { readingOf } from '../../tabs/fake-tabs';
import { freshStore } from '../panel/prospect-panel';

const url = 'https://www.selbylund.example/team';
const begun: Proposal = {
  tabId: 7,
  windowId: 1,
  url,
  title: 'Team',
  at: '2026-11-23T10:00:00.000Z',
  state: 'reading',
};
const ready: Proposal = { ...begun, state: 'ready', reading: readingOf(url) };

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
});
afterEach(cleanup);

function watchTab() {
  const client = makeClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  /** Of each thing told: its state, and whether what is known of it was there. */
  const told: [string | undefined, boolean][] = [];
  const { result } = renderHook(
    () => {
      const proposal = useProposal(7);
      told.push([proposal?.state, client.getQueryData(matchQuery(proposal).queryKey) !== undefined]);
      return proposal;
    },
    { wrapper },
  );
  return { result, told };
}

test('a reading is told together with what is known of it', async () => {
  const { result, told } = watchTab();
  await act(() => putProposal(begun));
  await waitFor(() => expect(result.current?.state).toBe('reading'));
  await act(() => putProposal(ready));
  await waitFor(() => expect(result.current?.state).toBe('ready'));
  expect(told.filter(([state]) => state === 'ready').every(([, isKnown]) => isKnown)).toBe(true);
});

test('what has come since is not overtaken by a reading that was looked up meanwhile', async () => {
  const { result, told } = watchTab();
  await act(async () => {
    void putProposal(ready);
    await removeProposal(7);
  });
  await act(() => new Promise((done) => setTimeout(done, 300)));
  expect(result.current).toBeUndefined();
  expect(told.some(([state]) => state === 'ready')).toBe(false);
});
