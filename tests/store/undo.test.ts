import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Edit } from '@/lib/model/edit';
import { shown } from '@/lib/model/record';
import { lastSeq } from '@/lib/store/added-since';
import { commit } from '@/lib/store/commit';
import { closeStore, openStore } from '@/lib/store/database';
import { childrenOf, recordById } from '@/lib/store/records';
import { undo, undoable } from '@/lib/store/undo';
import { sayAct } from '@/lib/texts/say-act';

let minute = 0;
const context = () => {
  minute += 1;
  return { now: new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString(), who: 'Noor', newDevice: () => 'device-1' };
};
const run = (id: string, edits: Edit[], key = 'noteAdded') =>
  commit({ id, said: { key, values: {} }, edits }, context());
const takeBack = (id?: string) => undo(id, `act:undo-${minute}`, context());
const values = async (id: string, field: string) => {
  const record = await recordById(id);
  return record && shown(record, field).map((held) => held.value);
};
const page = () => ({ by: 'page' as const, at: '2026-11-23T09:00:00.000Z', url: 'https://northwind.example/team' });

async function empty(): Promise<void> {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
  minute = 0;
}
beforeEach(empty);

const keepInes: Edit[] = [
  { do: 'create', id: 'company:1', values: { name: 'Northwind' } },
  { do: 'create', id: 'person:1', values: { name: 'Ines Duarte', companyId: 'company:1' } },
  { do: 'create', id: 'prospect:1', values: { name: 'Northwind', companyId: 'company:1', state: 'open' } },
];
const set = (value: string): Edit[] => [{ do: 'set', id: 'prospect:1', field: 'stage', value }];

test('undo reaches fifty acts of the rep, however many undos and reminders lie between', async () => {
  await run('act:start', keepInes);
  for (let i = 0; i < 60; i += 1) {
    await run(`act:${i}`, set(`stage ${i}`));
    await run(`act:r${i}`, [{ do: 'set', id: 'task:1', field: 'remindedAt', value: 'x' }], 'reminded');
  }
  for (let i = 0; i < 8; i += 1) await takeBack();
  const acts = await undoable();
  expect(acts).toHaveLength(50);
  expect([acts[0]?.id, acts[49]?.id]).toEqual(['act:51', 'act:2']);
});

test('two undos at once take two acts', async () => {
  await run('act:start', keepInes);
  await run('act:1', set('find'));
  await run('act:2', set('qualify'));
  const taken = await Promise.all([takeBack(), takeBack()]);
  expect(taken.map((act) => act?.id)).toEqual(['act:2', 'act:1']);
  expect(await values('prospect:1', 'stage')).toEqual([]);
});

test('two contexts that undo at once take two acts', async () => {
  await run('act:start', keepInes);
  await run('act:1', set('find'));
  await run('act:2', set('qualify'));
  const other = await otherContext();
  const taken = await Promise.all([takeBack(), other.undo(undefined, 'act:other', context())]);
  expect(taken.map((act) => act?.id).sort()).toEqual(['act:1', 'act:2']);
  expect(await values('prospect:1', 'stage')).toEqual([]);
  await other.close();
});

/** The store as another page of the extension has it: its own modules and its own connection. */
async function otherContext() {
  vi.resetModules();
  const [{ undo: theirs }, { closeStore: close }] = await Promise.all([
    import('@/lib/store/undo'),
    import('@/lib/store/database'),
  ]);
  return { undo: theirs, close };
}

test('undoing an older act leaves what was set since, and undoing that one goes back over both', async () => {
  await run('act:start', [...keepInes, ...set('find')]);
  await run('act:1', set('qualify'));
  await run('act:2', set('research'));
  await takeBack('act:1');
  expect(await values('prospect:1', 'stage')).toEqual(['research']);
  await takeBack('act:2');
  expect(await values('prospect:1', 'stage')).toEqual(['find']);
});

test('undoing an older captured value does not bring back one that was removed since', async () => {
  const add = (value: string): Edit => ({ do: 'add', id: 'person:1', field: 'email', value, from: page() });
  await run('act:start', [...keepInes, add('a@northwind.example')]);
  await run('act:1', [add('b@northwind.example')]);
  await run('act:2', [{ do: 'clear', id: 'person:1', field: 'email', value: 'a@northwind.example' }]);
  await takeBack('act:1');
  expect(await values('person:1', 'email')).toEqual([]);
});

test('undoing an older typed value leaves the one typed since', async () => {
  const title = (value: string): Edit[] => [{ do: 'set', id: 'person:1', field: 'title', value }];
  await run('act:start', [...keepInes, ...title('COO')]);
  await run('act:1', title('CEO'));
  await run('act:2', title('CTO'));
  await takeBack('act:1');
  expect(await values('person:1', 'title')).toEqual(['CTO']);
  await takeBack('act:2');
  expect(await values('person:1', 'title')).toEqual(['COO']);
});

