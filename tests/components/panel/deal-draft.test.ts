import { expect, test } from 'vitest';
import { changeOf, draftOf, mistakesOf } from '@/components/panel/who/deal-draft';
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
  expect(changeOf(draftOf(prospect, 'USD'), prospect)).toEqual({});
});

test('only what differs is written, and an emptied value is not known', () => {
  const draft = { ...draftOf(prospect, 'USD'), value: '', source: 'inbound' as const };
  expect(changeOf(draft, prospect)).toEqual({ value: undefined, source: 'inbound' });
});

test('amounts are read as people type them', () => {
  expect(changeOf({ ...draftOf(prospect, 'USD'), value: '91.500' }, prospect)).toEqual({ value: 91_500 });
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
