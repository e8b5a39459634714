import { beforeEach, expect, test } from 'vitest';
import { readDay } from '@/components/queries/today';
import type { Edit } from '@/lib/model/edit';
import { orderQueue } from '@/lib/process/queue';
import { defaultProcess } from '@/lib/process/registry';
import { commit } from '@/lib/store/commit';
import { emptyStore } from '../../intake/store';

const { id: processId, version: processVersion, stages } = defaultProcess();
const stage = stages[0]?.id ?? '';
const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number, 10)).toISOString();
const today = day(220);

const prospect = (number: number, since: string, state = 'open'): Edit => ({
  do: 'create',
  id: `prospect:${number}`,
  values: { name: `Deal ${number}`, processId, processVersion, stage, stageSince: since, state },
});

const run = (id: string, now: string, edits: Edit[]) =>
  commit({ id, said: { key: 'added', values: {} }, edits }, { now, who: 'Noor', newDevice: () => 'device-1' });

beforeEach(async () => {
  await emptyStore();
  for (let i = 0; i < 200; i += 1) await run(`act:${i}`, day(i), [prospect(i, day(i))]);
});

test('of very many prospects the most neglected are there, and come first', async () => {
  const { prospects, total } = await readDay(today);
  expect(total).toBe(200);
  expect(prospects).toHaveLength(150);
  expect(orderQueue(prospects)[0]?.file.prospect.id).toBe('prospect:0');
  const ids = prospects.map(({ file }) => file.prospect.id);
  expect(ids).toContain('prospect:199');
  expect(ids).not.toContain('prospect:120');
});

test('a prospect with a due task is there wherever it stands, unless it is lost', async () => {
  const task = (number: number, dueAt: string): Edit => ({
    do: 'create',
    id: `task:${number}`,
    values: { title: 'Call', dueAt, owedBy: 'us', prospectId: `prospect:${number}` },
  });
  await run('act:tasks', day(219), [task(120, today.slice(0, 10)), task(121, day(300)), task(900, day(100))]);
  await run('act:lost', day(219), [prospect(900, day(1), 'lost')]);
  const ids = (await readDay(today)).prospects.map(({ file }) => file.prospect.id);
  expect(ids).toContain('prospect:120');
  expect(ids).not.toContain('prospect:121');
  expect(ids).not.toContain('prospect:900');
});
