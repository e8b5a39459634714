// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAct } from '@/components/queries/act';
import { makeClient } from '@/components/queries/client';
import { useErase } from '@/components/queries/erase';
import { useListFollows } from '@/components/queries/list-follows';
import { CspRoot } from '@/components/ui/CspRoot';
import { Toaster } from '@/components/ui/Toaster';
import { block } from '@/lib/acts/do-not-contact';
import { randomId } from '@/lib/model/ids';
import type { StoredRecord } from '@/lib/model/record';
import { commit } from '@/lib/store/commit';
import { closeStore } from '@/lib/store/database';
import { actsForList } from '@/lib/store/list-waits';
import { recordById } from '@/lib/store/records';
import { undo, undoable } from '@/lib/store/undo';
import { matched } from '@/lib/trust/suppression';
import { letListFollow } from '@/lib/trust/sync-after';
import { fact, freshStore, seedProspect, store } from '../panel/prospect-panel';

const address = 'ines@northwind.example';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  await store([fact('person:ines', 'email', address)]);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const listed = async () => (await matched([address]))[address];

async function ines(): Promise<StoredRecord> {
  const record = await recordById('person:ines');
  if (!record) throw new Error('Ines should be there');
  return record;
}

/** Writes to the do-not-contact list fail so often, and then work. */
function refuse(times: number) {
  const put = IDBObjectStore.prototype.put;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'suppressed' && left > 0) {
      left -= 1;
      throw new DOMException('The disk is full', 'QuotaExceededError');
    }
    return put.apply(this, row);
  });
}

function Page() {
  useListFollows();
  const doAct = useAct();
  const erase = useErase();
  const mark = async () => {
    const record = await ines();
    await doAct((making) => block(making, { record, reason: 'Asked by phone' }));
  };
  return (
    <>
      <button type="button" onClick={() => void mark()}>{`block`}</button>
      <button type="button" onClick={() => void ines().then(erase)}>{`erase`}</button>
    </>
  );
}

const show = () =>
  render(
    <CspRoot queries={makeClient()}>
      <Page />
      <Toaster />
    </CspRoot>,
  );

/** What a browser that is killed right after the act was saved leaves: the mark, and the list as it was. */
async function markAndDie() {
  const now = '2026-11-23T10:30:00.000Z';
  const act = block({ now, who: 'Noor', makeId: randomId }, { record: await ines(), reason: 'Asked by phone' });
  await commit(act, { now, who: 'Noor', newDevice: () => 'device' });
  await closeStore();
}

test('an act that was saved is said to be saved and can be undone, though the list could not follow; it follows a moment later', async () => {
  show();
  refuse(1);
  await userEvent.click(screen.getByRole('button', { name: 'block' }));
  await screen.findByText(/must not be contacted/);
  expect(screen.getByRole('button', { name: /Undo/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect((await undoable()).filter(({ said }) => said.key === 'blocked')).toHaveLength(1);
  expect(await listed()).toBeUndefined();
  await waitFor(async () => expect(await listed()).toBe('Asked by phone'), { timeout: 5000 });
  await waitFor(async () => expect(await actsForList()).toEqual([]));
});

test('a mark whose browser was killed before the list had followed is on the list at the next start', async () => {
  await markAndDie();
  expect(await listed()).toBeUndefined();
  show();
  await waitFor(async () => expect(await listed()).toBe('Asked by phone'));
  await waitFor(async () => expect(await actsForList()).toEqual([]));
});

test('an act that the list cannot follow keeps no other waiting', async () => {
  await markAndDie();
  await store([
    { do: 'set', id: 'company:1', field: 'doNotContact', value: { since: '2026-11-23', reason: 'All of them' } },
  ]);
  refuse(1);
  await expect(letListFollow()).rejects.toThrow('The disk is full');
  expect(await actsForList()).toHaveLength(1);
  await letListFollow();
  expect(await actsForList()).toEqual([]);
  expect(await listed()).toBeDefined();
});

test('a mark that was taken back before the list had followed it is not on the list', async () => {
  await markAndDie();
  await undo(undefined, 'act:undo', { now: '2026-11-23T10:31:00.000Z', who: 'Noor', newDevice: () => 'device' });
  show();
  await waitFor(async () => expect(await actsForList()).toEqual([]));
  expect(await listed()).toBeUndefined();
});

test('who is erased before the list had followed their mark stays on it', async () => {
  await markAndDie();
  show();
  await userEvent.click(screen.getByRole('button', { name: 'erase' }));
  await screen.findByText(/erased/i);
  expect(await listed()).toBeDefined();
});
