import { beforeEach, expect, test } from 'vitest';
import { addRecords } from '@/lib/acts/add-record';
import { deleteRecord } from '@/lib/acts/delete-record';
import { block } from '@/lib/acts/do-not-contact';
import { typeFact } from '@/lib/acts/edit-fact';
import { editActivity, logTouch } from '@/lib/acts/log';
import { mergeRecords } from '@/lib/acts/merge-records';
import { activity } from '@/lib/model/activity';
import { prospect } from '@/lib/model/prospect';
import { leading, type StoredRecord } from '@/lib/model/record';
import { readBelongings } from '@/lib/store/belongings';
import type { NewAct } from '@/lib/store/commit';
import { find } from '@/lib/store/find';
import { recordById } from '@/lib/store/records';
import { checkAct } from '@/lib/trust/check-act';
import { suppress } from '@/lib/trust/suppression';
import { letListFollow } from '@/lib/trust/sync-after';
import { emptyStore, keep, making, process, takeBack } from '../intake/store';

const now = '2026-11-23T10:00:00.000Z';

beforeEach(async () => {
  await emptyStore();
  await store(
    addRecords(making(), {
      company: { facts: { name: 'Northwind', domain: 'northwind.example' } },
      person: { facts: { name: 'Ines Duarte', email: 'ines@northwind.example' } },
      pursueIn: process,
    }),
  );
});

/** As the panel stores: checked, committed, the list brought into line. */
async function store(act: NewAct) {
  await keep(await checkAct(act, now));
  await letListFollow();
  return act;
}

async function get(id: string): Promise<StoredRecord> {
  const record = await recordById(id);
  if (!record) throw new Error(`${id} should be there`);
  return record;
}

const [company, person, deal] = ['company:1', 'person:2', 'prospect:3'];
const isMarked = async (id: string) => leading(await get(id), 'doNotContact') !== undefined;
const blockIt = async (id: string) => store(block(making(), { record: await get(id), reason: 'Asked by phone' }));

async function touch(direction: 'in' | 'out', personIds: string[] = []) {
  const pursuit = prospect.read(await get(deal));
  if (!pursuit) throw new Error('the prospect should be there');
  return store(logTouch(making(), { kind: 'call', prospect: pursuit, direction, personIds, outcome: 'reached' }));
}

test.each([
  ['their company', company, []],
  ['the person named', person, [person]],
])(
  'a call of ours is refused with the reason where %s is blocked; a call of theirs is logged',
  async (_, id, personIds) => {
    await touch('out', personIds);
    await blockIt(id);
    await expect(touch('out', personIds)).rejects.toMatchObject({ name: 'ContactBlocked', reason: 'Asked by phone' });
    await touch('in', personIds);
  },
);

test('what they said is not corrected into a touch of ours where they are blocked; other corrections are free', async () => {
  const logged = await touch('in', [person]);
  await blockIt(person);
  const [id = ''] = logged.edits.map((edit) => edit.id);
  const view = activity.read(await get(id));
  if (!view) throw new Error('the touch should be there');
  const correct = (change: Parameters<typeof editActivity>[1]['change']) =>
    store(editActivity(making(), { activity: view, change }));
  await expect(correct({ outcome: 'sent', direction: 'out' })).rejects.toMatchObject({ name: 'ContactBlocked' });
  expect(activity.read(await get(id))).toMatchObject({ direction: 'in', outcome: 'reached' });
  await correct({ text: 'They rang' });
  expect(activity.read(await get(id))).toMatchObject({ direction: 'in', text: 'They rang' });
});

test('who is on the list without a mark may not be called either', async () => {
  await suppress(['ines@northwind.example'], { reason: 'On the list', now });
  await expect(touch('out', [person])).rejects.toMatchObject({ whom: 'Ines Duarte', reason: 'On the list' });
});

test('a blocked person who was deleted is marked when they are added by hand again, and undo takes both back', async () => {
  await blockIt(person);
  await store(deleteRecord(making(), { record: await get(person), belongings: await readBelongings(person) }));
  const again = making();
  await store(addRecords(again, { person: { facts: { name: 'I. Duarte', email: 'INES@northwind.example' } } }));
  const [made] = (await find('duarte', 5, ['person'])).map(({ id }) => id);
  expect(made).not.toBe(person);
  expect(await isMarked(made ?? '')).toBe(true);
  await takeBack();
  expect(await recordById(made ?? '')).toBeUndefined();
});

test('an address on the list that is typed as a correction marks whom it is given to', async () => {
  await suppress(['i.duarte@southwind.example'], { reason: 'Asked', now });
  await store(
    typeFact(making(), { line: { record: await get(person), field: 'email' }, value: 'i.duarte@southwind.example' }),
  );
  expect(await isMarked(person)).toBe(true);
  await takeBack();
  expect(await isMarked(person)).toBe(false);
});

test('an address on the list that comes in by a merge marks whom it goes to', async () => {
  const other = making();
  await store(addRecords(other, { person: { facts: { name: 'I. Duarte', email: 'i.duarte@southwind.example' } } }));
  const twin = (await find('duarte', 5, ['person'])).find(({ id }) => id !== person);
  if (!twin) throw new Error('the twin should be there');
  await suppress(['southwind.example'], { reason: 'The whole company', now });
  const [belongings, kept] = await Promise.all([readBelongings(twin.id), readBelongings(person)]);
  await store(mergeRecords(making(), { into: await get(person), from: twin, belongings, kept }));
  expect(await isMarked(person)).toBe(true);
});

test('who is not on the list is not marked', async () => {
  await suppress(['somebody@else.example'], { reason: 'Asked', now });
  expect(await isMarked(person)).toBe(false);
  expect(await isMarked(company)).toBe(false);
});
