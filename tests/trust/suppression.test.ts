import { beforeEach, expect, test } from 'vitest';
import { block, unblock } from '@/lib/acts/do-not-contact';
import { typeFact } from '@/lib/acts/edit-fact';
import { readBelongings } from '@/lib/store/belongings';
import { openStore } from '@/lib/store/database';
import { childrenOf, recordById } from '@/lib/store/records';
import { undoable } from '@/lib/store/undo';
import { erasePerson } from '@/lib/trust/erase';
import { liftLine, readSuppressed } from '@/lib/trust/suppressed-lines';
import { isSuppressed, lift, matched, suppress, takeOver } from '@/lib/trust/suppression';
import { letListFollow } from '@/lib/trust/sync-after';
import { syncSuppression } from '@/lib/trust/sync-suppression';
import { emptyStore, keep, making, takeBack } from '../intake/store';

beforeEach(emptyStore);

const ines = async () => {
  const record = await recordById('person:1');
  if (!record) throw new Error('the person should be there');
  return record;
};

const addInes = () =>
  keep({
    id: 'act:start',
    said: { key: 'added', values: { name: 'Ines Duarte' } },
    edits: [
      { do: 'create', id: 'person:0', values: { name: 'I. Duarte', mergedInto: 'person:1' } },
      {
        do: 'create',
        id: 'person:1',
        values: {
          name: 'Ines Duarte',
          email: 'ines@northwind.example',
          companyId: 'company:1',
          mergedFrom: ['person:0'],
        },
      },
      { do: 'create', id: 'seat:1', values: { prospectId: 'prospect:1', personId: 'person:1' } },
      { do: 'create', id: 'note:1', values: { text: 'Ines likes tea', personId: 'person:1' } },
      {
        do: 'create',
        id: 'activity:call',
        values: {
          kind: 'call',
          at: '2026-11-20T09:00:00.000Z',
          who: 'Noor',
          prospectId: 'prospect:1',
          personIds: ['person:1', 'person:2'],
          outcome: 'reached',
          text: 'Ines said yes',
        },
      },
    ],
  });

test('the list knows addresses in any spelling, and a domain stands for all its addresses', async () => {
  await suppress(['Ines@Northwind.example', 'southwind.example'], { reason: 'Asked', now: '2026-11-20' });
  const found = await isSuppressed([
    'ines@NORTHWIND.example',
    'jo@southwind.example',
    'a@mail.southwind.example',
    'otto@northwind.example',
  ]);
  expect(found).toEqual(['ines@NORTHWIND.example', 'jo@southwind.example', 'a@mail.southwind.example']);
});

test('the list holds fingerprints only, salted per device', async () => {
  await suppress(['ines@northwind.example'], { reason: 'Asked', now: '2026-11-20' }, () => 'aa'.repeat(16));
  const first = await (await openStore()).getAll('suppressed');
  expect(JSON.stringify(first)).not.toContain('northwind');
  await emptyStore();
  await suppress(['ines@northwind.example'], { reason: 'Asked', now: '2026-11-20' }, () => 'bb'.repeat(16));
  expect((await (await openStore()).getAll('suppressed'))[0]?.hash).not.toBe(first[0]?.hash);
});

test('what is no address is left out, the first reason stays, and lifting takes it off', async () => {
  await suppress(['', 'no address at all', 'ines@northwind.example'], { reason: 'Asked', now: '2026-11-20' });
  await suppress(['ines@northwind.example'], { reason: 'Again', now: '2026-11-21' });
  expect(await readSuppressed()).toHaveLength(1);
  expect(await matched(['ines@northwind.example'])).toEqual({ 'ines@northwind.example': 'Asked' });
  await lift(['INES@northwind.example']);
  expect(await isSuppressed(['ines@northwind.example'])).toEqual([]);
});

test('marking a person puts their addresses on the list; undo and lifting take them off', async () => {
  await addInes();
  await keep(block(making(), { record: await ines(), reason: 'Asked by phone' }));
  await syncSuppression('person:1');
  expect(await isSuppressed(['ines@northwind.example'])).toHaveLength(1);
  await takeBack();
  await syncSuppression('person:1');
  expect(await isSuppressed(['ines@northwind.example'])).toEqual([]);
  await keep(block(making(), { record: await ines(), reason: 'Asked' }));
  await syncSuppression('person:1');
  await keep(unblock(making(), { record: await ines() }));
  await syncSuppression('person:1');
  expect(await isSuppressed(['ines@northwind.example'])).toEqual([]);
});

