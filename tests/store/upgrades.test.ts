import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { closeStore, openStore } from '@/lib/store/database';
import { StoreBlocked, StoreUnavailable } from '@/lib/store/errors';
import { upgrade } from '@/lib/store/upgrades';
import { DATABASE, VERSION } from '@/lib/store/version';

beforeEach(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
});

test('step 1: from nothing to records, history, outbox, counters, private values and the do-not-contact list', async () => {
  const database = await openDB(DATABASE, 1, { upgrade });
  expect([...database.objectStoreNames]).toEqual([
    'acts',
    'changes',
    'counters',
    'outbox',
    'private',
    'records',
    'suppressed',
  ]);
  const records = database.transaction('records').store;
  expect([...records.indexNames].sort()).toEqual(['all', 'domain', 'due', 'email', 'list', 'parent', 'phone', 'word']);
  expect(records.index('word').multiEntry).toBe(true);
  database.close();
});

test('an upgrade that fails in the middle leaves the former version whole', async () => {
  const first = await openDB(DATABASE, 1, { upgrade });
  await first.put('private', 'kept', 'probe');
  first.close();
  const broken = openDB(DATABASE, 2, {
    upgrade(database, _old, _new, transaction) {
      database.createObjectStore('half');
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
  });
  await expect(broken).rejects.toThrow();
  const again = await openDB(DATABASE);
  expect(again.version).toBe(1);
  expect([...again.objectStoreNames]).not.toContain('half');
  expect(await again.get('private', 'probe')).toBe('kept');
  again.close();
});

test('data of a newer version is not touched and says so', async () => {
  const newer = await openDB(DATABASE, VERSION + 1, {
    upgrade: (database) => void database.createObjectStore('later'),
  });
  newer.close();
  await expect(openStore()).rejects.toBeInstanceOf(StoreBlocked);
});

test('a store that the browser refuses to open says so, and can be opened when it answers again', async () => {
  const real = globalThis.indexedDB;
  globalThis.indexedDB = {
    ...real,
    open: () => {
      throw new DOMException('refused', 'UnknownError');
    },
  } as unknown as IDBFactory;
  await expect(openStore()).rejects.toBeInstanceOf(StoreUnavailable);
  globalThis.indexedDB = real;
  expect((await openStore()).version).toBe(VERSION);
});

test('step 2: a number with an extension is found by what rings; the record itself is not touched', async () => {
  const before = await openDB(DATABASE, 1, { upgrade });
  const held = (value: string) => ({ value, stamp: [1, 0, 'a'], from: { by: 'page', at: '2026-01-01' } });
  const record = (phones: string[]) => ({ fields: { phone: phones.map(held) } });
  const rows = [
    { id: 'person:1', record: record(['+1 202 555 0143 ext. 89']), phone: ['555014389'] },
    { id: 'person:2', record: record(['+49 89 99998 101']), phone: ['999998101'] },
    { id: 'person:3', record: record(['+1 202 555 0143 x 1']) },
  ];
  for (const row of rows) await before.put('records', row);
  before.close();
  const after = await openDB(DATABASE, 2, { upgrade });
  expect(await after.getAll('records')).toEqual([{ ...rows[0], phone: ['025550143'] }, rows[1], rows[2]]);
  after.close();
});
