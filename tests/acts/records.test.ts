import { beforeEach, expect, test } from 'vitest';
import { addRecords } from '@/lib/acts/add-record';
import { deleteRecord } from '@/lib/acts/delete-record';
import { confirmFact, removeFact, typeFact } from '@/lib/acts/edit-fact';
import { mergeRecords } from '@/lib/acts/merge-records';
import { movePerson } from '@/lib/acts/move-person';
import { readSelection } from '@/lib/intake/selection';
import type { Edit } from '@/lib/model/edit';
import { leading, type StoredRecord, shown, text, texts } from '@/lib/model/record';
import { readBelongings } from '@/lib/store/belongings';
import { find } from '@/lib/store/find';
import { childrenOf, recordById, recordsBy } from '@/lib/store/records';
import { emptyStore, keep, making, process, takeBack, visible } from '../intake/store';

beforeEach(emptyStore);

const page = { by: 'page' as const, at: '2026-11-20T09:00:00.000Z', url: 'https://northwind.example/team' };
const put = (edits: Edit[]) =>
  keep({ id: making().makeId('act'), said: { key: 'added', values: { name: 'x' } }, edits });

async function get(id: string): Promise<StoredRecord> {
  const record = await recordById(id);
  if (!record) throw new Error(`${id} should be there`);
  return record;
}

const merge = async (into: string, from: string) => {
  const [belongings, kept] = await Promise.all([readBelongings(from), readBelongings(into)]);
  return mergeRecords(making(), { into: await get(into), from: await get(from), belongings, kept });
};

const world: Edit[] = [
  { do: 'create', id: 'company:1', values: { name: 'Northwind', domain: 'northwind.example' } },
  { do: 'create', id: 'company:2', values: { name: 'NW Robotics', domain: 'nw-robotics.example' } },
  { do: 'create', id: 'person:1', values: { name: 'Ines Duarte', companyId: 'company:1' } },
  { do: 'create', id: 'person:2', values: { companyId: 'company:2' } },
  { do: 'add', id: 'person:2', field: 'name', value: 'I. Duarte', from: page },
  { do: 'add', id: 'person:2', field: 'email', value: 'ines@northwind.example', from: page },
  {
    do: 'create',
    id: 'prospect:1',
    values: { name: 'Northwind', companyId: 'company:1', state: 'open', stage: 'find' },
  },
  { do: 'create', id: 'seat:1', values: { prospectId: 'prospect:1', personId: 'person:1' } },
  { do: 'create', id: 'seat:2', values: { prospectId: 'prospect:1', personId: 'person:2', role: 'champion' } },
  {
    do: 'create',
    id: 'task:1',
    values: { title: 'Call', dueAt: '2026-12-01', prospectId: 'prospect:1', personId: 'person:2' },
  },
  { do: 'create', id: 'note:1', values: { text: 'Likes tea', personId: 'person:2' } },
  {
    do: 'create',
    id: 'activity:1',
    values: { kind: 'call', prospectId: 'prospect:1', personIds: ['person:1', 'person:2'] },
  },
];

test('a company, its person and a pursuit are added by hand as one act, found at once, and taken back as one', async () => {
  const act = addRecords(making(), {
    company: { facts: { name: 'Northwind', domain: 'https://www.Northwind.example/team' } },
    person: { facts: { name: 'Ines Duarte', email: 'Ines@Northwind.example' } },
    pursueIn: process,
  });
  await keep(act);
  const [company] = await recordsBy('domain', 'northwind.example');
  expect(company && text(company, 'domain')).toBe('northwind.example');
  expect((await recordsBy('email', 'ines@northwind.example')).map((one) => text(one, 'name'))).toEqual(['Ines Duarte']);
  expect(await childrenOf('seat', act.prospectId ?? '')).toHaveLength(1);
  await takeBack();
  expect(await visible()).toEqual({});
});

