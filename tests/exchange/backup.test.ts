import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { makeBackup } from '@/lib/exchange/make-backup';
import { BackupRefused, readBackup } from '@/lib/exchange/read-backup';
import { previewRestore, type RestoreMode, restore } from '@/lib/exchange/restore';
import { aboutSchema } from '@/lib/model/about';
import type { Edit } from '@/lib/model/edit';
import { text, texts } from '@/lib/model/record';
import { written } from '@/lib/model/written';
import { openStore } from '@/lib/store/database';
import { writeDraft } from '@/lib/store/drafts';
import { find } from '@/lib/store/find';
import { onChange } from '@/lib/store/notices';
import { readAbout, writeAbout } from '@/lib/store/private';
import { count, historyOf, recordById, recordsBy } from '@/lib/store/records';
import { undoable } from '@/lib/store/undo';
import { texts as words } from '@/lib/texts';
import { isSuppressed, suppress } from '@/lib/trust/suppression';
import { emptyStore, keep, takeBack, visible } from '../intake/store';

beforeEach(emptyStore);

const now = '2026-11-24T10:00:00.000Z';
let acts = 0;
const put = (edits: Edit[], name = 'x') => {
  acts += 1;
  return keep({ id: `act:backup-${acts}`, said: { key: 'added', values: { name } }, edits });
};
const world: Edit[] = [
  { do: 'create', id: 'company:1', values: { name: 'Northwind', domain: 'northwind.example' } },
  { do: 'create', id: 'person:1', values: { name: 'Ines Duarte', companyId: 'company:1' } },
  { do: 'create', id: 'prospect:1', values: { name: 'Northwind', state: 'open', processId: 'small', stage: 'find' } },
];
const file = (content: unknown) => new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);
const read = async (content: unknown) => readBackup(content instanceof Blob ? content : file(content), now);
const frame = {
  format: 'alongside-backup',
  version: 1,
  madeAt: now,
  salts: [],
  records: [],
  changes: [],
  acts: [],
  suppressed: [],
};
const rep = () => ({
  now,
  who: 'Noor',
  makeId: (type: string) => `${type}:restore-${Math.random()}`,
  newDevice: () => 'd',
});
const restoreAs = async (content: unknown, mode: RestoreMode, deleted: 'bring-back' | 'leave' = 'bring-back') =>
  restore(await read(content), { mode, deleted }, rep());

/** The store as version 1 of the format wrote it: every row as it is stored. */
async function versionOne() {
  const database = await openStore();
  const rows = await database.getAll('records');
  return {
    ...frame,
    records: rows.map((row) => row.record),
    changes: await database.getAll('changes'),
    acts: await database.getAll('acts'),
  };
}

async function everything() {
  const database = await openStore();
  const counters = await Promise.all(['company', 'person', 'prospect', 'prospect|small/find'].map(count));
  return {
    visible: await visible(),
    history: (await database.getAll('changes')).map(({ seq: _, ...row }) => row),
    counters,
  };
}

test('a backup restored into an empty store gives the same store: records, history, undo, lists, counters', async () => {
  await put(world);
  await put([{ do: 'set', id: 'person:1', field: 'name', value: 'Inês Duarte' }]);
  await writeAbout(aboutSchema.parse({ name: 'Noor' }));
  await suppress(['otto@northwind.example'], { reason: 'Asked', now });
  const before = await everything();
  const backup = await makeBackup(now);
  for (const mode of ['merge', 'replace'] as const) {
    await emptyStore();
    await restoreAs(backup, mode);
    expect(await everything()).toEqual(before);
    expect((await recordsBy('domain', 'northwind.example')).map((one) => one.id)).toEqual(['company:1']);
    expect((await find('inês')).map((one) => one.id)).toEqual(['person:1']);
    expect((await readAbout()).name).toBe('Noor');
    expect(await isSuppressed(['otto@northwind.example'])).toHaveLength(1);
    await takeBack();
    if (mode === 'replace') continue;
    expect((await recordById('person:1')) && text((await recordById('person:1')) ?? fail(), 'name')).toBe(
      'Ines Duarte',
    );
  }
});

test('a backup says nothing of this device, of drafts and of the clock', async () => {
  await put(world);
  await writeDraft('note', 'half a sentence');
  const content = JSON.parse(await (await makeBackup(now)).text());
  const names = 'about acts devices format madeAt records salts settings sources suppressed version';
  expect(Object.keys(content).sort()).toEqual(names.split(' '));
  expect(JSON.stringify(content)).not.toContain('half a sentence');
});

