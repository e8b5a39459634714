import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Edit } from '@/lib/model/edit';
import { leading, shown, text } from '@/lib/model/record';
import { commit } from '@/lib/store/commit';
import { closeStore, openStore } from '@/lib/store/database';
import { find } from '@/lib/store/find';
import { onChange } from '@/lib/store/notices';
import { childrenOf, count, historyOf, inGroup, latest, recordById, recordsBy } from '@/lib/store/records';
import { undo, undoable } from '@/lib/store/undo';

let minute = 0;
let act = 0;
const context = () => {
  minute += 1;
  const now = new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString();
  return { now, who: 'Noor', newDevice: () => 'device-1' };
};
const page = (at = '2026-11-23T09:00:00.000Z') => ({ by: 'page' as const, at, url: 'https://northwind.example/team' });
const run = (edits: Edit[]) => {
  act += 1;
  return commit({ id: `act:${act}`, said: { key: 'test', values: {} }, edits }, context());
};

beforeEach(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
  minute = 0;
  act = 0;
});

const prospect = (id: string, stage: string): Edit => ({
  do: 'create',
  id,
  values: { name: 'Line 2', processId: 'guide', processVersion: 1, stage, stageSince: '2026-11-01', state: 'open' },
});

test('an act writes the record, its history, the outbox and the counters together', async () => {
  await run([prospect('prospect:1', 'find'), { do: 'create', id: 'company:1', values: { name: 'Northwind' } }]);
  const database = await openStore();
  expect(await count('prospect|guide/find')).toBe(1);
  expect(await count('company')).toBe(1);
  expect((await database.getAll('outbox')).map((row) => row.id)).toEqual(['company:1', 'prospect:1']);
  expect((await historyOf('company:1')).map((change) => change.field)).toEqual(['name']);
});

test('moving a prospect moves its counter and its place in the list', async () => {
  await run([prospect('prospect:1', 'find')]);
  await run([{ do: 'set', id: 'prospect:1', field: 'stage', value: 'qualify' }]);
  expect(await count('prospect|guide/find')).toBe(0);
  expect(await count('prospect|guide/qualify')).toBe(1);
  expect((await inGroup('prospect', 'guide/qualify', 10)).map((row) => row.id)).toEqual(['prospect:1']);
  expect(await inGroup('prospect', 'guide/find', 10)).toEqual([]);
});

test('a typed value leads and a captured one never overwrites it', async () => {
  await run([{ do: 'create', id: 'person:1' }]);
  await run([{ do: 'add', id: 'person:1', field: 'title', value: 'Head of Ops', from: page() }]);
  await run([{ do: 'set', id: 'person:1', field: 'title', value: 'COO' }]);
  await run([{ do: 'add', id: 'person:1', field: 'title', value: 'Operations lead', from: page() }]);
  const person = await recordById('person:1');
  expect(person && shown(person, 'title').map((held) => held.value)).toEqual(['COO', 'Operations lead', 'Head of Ops']);
});

test('typing again replaces what was typed, and the former value stays in the history', async () => {
  await run([{ do: 'create', id: 'person:1', values: { title: 'COO' } }]);
  await run([{ do: 'set', id: 'person:1', field: 'title', value: 'CEO' }]);
  const person = await recordById('person:1');
  expect(person && shown(person, 'title').map((held) => held.value)).toEqual(['CEO']);
  expect((await historyOf('person:1'))[0]?.before?.[0]?.value).toBe('COO');
});

test('undo takes a whole act back, newest first, and survives the closing of the store', async () => {
  await run([
    { do: 'create', id: 'company:1', values: { name: 'Northwind' } },
    { do: 'create', id: 'person:1', values: { name: 'Ines Duarte', companyId: 'company:1' } },
  ]);
  await run([{ do: 'set', id: 'person:1', field: 'name', value: 'Inês Duarte' }]);
  await closeStore();
  expect((await undo(undefined, 'act:u1', context()))?.id).toBe('act:2');
  expect(text((await recordById('person:1')) ?? fail(), 'name')).toBe('Ines Duarte');
  expect((await undo(undefined, 'act:u2', context()))?.id).toBe('act:1');
  expect(await recordById('person:1')).toBeUndefined();
  expect(await count('person')).toBe(0);
  expect(await undo(undefined, 'act:u3', context())).toBeUndefined();
});