test('a person added from a selection keeps the words as the proof', async () => {
  const selected = 'Ines Duarte, Head of Operations\nines@northwind.example · +49 531 555 0142';
  const source = { url: 'https://northwind.example/blog', quote: { exact: selected, where: 'text' as const } };
  await keep(addRecords(making(), { person: { facts: readSelection(selected), source } }));
  const [ines] = await find('0531 5550142');
  expect(ines && [text(ines, 'name'), text(ines, 'title')]).toEqual(['Ines Duarte', 'Head of Operations']);
  expect(ines && shown(ines, 'title')[0]?.from).toMatchObject({ by: 'user', ...source });
});

test.each([
  [
    'Jonas Weber\nSales Manager\nj.weber@acme.example',
    { name: 'Jonas Weber', title: 'Sales Manager', email: 'j.weber@acme.example' },
  ],
  ['Ms. Petra van den Berg – CFO', { name: 'Ms. Petra van den Berg', title: 'CFO' }],
  ['Tel. 0531/555 01 42', { phone: '0531/555 01 42' }],
  ['https://www.linkedin.com/in/jonas-weber', { social: 'https://www.linkedin.com/in/jonas-weber' }],
  ['We grew by 40 % in 2025.', {}],
  ['', {}],
])('a selection of %j tells what stands there and nothing else', (selected, facts) => {
  expect(readSelection(selected)).toEqual(facts);
});

test('typing a value lets it lead, confirming keeps the page as its proof, removing takes it away', async () => {
  await put(world);
  const place = async (field: 'name' | 'email') => ({ line: { record: await get('person:2'), field } });
  await keep(typeFact(making(), { ...(await place('name')), value: 'Inês Duarte' }));
  expect(texts(await get('person:2'), 'name')).toEqual(['Inês Duarte', 'I. Duarte']);
  await keep(confirmFact(making(), { ...(await place('name')), value: 'I. Duarte' }));
  expect(shown(await get('person:2'), 'name')[0]).toMatchObject({
    value: 'I. Duarte',
    from: { by: 'user', url: page.url },
  });
  const corrected = { value: 'Ines.D@northwind.example', instead: 'ines@northwind.example' };
  await keep(typeFact(making(), { ...(await place('email')), ...corrected }));
  expect(texts(await get('person:2'), 'email')).toEqual(['ines.d@northwind.example']);
  await keep(removeFact(making(), { ...(await place('email')), value: 'ines.d@northwind.example' }));
  expect(texts(await get('person:2'), 'email')).toEqual([]);
});

test('deleting a company takes its prospects, seats, tasks and notes along and leaves its people; undo brings all back', async () => {
  await put(world);
  const state = await visible();
  await keep(deleteRecord(making(), { record: await get('company:1'), belongings: await readBelongings('company:1') }));
  expect(Object.keys(await visible()).sort()).toEqual(['activity:1', 'company:2', 'note:1', 'person:1', 'person:2']);
  await takeBack();
  expect(await visible()).toEqual(state);
});

test('deleting a person takes the seats and the notes about nobody else; tasks of the prospect stay', async () => {
  await put(world);
  await keep(deleteRecord(making(), { record: await get('person:2'), belongings: await readBelongings('person:2') }));
  const left = Object.keys(await visible());
  expect(left).toContain('task:1');
  for (const id of ['person:2', 'seat:2', 'note:1']) expect(left).not.toContain(id);
});

test('when two people become one, a suggested role goes along as one, and an accepted role stays accepted', async () => {
  const guessed: Edit = { do: 'set', id: 'seat:2', field: 'roleFrom', value: 'title' };
  const held: Edit = { do: 'set', id: 'seat:1', field: 'role', value: 'legal' };
  for (const [edits, expected] of [
    [[guessed], ['champion', 'title']],
    [
      [guessed, held],
      ['legal', undefined],
    ],
  ] as const) {
    await emptyStore();
    await put([...world, ...edits]);
    await keep(await merge('person:1', 'person:2'));
    const seats = await childrenOf('seat', 'person:1');
    expect(seats.map((seat) => [text(seat, 'role'), text(seat, 'roleFrom')])).toEqual([expected]);
  }
});

