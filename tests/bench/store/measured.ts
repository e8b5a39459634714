import type { Edit } from '@/lib/model/edit';
import type { StoredRecord } from '@/lib/model/record';
import { commit } from '@/lib/store/commit';
import { openStore } from '@/lib/store/database';
import { find } from '@/lib/store/find';
import { keysOf } from '@/lib/store/keys';
import { count, inGroup, recordsBy } from '@/lib/store/records';

// Runs in a page of real Chromium; run.mjs builds it, opens it and prints what comes back.

const stages = ['find', 'qualify', 'research', 'outreach', 'pitch', 'close', 'follow-up'];
const from = { by: 'user' as const, at: '2026-11-23T10:00:00.000Z', who: 'Bench' };
const record = (id: string, type: string, values: { [field: string]: string }): StoredRecord => ({
  id,
  type,
  createdAt: from.at,
  updatedAt: from.at,
  fields: Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, [{ value, stamp: [1, 0, 'bench'] as const, from }]]),
  ) as StoredRecord['fields'],
});

/** Fills the store with n companies, each with a person and a prospect, without history. */
async function seed(n: number): Promise<void> {
  const database = await openStore();
  for (let start = 0; start < n; start += 2000) {
    const transaction = database.transaction(['records', 'counters'], 'readwrite', { durability: 'relaxed' });
    for (let i = start; i < Math.min(n, start + 2000); i += 1) {
      const rows = [
        record(`company:${i}`, 'company', { name: `Company ${i} Works`, domain: `company${i}.example` }),
        record(`person:${i}`, 'person', {
          name: `Given${i} Family${i % 997}`,
          email: `p${i}@company${i}.example`,
          companyId: `company:${i}`,
        }),
        record(`prospect:${i}`, 'prospect', {
          name: `Deal ${i}`,
          companyId: `company:${i}`,
          processId: 'guide',
          stage: stages[i % stages.length] ?? 'find',
          state: 'open',
        }),
      ];
      for (const row of rows) void transaction.objectStore('records').put({ id: row.id, record: row, ...keysOf(row) });
    }
    for (const stage of stages)
      void transaction.objectStore('counters').put(Math.floor(n / 7), `prospect|guide/${stage}`);
    await transaction.done;
  }
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Runs both interleaved (A B A B …) and answers the median of each in milliseconds, with their ratio. */
async function compare(pairs: number, ours: (i: number) => Promise<unknown>, base: (i: number) => Promise<unknown>) {
  const times = { ours: [] as number[], base: [] as number[] };
  for (let i = 0; i < pairs; i += 1) {
    for (const [name, run] of [
      ['base', base],
      ['ours', ours],
    ] as const) {
      const start = performance.now();
      await run(i);
      times[name].push(performance.now() - start);
    }
  }
  const [a, b] = [median(times.ours), median(times.base)];
  return { ours: a, base: b, ratio: a / b };
}

/** All measures at one size. */
async function measure(n: number) {
  await seed(n);
  const database = await openStore();
  const at = (i: number) => (i * 7919) % n;
  const save = (i: number): Edit[] => [{ do: 'set', id: `prospect:${at(i)}`, field: 'name', value: `Deal ${i} again` }];
  return {
    who: await compare(
      41,
      async (i) => {
        await recordsBy('email', `p${at(i)}@company${at(i)}.example`);
        await recordsBy('domain', `company${at(i)}.example`);
      },
      async (i) => {
        await database.getFromIndex('records', 'email', `p${at(i)}@company${at(i)}.example`);
        await database.getFromIndex('records', 'domain', `company${at(i)}.example`);
      },
    ),
    save: await compare(
      31,
      (i) =>
        commit(
          { id: `act:${n}-${i}-${Math.random()}`, said: { key: 'bench', values: {} }, edits: save(i) },
          { now: new Date().toISOString(), who: 'Bench', newDevice: () => 'bench' },
        ),
      async (i) => {
        const transaction = database.transaction(['records', 'outbox'], 'readwrite', { durability: 'strict' });
        const row = await transaction.objectStore('records').get(`prospect:${at(i)}`);
        if (row) void transaction.objectStore('records').put(row);
        void transaction.objectStore('outbox').put({ id: `prospect:${at(i)}`, since: from.at, version: 1 });
        await transaction.done;
      },
    ),
    list: await compare(
      31,
      () => inGroup('prospect', 'guide/outreach', 50),
      () => database.getAll('records', IDBKeyRange.bound('prospect:', 'prospect:\uffff'), 50),
    ),
    counts: await compare(
      5,
      () => Promise.all(stages.map((stage) => count(`prospect|guide/${stage}`))),
      () => database.count('records'),
    ),
    search: await compare(
      31,
      (i) => find(`given${at(i)}`),
      async (i) => void (await database.getFromIndex('records', 'word', `person|given${at(i)}`)),
    ),
  };
}

Object.assign(globalThis, { measure });