test('undo of a captured value leaves what others added since', async () => {
  await run([{ do: 'create', id: 'person:1' }]);
  await run([{ do: 'add', id: 'person:1', field: 'email', value: 'a@northwind.example', from: page() }]);
  await run([{ do: 'add', id: 'person:1', field: 'email', value: 'b@northwind.example', from: page() }]);
  await undo('act:2', 'act:u', context());
  const person = await recordById('person:1');
  expect(person && shown(person, 'email').map((held) => held.value)).toEqual(['b@northwind.example']);
});

test('a deleted record is in no list, and undo brings it back', async () => {
  await run([{ do: 'create', id: 'company:1', values: { name: 'Northwind', domain: 'northwind.example' } }]);
  await run([{ do: 'delete', id: 'company:1' }]);
  expect(await recordsBy('domain', 'northwind.example')).toEqual([]);
  expect(await find('north')).toEqual([]);
  await undo(undefined, 'act:u', context());
  expect((await recordsBy('domain', 'Northwind.example')).map((row) => row.id)).toEqual(['company:1']);
  expect(await count('company')).toBe(1);
});

test('erasing leaves a stub without fields, history or names', async () => {
  await run([{ do: 'create', id: 'person:1', values: { name: 'Orla Maguire' } }]);
  await run([{ do: 'erase', id: 'person:1' }]);
  const database = await openStore();
  const row = await database.get('records', 'person:1');
  expect(row?.record.fields).toEqual({});
  expect(row?.record.erased).toBeDefined();
  expect(await historyOf('person:1')).toEqual([]);
  expect(JSON.stringify(await database.getAll('acts'))).not.toContain('Orla');
  await run([{ do: 'set', id: 'person:1', field: 'name', value: 'Orla again' }]);
  expect((await database.get('records', 'person:1'))?.record.fields).toEqual({});
});

test('nothing of an act is stored when the transaction is ended', async () => {
  await run([{ do: 'create', id: 'company:1', values: { name: 'Northwind' } }]);
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(run([{ do: 'set', id: 'company:1', field: 'name', value: 'Other' }])).rejects.toMatchObject({
    name: 'NotSaved',
    full: true,
  });
  add.mockRestore();
  expect(leading((await recordById('company:1')) ?? fail(), 'name')).toBe('Northwind');
  expect(await undoable()).toHaveLength(1);
});

test('search finds by the beginning of words, by accentless spelling, by mail address and by phone in any spelling', async () => {
  await run([
    {
      do: 'create',
      id: 'person:1',
      values: { name: 'Tomasz Żukowski', email: 't.zukowski@northwind.example', phone: '+49 531 555 0142' },
    },
    { do: 'create', id: 'company:1', values: { name: 'Müller & Söhne GmbH' } },
  ]);
  const ids = async (query: string) => (await find(query)).map((row) => row.id);
  expect(await ids('zuk tom')).toEqual(['person:1']);
  expect(await ids('t.zukowski@north')).toEqual(['person:1']);
  expect(await ids('0531 5550142')).toEqual(['person:1']);
  expect(await ids('mull')).toEqual(['company:1']);
  expect(await ids('Mueller')).toEqual(['company:1']);
  expect(await ids('nobody')).toEqual([]);
});

test('children are found by every record they point at', async () => {
  await run([
    {
      do: 'create',
      id: 'task:1',
      values: { title: 'Call', dueAt: '2026-11-26', owedBy: 'us', prospectId: 'prospect:1', personId: 'person:1' },
    },
  ]);
  expect((await childrenOf('task', 'prospect:1')).map((row) => row.id)).toEqual(['task:1']);
  expect((await childrenOf('task', 'person:1')).map((row) => row.id)).toEqual(['task:1']);
  expect((await latest('task', 5)).map((row) => row.id)).toEqual(['task:1']);
});

test('every context hears of a commit', async () => {
  const heard: string[][] = [];
  const stop = onChange((notice) => heard.push(notice.ids));
  await run([{ do: 'create', id: 'company:1', values: { name: 'Northwind' } }]);
  stop();
  expect(heard).toEqual([['company:1']]);
});

function fail(): never {
  throw new Error('the record should be there');
}