test('merging keeps what is only here and lets the typed value lead over the captured one of the backup', async () => {
  const from = { by: 'page' as const, at: now };
  await put([
    { do: 'create', id: 'person:1' },
    { do: 'add', id: 'person:1', field: 'title', value: 'COO', from },
  ]);
  const backup = await makeBackup(now);
  await emptyStore();
  await put([
    { do: 'create', id: 'person:1', values: { title: 'CEO' } },
    { do: 'create', id: 'person:2', values: { name: 'Jo' } },
  ]);
  await restoreAs(backup, 'merge');
  expect(texts((await recordById('person:1')) ?? fail(), 'title')).toEqual(['CEO', 'COO']);
  expect(await recordById('person:2')).toBeDefined();
  expect(await count('person')).toBe(2);
});

test('merging twice changes nothing more, and undo still takes back what the rep did last', async () => {
  await put(world);
  const backup = await makeBackup(now);
  await emptyStore();
  await put([{ do: 'create', id: 'person:9', values: { name: 'Jo' } }], 'Jo');
  await restoreAs(backup, 'merge');
  const once = await everything();
  await restoreAs(backup, 'merge');
  expect(await everything()).toEqual(once);
  expect((await undoable()).map((act) => act.said.values.name)).toEqual(['Jo', 'x']);
});

test('replacing removes what the backup does not hold', async () => {
  await put(world);
  const backup = await makeBackup(now);
  await put([{ do: 'create', id: 'person:2', values: { name: 'Jo' } }]);
  expect(await previewRestore(await read(backup))).toMatchObject({
    added: 0,
    merged: 3,
    onlyHere: 1,
    holds: { person: 1 },
  });
  await restoreAs(backup, 'replace');
  expect(await recordById('person:2')).toBeUndefined();
  expect(await count('person')).toBe(1);
});

test.each(['merge', 'replace'] as const)('an old backup does not bring an erased person back (%s)', async (mode) => {
  await put(world, 'Ines Duarte');
  const backup = await makeBackup(now);
  await put([{ do: 'erase', id: 'person:1' }]);
  await restoreAs(backup, mode);
  expect(await recordById('person:1')).toBeUndefined();
  expect(await historyOf('person:1')).toEqual([]);
  const database = await openStore();
  expect(JSON.stringify([await database.getAll('records'), await database.getAll('acts')])).not.toContain('Duarte');
});

test('what is typed after a restore wins over everything restored, whatever clock wrote that', async () => {
  await put(world);
  const content = await versionOne();
  for (const record of content.records)
    for (const held of Object.values(record.fields).flat() as { stamp: unknown[] }[])
      held.stamp = [Date.parse('2027-06-01'), 0, 'other'];
  await emptyStore();
  await restoreAs(content, 'merge');
  await put([{ do: 'set', id: 'prospect:1', field: 'stage', value: 'close' }]);
  expect(text((await recordById('prospect:1')) ?? fail(), 'stage')).toBe('close');
  const database = await openStore();
  expect((await database.get('records', 'prospect:1'))?.record.fields.stage?.[0]?.stamp[0]).toBe(
    Date.parse('2027-06-01'),
  );
});

test.each(['merge', 'replace'] as const)(
  'a restore says how much of it is done, up to all of it (%s)',
  async (mode) => {
    await keep({
      id: 'act:p',
      said: { key: 'added', values: {} },
      edits: [{ do: 'create', id: 'company:p', values: {} }],
    });
    const made: [number, number][] = [];
    const blob = await makeBackup(now, (done, total) => made.push([done, total]));
    expect(made.at(-1)?.[0]).toBe(made.at(-1)?.[1]);
    const backup = await readBackup(blob, now);
    await emptyStore();
    const heard: [number, number][] = [];
    await restore(backup, { mode, deleted: 'bring-back' }, rep(), (done, total) => heard.push([done, total]));
    const total = backup.records.length + backup.acts.length + backup.changes.length;
    expect(heard[0]).toEqual([0, total]);
    expect(heard.at(-1)).toEqual([total, total]);
    const done = heard.map(([number]) => number);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(Math.max(...done)).toBe(total);
    expect(heard.length).toBeGreaterThan(2);
  },
);

test('everybody hears of a restore', async () => {
  await put(world);
  const backup = await makeBackup(now);
  const heard: (boolean | undefined)[] = [];
  const stop = onChange((notice) => heard.push(notice.everything));
  await restoreAs(backup, 'merge');
  stop();
  expect(heard).toContain(true);
});

const hostile = JSON.stringify(frame).replace('"records":[]', '"records":[{"fields":{"__proto__":[]}}]');
const escaped = hostile.replace('__proto__', '\\u005f_proto__');

