import { beforeEach, expect, test } from 'vitest';
import { Refused } from '@/lib/acts/parts/refused';
import { leading } from '@/lib/model/record';
import { openStore } from '@/lib/store/database';
import { recordById } from '@/lib/store/records';
import { blockListed } from '@/lib/trust/block-address';
import { checkAct } from '@/lib/trust/check-act';
import { isSuppressed } from '@/lib/trust/suppression';
import { letListFollow } from '@/lib/trust/sync-after';
import { emptyStore, keep, making, takeBack } from '../intake/store';

const person = (id: string, name: string, email: string) => ({ do: 'create' as const, id, values: { name, email } });

beforeEach(async () => {
  await emptyStore();
  await keep({
    id: 'act:start',
    said: { key: 'added', values: { name: 'x' } },
    edits: [
      { do: 'create', id: 'company:1', values: { name: 'Northwind', domain: 'northwind.example' } },
      person('person:1', 'Ines Duarte', 'Ines@Northwind.example'),
      person('person:2', 'Jonas Weber', 'jonas@mail.northwind.example'),
      person('person:3', 'Otto Berg', 'otto@southwind.example'),
      { do: 'create', id: 'person:4', values: { name: 'Ada', social: 'https://northwind.example/ada' } },
      person('person:5', 'Deleted', 'gone@northwind.example'),
      { do: 'delete', id: 'person:5' },
    ],
  });
});

async function block(value: string, reason = 'Asked by phone') {
  const given = making();
  const done = await keep(await checkAct(await blockListed(given, { value, reason }), given.now));
  await letListFollow();
  return done;
}

const reasonOf = async (id: string) => {
  const record = await recordById(id);
  return (record && leading(record, 'doNotContact')) as { reason: string } | undefined;
};
const marked = async () => {
  const ids = ['company:1', 'person:1', 'person:2', 'person:3', 'person:4'];
  const reasons = await Promise.all(ids.map(reasonOf));
  return ids.filter((_, place) => reasons[place] !== undefined);
};

test('blocking an address marks whoever has it, in any spelling, with the reason', async () => {
  const act = await block('INES@northwind.example');
  expect(await marked()).toEqual(['person:1']);
  expect(await reasonOf('person:1')).toMatchObject({ reason: 'Asked by phone' });
  expect(act.said.values.records).toBe(1);
});

test('blocking a domain marks the company and everybody with an address there, and nobody for a profile link', async () => {
  const act = await block('www.northwind.example');
  expect(await marked()).toEqual(['company:1', 'person:1', 'person:2']);
  expect(act.said.values.records).toBe(3);
});

test('undo takes the marks back and the domain off the list', async () => {
  await block('northwind.example');
  await takeBack();
  await letListFollow();
  expect(await marked()).toEqual([]);
  expect(await isSuppressed(['northwind.example', 'ines@northwind.example'])).toEqual([]);
});

test('an address that nobody has is blocked all the same, and undo lifts it', async () => {
  expect((await block('x@nowhere.example')).said.values.records).toBe(0);
  expect(await isSuppressed(['x@nowhere.example'])).toHaveLength(1);
  await takeBack();
  await letListFollow();
  expect(await isSuppressed(['x@nowhere.example'])).toEqual([]);
});

test('what is blocked and marked already is refused with a sentence, and undoing something else leaves it', async () => {
  await block('northwind.example');
  await expect(block('northwind.example', 'Again')).rejects.toBeInstanceOf(Refused);
  expect(await reasonOf('company:1')).toMatchObject({ reason: 'Asked by phone' });
});

test('no reason still says why, and the act keeps no address', async () => {
  const act = await block('otto@southwind.example', '');
  expect(await reasonOf('person:3')).toMatchObject({ reason: 'On the do-not-contact list' });
  expect(JSON.stringify(await (await openStore()).getAll('acts'))).not.toContain('southwind');
  expect(act.said.values.listed).toMatch(/^[0-9a-f]{64}$/);
});