test('an address that a marked person gets later is on the list', async () => {
  await addInes();
  await keep(block(making(), { record: await ines(), reason: 'Asked by phone' }));
  await letListFollow();
  const line = { record: await ines(), field: 'email' as const };
  await keep(typeFact(making(), { line, value: 'i.duarte@northwind.example' }));
  await letListFollow();
  expect(await matched(['i.duarte@northwind.example'])).toEqual({ 'i.duarte@northwind.example': 'Asked by phone' });
});

test('an address that somebody unmarked gets takes nothing off the list', async () => {
  await addInes();
  await suppress(['i.duarte@northwind.example'], { reason: 'Asked', now: '2026-11-20' });
  const line = { record: await ines(), field: 'email' as const };
  await keep(typeFact(making(), { line, value: 'i.duarte@northwind.example' }));
  await letListFollow();
  expect(await isSuppressed(['i.duarte@northwind.example'])).toHaveLength(1);
});

test('lifting the mark of one leaves an address that another marked person has too', async () => {
  await addInes();
  await keep({
    id: 'act:twin',
    said: { key: 'added', values: {} },
    edits: [
      {
        do: 'create',
        id: 'person:2',
        values: {
          name: 'Ines Duarte',
          email: 'Ines@Northwind.example',
          doNotContact: { since: '2026-11-20', reason: 'By mail' },
        },
      },
    ],
  });
  await letListFollow();
  await keep(block(making(), { record: await ines(), reason: 'Asked' }));
  await letListFollow();
  await keep(unblock(making(), { record: await ines() }));
  await letListFollow();
  expect(await isSuppressed(['ines@northwind.example'])).toHaveLength(1);
  const twin = await recordById('person:2');
  if (!twin) throw new Error('the person should be there');
  await keep(unblock(making(), { record: twin }));
  await letListFollow();
  expect(await isSuppressed(['ines@northwind.example'])).toEqual([]);
});

test('an erased person is nowhere in the store, cannot be brought back, and is still not to be contacted', async () => {
  await addInes();
  await suppress(['ines@northwind.example'], { reason: 'Asked', now: '2026-11-20' });
  await keep(erasePerson(making(), { person: await ines(), belongings: await readBelongings('person:1') }));
  const database = await openStore();
  const everything = JSON.stringify([
    await database.getAll('records'),
    await database.getAll('changes'),
    await database.getAll('acts'),
  ]);
  for (const word of ['Ines', 'Duarte', 'ines@', 'tea', 'said yes']) expect(everything).not.toContain(word);
  expect(await undoable()).toEqual([]);
  expect(await isSuppressed(['ines@northwind.example'])).toHaveLength(1);
});

test('the call with an erased person still counts, without words and names', async () => {
  await addInes();
  await keep(erasePerson(making(), { person: await ines(), belongings: await readBelongings('person:1') }));
  const [call, ...more] = await childrenOf('activity', 'prospect:1');
  expect(more).toEqual([]);
  const values = Object.fromEntries(Object.entries(call?.fields ?? {}).map(([field, held]) => [field, held[0]?.value]));
  expect(values).toEqual({
    kind: 'call',
    at: '2026-11-20T09:00:00.000Z',
    who: 'Noor',
    prospectId: 'prospect:1',
    personIds: ['person:2'],
    outcome: 'reached',
  });
});

test('a line that was lifted by hand blocks nobody, is not blocked anew by an old backup, but is by a later one and by hand', async () => {
  await suppress(['ines@northwind.example'], { reason: 'Asked', now: '2026-11-20', who: 'Noor' });
  const old = await readSuppressed();
  await liftLine(old[0]?.hash ?? '', { at: '2026-11-22', who: 'Noor', reason: 'She wrote again' });
  expect(await isSuppressed(['ines@northwind.example'])).toEqual([]);
  await takeOver(old, []);
  expect(await isSuppressed(['ines@northwind.example'])).toEqual([]);
  await takeOver(
    old.map((row) => ({ ...row, since: '2026-11-23' })),
    [],
  );
  expect(await isSuppressed(['ines@northwind.example'])).toEqual(['ines@northwind.example']);
  await liftLine(old[0]?.hash ?? '', { at: '2026-11-24', who: 'Noor', reason: 'She wrote again' });
  await suppress(['ines@northwind.example'], { reason: 'Asked again', now: '2026-11-25' });
  expect(await matched(['ines@northwind.example'])).toEqual({ 'ines@northwind.example': 'Asked again' });
});

test('who marked somebody stands in the list beside their address', async () => {
  await addInes();
  await keep(block(making(), { record: await ines(), reason: 'Asked by phone' }));
  await letListFollow();
  expect(await readSuppressed()).toMatchObject([{ kind: 'address', who: 'Noor', reason: 'Asked by phone' }]);
});
