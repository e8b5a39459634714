import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Edit } from '@/lib/model/edit';
import { commit } from '@/lib/store/commit';
import { closeStore } from '@/lib/store/database';
import { dueReminders, markReminded, remindersAhead } from '@/lib/store/tasks';
import { undo } from '@/lib/store/undo';

const context = { now: '2026-11-20T10:00:00.000Z', who: 'Noor', newDevice: () => 'device-1' };
let act = 0;
const run = (edits: Edit[]) => {
  act += 1;
  return commit({ id: `act:${act}`, said: { key: 'taskAdded', values: {} }, edits }, context);
};
const task = (id: string, dueAt: string, remind?: boolean): Edit => ({
  do: 'create',
  id: `task:${id}`,
  values: { title: 'Call', dueAt, owedBy: 'us', remind },
});
const due = async (now: string) => (await dueReminders(now)).map(({ id }) => id);

beforeEach(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['America/Los_Angeles', '2026-11-26T16:59:00.000Z', '2026-11-26T17:00:00.000Z'],
  ['Pacific/Auckland', '2026-11-25T19:59:00.000Z', '2026-11-25T20:00:00.000Z'],
  ['UTC', '2026-11-26T08:59:00.000Z', '2026-11-26T09:00:00.000Z'],
])('a task due on a day rings at nine of that day in %s', async (zone, before, at) => {
  vi.stubEnv('TZ', zone);
  await run([task('a', '2026-11-26', true)]);
  expect(await due(before)).toEqual([]);
  expect(await due(at)).toEqual(['task:a']);
});

test('a task due at a time rings at that time', async () => {
  await run([task('a', '2026-11-26T13:30:00.000Z', true)]);
  expect(await due('2026-11-26T13:29:59.000Z')).toEqual([]);
  expect(await due('2026-11-26T13:30:00.000Z')).toEqual(['task:a']);
});

test('a reminder is found behind any number of overdue tasks without one', async () => {
  await run(Array.from({ length: 600 }, (_, i) => task(`old-${i}`, '2026-01-01')));
  expect(await remindersAhead()).toBe(false);
  await run([task('a', '2026-11-26', true)]);
  expect(await remindersAhead()).toBe(true);
  expect(await due('2026-11-27T12:00:00.000Z')).toEqual(['task:a']);
});

test.each<[string, () => Promise<unknown>]>([
  ['given', () => markReminded(['task:a'], 'act:given', context)],
  ['switched off', () => run([{ do: 'clear', id: 'task:a', field: 'remind' }])],
  ['done', () => run([{ do: 'set', id: 'task:a', field: 'doneAt', value: context.now }])],
  ['deleted', () => run([{ do: 'delete', id: 'task:a' }])],
  ['taken back', () => undo(undefined, 'act:undo', context)],
])('a reminder that was %s does not ring', async (_, end) => {
  await run([task('a', '2026-11-19', true)]);
  expect(await due(context.now)).toEqual(['task:a']);
  await end();
  expect(await due(context.now)).toEqual([]);
  expect(await remindersAhead()).toBe(false);
});

test('a task for somebody who must not be contacted does not ring until the block is lifted', async () => {
  const block = (id: string): Edit => ({
    do: 'set',
    id,
    field: 'doNotContact',
    value: { since: '2026-10-03', reason: 'asked' },
  });
  await run([
    { do: 'create', id: 'company:nr', values: {} },
    { do: 'create', id: 'person:ines', values: { companyId: 'company:nr' } },
    {
      do: 'create',
      id: 'task:a',
      values: { title: 'Call', dueAt: '2026-11-19', owedBy: 'us', remind: true, personId: 'person:ines' },
    },
  ]);
  for (const id of ['person:ines', 'company:nr']) {
    await run([block(id)]);
    expect([id, await due(context.now), await remindersAhead()]).toEqual([id, [], false]);
    await run([{ do: 'clear', id, field: 'doNotContact' }]);
    expect([id, await due(context.now), await remindersAhead()]).toEqual([id, ['task:a'], true]);
  }
});

test('a task of a blocked company that touches nobody still rings', async () => {
  await run([
    { do: 'create', id: 'company:nr', values: { doNotContact: { since: '2026-10-03', reason: 'asked' } } },
    {
      do: 'create',
      id: 'task:a',
      values: { title: 'Erase their data', dueAt: '2026-11-19', owedBy: 'us', remind: true, companyId: 'company:nr' },
    },
  ]);
  expect(await due(context.now)).toEqual(['task:a']);
});