test.each([
  ['no JSON', 'BEGIN:VCARD', 'not-json'],
  ['an empty file', '', 'not-json'],
  ['a list', '[]', 'not-a-backup'],
  ['nothing', 'null', 'not-a-backup'],
  ['another program’s export', { contacts: [] }, 'not-a-backup'],
  ['a frame without its parts', { format: 'alongside-backup', version: 1 }, 'not-a-backup'],
  ['a later version', { ...frame, version: 3 }, 'newer'],
  ['a file that was cut off', JSON.stringify(frame).slice(0, -1), 'not-json'],
  ['brackets that cross', '{"format":"alongside-backup"]', 'not-json'],
  ['something after the end', `${JSON.stringify(frame)} x`, 'not-json'],
  ['a key that reaches into prototypes', hostile, 'hostile'],
  ['the same key in disguise', escaped, 'hostile'],
  ['a constructor', { ...frame, constructor: { prototype: { isAdmin: true } } }, 'hostile'],
] as const)('%s is refused with a sentence and changes nothing', async (_, content, reason) => {
  const refused = await read(content).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(BackupRefused);
  if (!(refused instanceof BackupRefused)) return;
  expect(refused.reason).toBe(reason);
  expect(words.exchange.refused[refused.reason]).toMatch(/\.$/);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('isAdmin');
});

test('a file of more than 100 MB is read only when it begins as a backup does', async () => {
  const film = new Blob([]);
  Object.defineProperty(film, 'size', { value: 100 * 1024 * 1024 + 1 });
  await expect(read(film)).rejects.toMatchObject({ reason: 'too-big' });
  await put(world);
  const text = await (await makeBackup(now)).text();
  const big = new Blob([text.replace('{', `{"x":"${'y'.repeat(900)}",`), ' '.repeat(101 * 1024 * 1024)]);
  expect((await read(big)).records).toHaveLength(3);
});

test('a backup of version 1 is restored as ever', async () => {
  await put(world);
  await put([{ do: 'set', id: 'person:1', field: 'name', value: 'Inês Duarte' }]);
  const before = await everything();
  const content = await versionOne();
  await emptyStore();
  await restoreAs(content, 'merge');
  expect(await everything()).toEqual(before);
});

test('a value stands in a backup once, however often it was there before and after a change', async () => {
  const quote = { exact: 'Head of Northwind', prefix: 'Ines ', where: 'text' as const };
  const from = { by: 'page' as const, at: now, url: 'https://northwind.example/team', quote };
  await put([{ do: 'create', id: 'person:1' }]);
  await put([{ do: 'add', id: 'person:1', field: 'title', value: 'Head', from }]);
  for (const value of ['COO', 'CFO', 'CTO'])
    await put([{ do: 'add', id: 'person:1', field: 'title', value, from: { by: 'page', at: now } }]);
  const text = await (await makeBackup(now)).text();
  expect(text.split('Head of Northwind')).toHaveLength(2);
  expect(text.split('"device-1"')).toHaveLength(2);
  expect(text.split('\n').filter((line) => line.includes('person:1'))).toHaveLength(1);
  const history = await historyOf('person:1');
  await emptyStore();
  await restoreAs(file(text), 'merge');
  const told = (all: typeof history) => all.map(({ seq: _, ...row }) => row);
  expect(told(await historyOf('person:1'))).toEqual(told(history));
});

test('merging brings back what was deleted here since, counts it, and undo takes it away again', async () => {
  await put(world);
  const backup = await makeBackup(now);
  await put([{ do: 'delete', id: 'person:1' }]);
  await put([{ do: 'delete', id: 'company:1' }]);
  await put([{ do: 'erase', id: 'prospect:1' }]);
  expect(await previewRestore(await read(backup))).toMatchObject({
    ...{ added: 0, merged: 0, deletedHere: 2, erasedHere: 1, onlyHere: 0 },
    holds: { person: 1, company: 1, prospect: 1 },
  });
  expect(await restoreAs(backup, 'merge', 'leave')).toEqual({ added: 0, changed: 0, broughtBack: 0 });
  expect(await recordById('person:1')).toBeUndefined();
  expect(await restoreAs(backup, 'merge')).toEqual({ added: 0, changed: 0, broughtBack: 2 });
  expect(await recordById('person:1')).toBeDefined();
  expect(await recordById('prospect:1')).toBeUndefined();
  expect([await count('person'), await count('company')]).toEqual([1, 1]);
  expect((await recordsBy('domain', 'northwind.example')).map((one) => one.id)).toEqual(['company:1']);
  expect(await restoreAs(backup, 'merge')).toEqual({ added: 0, changed: 0, broughtBack: 0 });
  expect((await undoable())[0]?.said).toEqual({ key: 'broughtBack', values: { records: 2 } });
  await takeBack();
  expect(await recordById('person:1')).toBeUndefined();
});