test('undoing a keep takes along what was added since, and says so', async () => {
  await run('act:old', [{ do: 'create', id: 'company:0', values: { name: 'Elsewhere' } }]);
  await run(
    'act:keep',
    [...keepInes, { do: 'create', id: 'activity:0', values: { prospectId: 'prospect:1' } }],
    'kept',
  );
  await run('act:note', [{ do: 'create', id: 'note:1', values: { text: 'Tea', personId: 'person:1' } }]);
  const task = { title: 'Call', dueAt: '2026-11-24', owedBy: 'us', prospectId: 'prospect:1', remind: true };
  await run('act:task', [{ do: 'create', id: 'task:1', values: task }]);
  await run('act:else', [{ do: 'create', id: 'note:2', values: { text: 'Other', companyId: 'company:0' } }]);
  const act = await takeBack('act:keep');
  expect(act && sayAct(act.said)).toMatch(/ with 2 things added since$/);
  const left = (await (await openStore()).getAllKeysFromIndex('records', 'all')).sort();
  expect(left).toEqual(['company:0', 'note:2']);
  expect(await childrenOf('task', 'prospect:1')).toEqual([]);
});

test('a note on an older prospect stays when the person it names goes', async () => {
  await run('act:old', [{ do: 'create', id: 'prospect:1', values: { name: 'Northwind', state: 'open' } }]);
  await run('act:person', [{ do: 'create', id: 'person:1', values: { name: 'Ines Duarte' } }]);
  const values = { text: 'Tea', prospectId: 'prospect:1', personId: 'person:1' };
  await run('act:note', [{ do: 'create', id: 'note:1', values }]);
  const act = await takeBack('act:person');
  expect(act?.said.values.along).toBeUndefined();
  expect(await childrenOf('note', 'prospect:1')).toHaveLength(1);
});

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('set' as const), value: fc.nat({ max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('clear' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), value: fc.nat({ max: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), value: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), value: fc.nat({ max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(), isOther: fc.boolean() }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function editOf(step: Exclude<Step, { do: 'undo' }>): Edit {
  const id = 'person:1';
  if (step.do === 'set') return { do: 'set', id, field: 'companyId', value: `company:${step.value}` };
  if (step.do === 'clear') return { do: 'clear', id, field: 'companyId' };
  if (step.do === 'type') return { do: 'set', id, field: 'title', value: `Typed ${step.value}` };
  if (step.do === 'add') return { do: 'add', id, field: 'email', value: `${step.value}@a.example`, from: page() };
  if (step.do === 'drop') return { do: 'clear', id, field: 'email', value: `${step.value}@a.example` };
  return { do: 'delete', id };
}

/** What is left when only these steps were ever done. */
function replay(steps: Exclude<Step, { do: 'undo' }>[]) {
  const state = { companyId: [] as string[], title: [] as string[], email: new Set<string>(), isGone: false };
  for (const step of steps) {
    if (step.do === 'set') state.companyId = [`company:${step.value}`];
    if (step.do === 'clear') state.companyId = [];
    if (step.do === 'type') state.title = [`Typed ${step.value}`];
    if (step.do === 'add') state.email.add(`${step.value}@a.example`);
    if (step.do === 'drop') state.email.delete(`${step.value}@a.example`);
    if (step.do === 'delete') state.isGone = true;
  }
  return { ...state, email: [...state.email].sort() };
}

async function stored() {
  const row = await (await openStore()).get('records', 'person:1');
  if (!row) throw new Error('the person should be there');
  const of = (field: string) => shown(row.record, field).map((held) => String(held.value));
  return {
    companyId: of('companyId'),
    title: of('title'),
    email: of('email').sort(),
    isGone: of('deleted')[0] === 'true',
  };
}

test('whatever is done and taken back in whatever order by two contexts, what is left is what was not taken back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      await empty();
      const other = await otherContext();
      await run('act:start', [{ do: 'create', id: 'person:1', values: { name: 'Ines Duarte' } }]);
      const done = new Map<string, Exclude<Step, { do: 'undo' }>>();
      for (const [index, one] of steps.entries()) {
        if (one.do !== 'undo') {
          // Nobody can take away what is not there.
          const now = replay([...done.values()]);
          if (one.do === 'clear' && now.companyId.length === 0) continue;
          if (one.do === 'drop' && !now.email.includes(`${one.value}@a.example`)) continue;
          await run(`act:${index}`, [editOf(one)]);
          done.set(`act:${index}`, one);
          continue;
        }
        const id = [...done.keys()][one.which % Math.max(done.size, 1)];
        if (id === undefined) continue;
        await (one.isOther ? other.undo : undo)(id, `act:undo-${index}`, context());
        done.delete(id);
        expect(await stored()).toEqual(replay([...done.values()]));
      }
      expect(await stored()).toEqual(replay([...done.values()]));
      await other.close();
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('an act of very many changes can be taken back like any other', () => {
  const changes = Array.from({ length: 300_000 }, (_, seq) => ({ seq }));
  expect(lastSeq(changes)).toBe(299_999);
});
