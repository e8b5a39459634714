import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { moveStage } from '@/lib/acts/move-stage';
import type { Edit } from '@/lib/model/edit';
import { type StoredRecord, text } from '@/lib/model/record';
import type { ProspectFile } from '@/lib/process/file';
import { openStore } from '@/lib/store/database';
import { writeDraft } from '@/lib/store/drafts';
import { NotSaved } from '@/lib/store/errors';
import { readProspectFile } from '@/lib/store/prospects';
import { childrenOf, recordById } from '@/lib/store/records';
import { changeSends, readSends } from '@/lib/store/sends';
import { erase } from '@/lib/trust/erasing';
import { suppress } from '@/lib/trust/suppression';
import { letListFollow } from '@/lib/trust/sync-after';
import { emptyStore, keep, making, process } from '../intake/store';

beforeEach(emptyStore);

const url = 'https://northwind.example/team';
const read = (id: string, field: string, value: string, prefix: string, suffix: string, exact = value): Edit => ({
  do: 'add',
  id,
  field,
  value,
  from: { by: 'page', at: '2026-11-20T09:00:00.000Z', url, quote: { exact, prefix, suffix, where: 'text' } },
});

const team: Edit[] = [
  { do: 'create', id: 'company:1', values: { name: 'Northwind', domain: 'northwind.example' } },
  read('company:1', 'phone', '+49 89 99998 100', 'Contact ', ' Matthias Brückner, Managing'),
  read('company:1', 'email', 'm.brueckner@northwind.example', 'Contact ', ' or call'),
  read('company:1', 'email', 'info@northwind.example', 'rueckner@northwind.example, ', ' and so on'),
  read('company:1', 'description', 'Led by Matthias  Brückner since 2019.', '', ''),
  { do: 'create', id: 'person:1', values: { companyId: 'company:1' } },
  read('person:1', 'name', 'Dr. Matthias Brückner', 'Ines Duarte ', ' Managing Director'),
  read('person:1', 'email', 'm.brueckner@northwind.example', 'Managing Director ', ' +49 89 99998 102'),
  read('person:1', 'phone', '+498999998102', 'northwind.example ', ' Jo Weber', '+49 89 99998 102'),
  { do: 'create', id: 'person:2', values: { companyId: 'company:1' } },
  read('person:2', 'name', 'Ines Duarte', 'Team ', ' Dr. Matthias Brüc'),
  read('person:2', 'title', 'Buyer', 'Duarte ', ' m.brueckner@northwind.exam'),
  { do: 'create', id: 'person:3', values: { companyId: 'company:1' } },
  read('person:3', 'name', 'Jo Weber', '+49 89 99998 102 ', ' Planner'),
  read('person:3', 'title', 'Planner', '98 102 Jo Weber ', ' last one'),
  {
    do: 'create',
    id: 'prospect:1',
    values: {
      ...{ name: 'Northwind', companyId: 'company:1', state: 'open', processId: 'small', processVersion: 2 },
      ...{ stage: 'find', stageSince: '2026-11-20T09:00:00.000Z' },
    },
  },
  {
    do: 'create',
    id: 'task:1',
    values: { title: 'Ask Jo about Brückner', dueAt: '2026-12-01', owedBy: 'us', prospectId: 'prospect:1' },
  },
  {
    do: 'create',
    id: 'activity:old',
    values: {
      ...{ kind: 'stage-move', at: '2026-11-21T09:00:00.000Z', who: 'Noor', prospectId: 'prospect:1' },
      ...{ from: 'before', to: 'find', url: 'https://northwind.example/people/matthias-brueckner' },
      evidence: [{ criterion: 'Two people are known', proof: 'Dr. Matthias Brückner, Ines Duarte' }],
    },
  },
];

async function everything(): Promise<string> {
  const database = await openStore();
  const names = ['records', 'changes', 'acts', 'outbox', 'counters', 'private', 'suppressed'] as const;
  const rows = await Promise.all(
    names.map(async (name) => [await database.getAllKeys(name), await database.getAll(name)]),
  );
  return JSON.stringify(rows);
}

async function get(id: string): Promise<StoredRecord> {
  const record = await recordById(id);
  if (!record) throw new Error(`${id} should be there`);
  return record;
}

const traces = /matth|br(?:ü|ue?)c?k?ner|brück|99998 ?102|98 102/i;

async function seed(): Promise<void> {
  await keep({ id: 'act:team', said: { key: 'kept', values: { people: 3, company: 'Northwind' } }, edits: team });
  await keep({
    id: 'act:task',
    said: { key: 'taskAdded', values: { title: 'Call Matthias Brueckner' } },
    edits: [{ do: 'set', id: 'task:1', field: 'title', value: 'Ask Jo about Matthias Brückner' }],
  });
  await suppress(['jo@northwind.example'], { reason: 'Brückner asked for it', now: '2026-11-20' });
  await writeDraft('note:prospect:1', { text: 'Brückner said no' });
  await writeDraft('block person:1', { reason: 'half typed' });
  await writeDraft('add  Matthias Brückner', { name: 'x' });
}

