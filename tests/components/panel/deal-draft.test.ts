import { expect, test } from 'vitest';
import { changeOf, dealNow, draftOf, mistakesOf } from '@/components/panel/who/deal-draft';
import type { Prospect } from '@/lib/model/prospect';

const prospect: Prospect = {
  id: 'prospect:1',
  name: 'Line 2',
  processId: 'guide',
  processVersion: 1,
  stage: 'find',
  stageSince: '2026-11-01',
  state: 'open',
  value: 84_000,
  currency: 'EUR',
};

test('a deal that was not changed changes nothing', () => {
  expect(changeOf(draftOf(prospect, 'USD'), prospect, 'USD')).toEqual({});
});

test('only what differs is written, and an emptied value is not known', () => {
  const draft = { ...draftOf(prospect, 'USD'), value: '', source: 'inbound' as const };
  expect(changeOf(draft, prospect, 'USD')).toEqual({ value: undefined, source: 'inbound' });
});

test('amounts are read as people type them', () => {
  expect(changeOf({ ...draftOf(prospect, 'USD'), value: '91.500' }, prospect, 'USD')).toEqual({ value: 91_500 });
});

test('a deal needs a name, a number and a currency of three letters', () => {
  const draft = { ...draftOf(prospect, 'USD'), name: ' ', value: 'much', currency: '€' };
  expect(mistakesOf(draft)).toEqual({ name: true, value: true, currency: true });
  expect(mistakesOf({ ...draft, name: 'Line 2', value: '', currency: '' })).toEqual({
    name: false,
    value: false,
    currency: false,
  });
});

test('what another window changed meanwhile stays, and is shown in the form that did not touch it', () => {
  const draft = { ...draftOf(prospect, 'USD'), closeDate: '2026-12-01' };
  const renamed = { ...prospect, name: 'Spares contract' };
  expect(changeOf(draft, renamed, 'USD')).toEqual({ closeDate: '2026-12-01' });
  expect(dealNow(draft, renamed, 'USD').fields.name).toBe('Spares contract');
  expect(dealNow(draft, renamed, 'USD').conflicts).toEqual([]);
});

test('a field that was changed here and elsewhere is a conflict with both values, unless both say the same', () => {
  const draft = { ...draftOf(prospect, 'USD'), name: 'Line 3' };
  const conflictsWith = (name: string) => dealNow(draft, { ...prospect, name }, 'USD').conflicts;
  expect(conflictsWith('Spares')).toEqual([{ field: 'name', mine: 'Line 3', theirs: 'Spares' }]);
  expect(conflictsWith('Line 3')).toEqual([]);
});

test('a sum that was typed in euros is never saved in a currency that was chosen elsewhere meanwhile', () => {
  const draft = { ...draftOf(prospect, 'USD'), value: '7000' };
  expect(dealNow(draft, { ...prospect, currency: 'USD' }, 'USD').conflicts).toEqual([
    { field: 'currency', mine: 'EUR', theirs: 'USD' },
  ]);
});
