// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReviewView } from '@/components/panel/review/ReviewView';
import { useUndoLast } from '@/components/queries/undo';
import { useCommand } from '@/components/ui/keys/use-commands';
import type { Proposal } from '@/lib/model/page-reading';
import { undoable } from '@/lib/store/undo';
import { getProposal, putProposal } from '@/lib/tabs/proposals';
import { getReviewDraft } from '@/lib/tabs/review-draft';
import { freshStore, inPanel, now } from '../prospect-panel';

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const person = (name: string): NonNullable<Proposal['reading']>['people'][number] => ({
  facts: [
    { field: 'name', value: name, quote: { exact: name, where: 'text' }, method: 'team card', confidence: 'high' },
  ],
});
const proposal: Proposal = {
  ...{ tabId: 1, windowId: 1, url: 'https://northwind.example/team', title: 'Team', at: now, state: 'ready' },
  reading: {
    ...{ url: 'https://northwind.example/team', title: 'Team' },
    people: [person('Ines Duarte'), person('Jonas Weber')],
  },
};

function Undo() {
  const undo = useUndoLast(undefined);
  useCommand({ id: 'undo', name: 'Undo', keys: 'z', run: () => void undo() });
  return null;
}
const review = (onDone?: () => void) =>
  inPanel(
    <>
      <ReviewView proposal={proposal} {...(onDone && { onDone })} />
      <Undo />
    </>,
  );
const untickJonas = async () => {
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Jonas Weber' }));
  await waitFor(async () => expect(await getReviewDraft(1)).toMatchObject({ at: now }));
};
const tickOf = async (name: string) => (await screen.findByRole('checkbox', { name })).getAttribute('aria-checked');

test('a review that was cancelled comes back with Z, with its ticks, and no act is taken back', async () => {
  await putProposal(proposal);
  const before = await undoable();
  review();
  await untickJonas();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await screen.findByText('Review put away');
  await waitFor(async () => expect(await getProposal(1)).toBeUndefined());
  await userEvent.keyboard('z');
  await waitFor(async () => expect(await getProposal(1)).toEqual(proposal));
  expect(screen.queryByText('Review put away')).toBeNull();
  expect(await undoable()).toEqual(before);
  cleanup();
  review();
  await waitFor(async () => expect(await tickOf('Jonas Weber')).toBe('false'));
  expect(await tickOf('Ines Duarte')).toBe('true');
});

test('a review over a record opens again with its ticks; a reading made meanwhile stays', async () => {
  const later = { ...proposal, at: '2026-11-23T11:00:00.000Z' };
  await putProposal(proposal);
  const onDone = vi.fn();
  review(onDone);
  await untickJonas();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(async () => expect(await getReviewDraft(1)).toBeUndefined());
  expect(onDone).toHaveBeenCalledOnce();
  await putProposal(later);
  await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('review'));
  expect(await getProposal(1)).toEqual(later);
  expect(await getReviewDraft(1)).toMatchObject({ names: ['Ines Duarte', 'Jonas Weber'] });
});