test('an undone capture comes back with the backup that was made before it was undone', async () => {
  await put(world);
  const before = await visible();
  const backup = await makeBackup(now);
  await takeBack();
  expect(await visible()).toEqual({});
  expect(await restoreAs(backup, 'merge')).toEqual({ added: 0, changed: 0, broughtBack: 3 });
  expect(await visible()).toEqual(before);
});

test('after replacing, undo takes back nothing of what the backup did', async () => {
  await put(world);
  const backup = await makeBackup(now);
  await put([{ do: 'create', id: 'person:7', values: { name: 'Jo' } }]);
  await put([{ do: 'delete', id: 'person:7' }]);
  await put([{ do: 'create', id: 'person:8', values: { name: 'Bo' } }]);
  // Of Jo, who was deleted, nobody has anything to lose.
  expect((await previewRestore(await read(backup))).onlyHere).toBe(1);
  await restoreAs(backup, 'replace');
  expect(await undoable()).toEqual([]);
  await put([{ do: 'set', id: 'person:1', field: 'name', value: 'Inês' }]);
  expect(await undoable()).toHaveLength(1);
  await takeBack();
  await takeBack();
  expect((await recordById('person:1')) && text((await recordById('person:1')) ?? fail(), 'name')).toBe('Ines Duarte');
});

test('a file nested a hundred thousand deep ends nothing', async () => {
  const deep = `${JSON.stringify(frame).slice(0, -1)},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const read = await readBackup(file(deep), now).catch((error: unknown) => error);
  expect(read instanceof BackupRefused || (typeof read === 'object' && read !== null && 'madeAt' in read)).toBe(true);
});

test('rows that cannot be read are left out and counted, the others are restored', async () => {
  await put(world);
  const content = JSON.parse(JSON.stringify(await versionOne()));
  const lean = JSON.parse(await (await makeBackup(now)).text());
  content.records.push(
    { id: 'person:2' },
    'nonsense',
    { ...content.records[0], id: '../x' },
    { ...content.records[0], type: 'person' },
  );
  const far = structuredClone(content.records[0]);
  far.fields.name[0].stamp = [Date.parse('2099-01-01'), 0, 'x'];
  content.records.push(far);
  const [{ changes, ...first }] = lean.records;
  lean.records.push(
    { id: 'person:2' },
    'nonsense',
    { ...first, id: '../x' },
    { ...first, id: 'company:3', fields: { name: [99] } },
    { ...first, id: 'company:4', held: [{ ...first.held[0], stamp: [Date.parse('2099-01-01'), 0, 0] }, first.held[1]] },
  );
  lean.records[0].changes = [...changes, { ...changes[0], act: 7 }, { ...changes[0], after: [-1] }];
  expect((await read(lean)).unreadable).toBe(7);
  expect((await read(lean)).records.map((record) => record.id)).toEqual(['company:1', 'person:1', 'prospect:1']);
  const backup = await read(content);
  expect(backup.unreadable).toBe(5);
  expect(backup.records.map((record) => record.id)).toEqual(['company:1', 'person:1', 'prospect:1']);
});

test('no JSON whatever gets past the border or into a prototype', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom('records', 'acts', 'changes', 'salts', 'about'), fc.jsonValue()),
      async (parts) => {
        const outcome = await read({ ...frame, ...parts }).catch((error: unknown) => error);
        if (outcome instanceof BackupRefused) return;
        expect(outcome).toMatchObject({ records: [], changes: [], acts: [] });
      },
    ),
  );
});

test('strange texts come back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (name) => {
      await emptyStore();
      await put([{ do: 'create', id: 'person:1', values: { name } }]);
      const backup = await makeBackup(now);
      await emptyStore();
      await restoreAs(backup, 'merge');
      expect(text((await recordById('person:1')) ?? fail(), 'name')).toBe(written(name));
    }),
    { numRuns: 30 },
  );
});

test('a store larger than one page comes back whole', async () => {
  await put(
    Array.from(
      { length: 1203 },
      (_, index): Edit => ({ do: 'create', id: `person:${index}`, values: { name: `Jo ${index}` } }),
    ),
  );
  const backup = await makeBackup(now);
  await emptyStore();
  await restoreAs(backup, 'merge');
  expect(await count('person')).toBe(1203);
});

function fail(): never {
  throw new Error('the record should be there');
}