test('merging two people moves facts with their proof and re-points everything; the leading values go on leading', async () => {
  await put(world);
  const state = await visible();
  await keep(await merge('person:1', 'person:2'));
  const ines = await get('person:1');
  expect(texts(ines, 'name')).toEqual(['Ines Duarte', 'I. Duarte']);
  expect(shown(ines, 'email')[0]?.from).toMatchObject(page);
  const seats = await childrenOf('seat', 'person:1');
  expect(seats.map((seat) => [seat.id, text(seat, 'role')])).toEqual([['seat:1', 'champion']]);
  expect(await childrenOf('seat', 'person:2')).toEqual([]);
  for (const [type, id] of [
    ['task', 'task:1'],
    ['note', 'note:1'],
    ['activity', 'activity:1'],
  ] as const) {
    expect((await childrenOf(type, 'person:1')).map((one) => one.id)).toEqual([id]);
  }
  expect(leading(await get('activity:1'), 'personIds')).toEqual(['person:1']);
  expect(await find('duarte', 10, ['person'])).toHaveLength(1);
  expect((await recordsBy('email', 'ines@northwind.example')).map((one) => one.id)).toEqual(['person:1']);
  await takeBack();
  expect(await visible()).toEqual(state);
});

test('a captured value that leads is not pushed aside by the one that is merged in', async () => {
  await put([
    { do: 'create', id: 'person:1', values: { companyId: 'company:1' } },
    { do: 'create', id: 'person:2', values: { companyId: 'company:1' } },
    { do: 'add', id: 'person:1', field: 'title', value: 'COO', from: page },
    { do: 'add', id: 'person:2', field: 'title', value: 'Assistant', from: page },
  ]);
  await keep(await merge('person:1', 'person:2'));
  expect(texts(await get('person:1'), 'title')).toEqual(['COO', 'Assistant']);
});

test.each(['email', 'title'])(
  'a captured %s that leads goes on leading beside one that was typed, with its proof',
  async (field) => {
    const [own, other] = field === 'email' ? ['ines@northwind.example', 'i.d@mail.example'] : ['COO', 'Assistant'];
    await put([
      { do: 'create', id: 'person:1', values: { companyId: 'company:1' } },
      { do: 'create', id: 'person:2', values: { companyId: 'company:1' } },
      { do: 'add', id: 'person:1', field, value: own, from: page },
      { do: 'set', id: 'person:2', field, value: other },
    ]);
    const state = await visible();
    await keep(await merge('person:1', 'person:2'));
    const joined = await get('person:1');
    expect(text(joined, field)).toBe(own);
    expect(texts(joined, field)).toContain(other);
    expect(shown(joined, field)[0]?.from).toMatchObject({ by: 'user', url: page.url });
    await takeBack();
    expect(await visible()).toEqual(state);
  },
);

test('merging two companies makes the domain of one an alias of the other and takes its people along', async () => {
  await put(world);
  const state = await visible();
  await keep(await merge('company:1', 'company:2'));
  expect((await childrenOf('person', 'company:1')).map((one) => one.id)).toEqual(['person:1', 'person:2']);
  expect((await recordsBy('domain', 'nw-robotics.example')).map((one) => one.id)).toEqual(['company:1']);
  await takeBack();
  expect(await visible()).toEqual(state);
});

test('somebody who changes companies keeps the history, and undo brings them back', async () => {
  await put(world);
  await keep(movePerson(making(), { person: await get('person:1'), company: await get('company:2') }));
  expect((await childrenOf('person', 'company:2')).map((one) => one.id)).toEqual(['person:1', 'person:2']);
  expect(await childrenOf('seat', 'person:1')).toHaveLength(1);
  await takeBack();
  expect((await childrenOf('person', 'company:1')).map((one) => one.id)).toEqual(['person:1']);
  await keep(movePerson(making(), { person: await get('person:1'), company: undefined }));
  expect(await childrenOf('person', 'company:1')).toEqual([]);
});
