import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, expect, test } from 'vitest';
import type { StoredRecord } from '@/lib/model/record';
import { closeStore, openStore } from '@/lib/store/database';
import { find } from '@/lib/store/find';
import { keysOf } from '@/lib/store/keys';

const start = Date.UTC(2026, 0, 1);
const given = ['Jonas', 'Mara', 'Tilde', 'Bo'];
const from = { by: 'page' as const, at: '2026-01-01' };

/** Person number i changed i minutes after the first; 10,000 Schneiders, of whom three have a rare name. */
function person(i: number): StoredRecord {
  const rare = [17, 5_000, 9_998].includes(i) ? 'Ida' : (given[i % given.length] ?? '');
  const at = new Date(start + i * 60_000).toISOString();
  const name = [{ value: `${rare} Schneider${i % 3 === 0 ? '-Nord' : ''}`, stamp: [1, 0, 'a'] as const, from }];
  const fields = { name } as unknown as StoredRecord['fields'];
  return { id: `person:${i}`, type: 'person', createdAt: at, updatedAt: at, fields };
}

const people = Array.from({ length: 10_000 }, (_, i) => person(i));

beforeAll(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
  const { store, done } = (await openStore()).transaction('records', 'readwrite');
  for (const record of people) void store.put({ id: record.id, record, ...keysOf(record) });
  await done;
}, 60_000);

const ids = async (query: string, limit?: number) => (await find(query, limit)).map((record) => record.id);

test('a rare combination is found among ten thousand of a name', async () => {
  expect(await ids('Ida Schneider')).toEqual(['person:9998', 'person:5000', 'person:17']);
  expect(await ids('schnei ida')).toEqual(['person:9998', 'person:5000', 'person:17']);
  expect(await ids('ida schneider nord')).toEqual(
    [9_998, 5_000, 17].filter((i) => i % 3 === 0).map((i) => `person:${i}`),
  );
  expect(await ids('ida mara schneider')).toEqual([]);
});

test('of many the last changed come first, and as many as asked for', async () => {
  expect(await ids('schneider', 5)).toEqual([9_999, 9_998, 9_997, 9_996, 9_995].map((i) => `person:${i}`));
  expect(await ids('schneider', 300)).toHaveLength(300);
});

test.each(['mara schneider', 'schneider nord', 'bo nord schneider', 's', 'j sch n'])(
  '"%s" finds what reading everybody would find',
  async (query) => {
    const words = query.split(' ');
    const expected = people
      .filter(({ fields }) => {
        const parts = String(fields.name?.[0]?.value).toLowerCase().split(/[ -]/);
        return words.every((word) => parts.some((part) => part.startsWith(word)));
      })
      .map(({ id }) => id)
      .reverse();
    expect(await ids(query, 50)).toEqual(expected.slice(0, 50));
  },
);