test('an erased person is nowhere in the store: no name, address or number, nor a piece of one in a neighbour’s quote', async () => {
  await seed();
  expect(await everything()).toMatch(traces);
  await erase(await get('person:1'), { ...making(), newDevice: () => 'd' });
  const left = await everything();
  expect(left.match(traces)?.[0] && left.slice(left.search(traces) - 200, left.search(traces) + 100)).toBeUndefined();
});

test('where the list cannot be written nothing is erased, neither there nor elsewhere', async () => {
  await seed();
  await letListFollow();
  const before = await everything();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'suppressed') throw new DOMException('The disk is full', 'QuotaExceededError');
    return put.apply(this, row);
  });
  await expect(erase(await get('person:1'), { ...making(), newDevice: () => 'd' })).rejects.toThrow(NotSaved);
  expect(await everything()).toBe(before);
});

test('a mail that was sent to them in a webmail is forgotten, and one to others is not', async () => {
  await seed();
  const at = '2026-11-23T09:50:00.000Z';
  const sent = (key: string, address: string) => ({
    ...{ id: key, origin: 'https://mail.example', tabId: 7, toldAt: at },
    send: {
      ...{ key, webmail: 'roundcube', state: 'unknown' as const, at, cc: [], bcc: [], subject: 'A plan' },
      to: [{ address }],
    },
  });
  await changeSends(() => [sent('1', 'm.brueckner@northwind.example'), sent('2', 'jo@elsewhere.example')]);
  await erase(await get('person:1'), { ...making(), newDevice: () => 'd' });
  expect((await readSends()).map(({ id }) => id)).toEqual(['2']);
});

test('what was told of others stays theirs', async () => {
  await seed();
  await erase(await get('person:1'), { ...making(), newDevice: () => 'd' });
  const company = await get('company:1');
  expect(company.fields.email?.map((held) => held.value)).toEqual(['info@northwind.example']);
  expect(text(company, 'phone')).toBe('+49 89 99998 100');
  expect(text(company, 'description')).toBe('Led by [erased] since 2019.');
  const [buyer] = (await get('person:2')).fields.title ?? [];
  expect(buyer?.from.quote).toEqual({ exact: 'Buyer', prefix: 'Duarte ', where: 'text' });
  expect(text(await get('task:1'), 'title')).toBe('Ask Jo about [erased]');
  const [move] = await childrenOf('activity', 'prospect:1');
  expect(move && text(move, 'url')).toBe('https://northwind.example/');
  expect(move?.fields.evidence?.[0]?.value).toEqual([
    { criterion: 'Two people are known', proof: '[erased], Ines Duarte' },
  ]);
});

test('a name that somebody else who stays has too is theirs', async () => {
  await seed();
  await keep({
    id: 'act:sister',
    said: { key: 'added', values: { name: 'Anna Brückner' } },
    edits: [{ do: 'create', id: 'person:9', values: { name: 'Anna Brückner' } }],
  });
  await erase(await get('person:1'), { ...making(), newDevice: () => 'd' });
  expect(text(await get('person:9'), 'name')).toBe('Anna Brückner');
  expect(await everything()).not.toMatch(/Matthias|99998 102/);
});

test('a stage move keeps whom it rests on by id, and is named when it is shown', async () => {
  await seed();
  const stored = await readProspectFile('prospect:1');
  if (!stored) throw new Error('the prospect should be there');
  const { record, ...rest } = stored;
  const exit = [{ id: 'two', label: 'Two people are known', required: true, proof: { people: 2 } }];
  const stages = process.stages.map((stage, at) => (at === 0 ? { ...stage, exit } : stage));
  const file: ProspectFile = {
    ...rest,
    prospectRecord: record,
    process: { ...process, stages },
    now: '2026-11-23T12:00:00.000Z',
  };
  await keep(moveStage(making(), { file, to: 'close' }));
  const moves = await childrenOf('activity', 'prospect:1');
  const move = moves.find((one) => text(one, 'to') === 'close');
  expect(move?.fields.evidence?.[0]?.value).toEqual([
    { criterion: 'Two people are known', proof: '', people: ['person:1', 'person:2', 'person:3'] },
  ]);
});

test('a name and an address with hyphens, dots and brackets are erased like any other', async () => {
  const odd: Edit[] = [
    { do: 'create', id: 'company:9', values: { name: 'Fern' } },
    read('company:9', 'description', 'Led by Dorothea von der Heyde-Reinhardt.', '', ''),
    { do: 'create', id: 'person:9', values: { companyId: 'company:9' } },
    read('person:9', 'name', 'Dorothea (Dodo) von der Heyde-Reinhardt', '', ''),
    read('person:9', 'email', 'd.heyde-reinhardt+a@fern-pumps.example', '', ''),
  ];
  await keep({ id: 'act:odd', said: { key: 'kept', values: {} }, edits: odd });
  await erase(await get('person:9'), { ...making(), newDevice: () => 'd' });
  expect(JSON.stringify(await (await openStore()).getAll('records'))).not.toContain('Heyde-Reinhardt');
});
