// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeClient } from '@/components/queries/client';
import { useDraft } from '@/components/queries/draft';
import { findDraft, keepDraft, takeDraft } from '@/components/queries/draft-place';
import { CspRoot } from '@/components/ui/CspRoot';
import { KeysProvider } from '@/components/ui/keys/KeysProvider';
import { Toaster } from '@/components/ui/Toaster';
import { closeStore } from '@/lib/store/database';
import * as drafts from '@/lib/store/drafts';
import { NotSaved } from '@/lib/store/errors';

beforeEach(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'locks');
});

/** Windows that live, by the locks they hold; a request for a held one waits until that window closes. Returns the way to close one. */
function living(...holders: string[]) {
  const closes = new Map<string, () => void>();
  const held = new Map(
    holders.map((holder) => [`draft-holder ${holder}`, new Promise<void>((closed) => closes.set(holder, closed))]),
  );
  const request = async (name: string, { signal }: { signal?: AbortSignal } = {}) => {
    const given = new Promise<never>((_, refuse) =>
      signal?.addEventListener('abort', () => refuse(new DOMException('Nobody lets go of it', signal.reason.name))),
    );
    await Promise.race([held.get(name), given]);
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  return (holder: string) => {
    held.delete(`draft-holder ${holder}`);
    closes.get(holder)?.();
  };
}

const around = ({ children }: { children: ReactNode }) => (
  <CspRoot queries={makeClient()}>
    <KeysProvider>
      {children}
      <Toaster />
    </KeysProvider>
  </CspRoot>
);
const field = () => renderHook(() => useDraft<string>('note prospect:1', ''), { wrapper: around });

test('two windows keep what each of them types', async () => {
  living('left', 'right');
  await keepDraft('note', 'left', 'from the left', 1);
  await keepDraft('note', 'right', 'from the right', 2);
  expect(await findDraft('note', 'left')).toMatchObject({ draft: 'from the left' });
  await keepDraft('note', 'left', undefined, 3);
  expect(await findDraft('note', 'left')).toBeUndefined();
  expect(await findDraft('note', 'right')).toMatchObject({ draft: 'from the right' });
});

test('after a restart the newest words come first, and the older ones after them', async () => {
  living('new');
  await keepDraft('note', 'closed-1', 'older', 1);
  await keepDraft('note', 'closed-2', 'newer', 2);
  const found = await findDraft('note', 'new');
  if (!found) throw new Error('Nothing was found.');
  expect(found.draft).toBe('newer');
  await takeDraft('note', 'new', found, 3);
  expect(await findDraft('note', 'new')).toMatchObject({ holder: 'new', draft: 'newer' });
  await keepDraft('note', 'new', undefined, 4);
  expect(await findDraft('note', 'new')).toMatchObject({ holder: 'closed-1', draft: 'older' });
});

test('a longer name that goes on after an @ is another draft', async () => {
  await keepDraft('note:https://someone@example.com', 'left', 'elsewhere', 1);
  expect(await findDraft('note:https://someone', 'new')).toBeUndefined();
});

test('the field takes up what a closed window left, and leaves alone what a living one types', async () => {
  living('alive');
  await keepDraft('note prospect:1', 'closed', 'half a thought', 1);
  await keepDraft('note prospect:1', 'alive', 'mine', 2);
  const { result } = field();
  await waitFor(() => expect(result.current.draft).toBe('half a thought'));
  act(() => result.current.change('half a thought more'));
  await result.current.flush();
  act(() => result.current.clear());
  await result.current.flush();
  expect(await drafts.draftsUnder('note prospect:1@')).toMatchObject([{ rest: 'alive', draft: { draft: 'mine' } }]);
});

test('a window that takes long to close leaves its words to the one that opened meanwhile', async () => {
  const close = living('going');
  await keepDraft('note prospect:1', 'going', 'half a thou', 1);
  const { result } = field();
  await waitFor(() => expect(result.current.ready).toBe(true));
  expect(result.current.draft).toBe('');
  await keepDraft('note prospect:1', 'going', 'half a thought', 2);
  close('going');
  await waitFor(() => expect(result.current.draft).toBe('half a thought'));
});

test('what was typed while another window closed is not replaced by what that left', async () => {
  const close = living('going');
  await keepDraft('note prospect:1', 'going', 'half a thought', 1);
  const { result } = field();
  await waitFor(() => expect(result.current.ready).toBe(true));
  act(() => result.current.change('begun anew'));
  close('going');
  await new Promise((done) => setTimeout(done, 50));
  expect(result.current.draft).toBe('begun anew');
});

test('what is typed before an earlier draft was found stays, and so does the earlier one', async () => {
  living();
  await keepDraft('note prospect:1', 'closed', 'earlier', 1);
  const { result } = field();
  act(() => result.current.change('typed at once'));
  await waitFor(() => expect(result.current.ready).toBe(true));
  expect(result.current.draft).toBe('typed at once');
  await result.current.flush();
  const kept = (await drafts.draftsUnder('note prospect:1@')).map(({ draft }) => JSON.stringify(draft));
  expect(kept.join()).toContain('earlier');
  expect(kept.join()).toContain('typed at once');
});

test('a full disk is said once, and flush tells that nothing was kept', async () => {
  const { result } = field();
  await waitFor(() => expect(result.current.ready).toBe(true));
  const write = vi.spyOn(drafts, 'writeDraft');
  write.mockRejectedValue(new NotSaved(new DOMException('full', 'QuotaExceededError')));
  act(() => result.current.change('a'));
  let kept: boolean | undefined;
  await act(async () => {
    kept = await result.current.flush();
  });
  expect(kept).toBe(false);
  expect(await screen.findAllByText(/The disk is full/)).toHaveLength(1);
});

test('a key is on its way to the disk at once, and what is typed meanwhile goes as soon as that has arrived', async () => {
  const { result } = field();
  await waitFor(() => expect(result.current.ready).toBe(true));
  let arrive = () => {};
  const write = vi.spyOn(drafts, 'writeDraft').mockImplementation(() => new Promise((done) => (arrive = done)));
  const written = () => write.mock.calls.map(([, draft]) => (draft as { draft: string }).draft);
  act(() => result.current.change('a'));
  expect(written()).toEqual(['a']);
  act(() => result.current.change('ab'));
  act(() => result.current.change('abc'));
  expect(written()).toEqual(['a']);
  await act(async () => arrive());
  expect(written()).toEqual(['a', 'abc']);
  await act(async () => arrive());
  expect(written()).toEqual(['a', 'abc']);
});

test('what is typed just after saving is kept too', async () => {
  const { result } = field();
  await waitFor(() => expect(result.current.ready).toBe(true));
  act(() => result.current.clear());
  act(() => result.current.change('the next one'));
  await waitFor(async () => {
    const [kept] = await drafts.draftsUnder('note prospect:1@');
    expect(kept?.draft).toMatchObject({ draft: 'the next one' });
  });
});
