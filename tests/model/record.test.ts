import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPrecedence, differs, type Held, mergeField, mergeRecords, type StoredRecord } from '@/lib/model/record';
import { compareStamps, nextStamp } from '@/lib/model/stamp';

const held = fc.record({
  value: fc.constantFrom('COO', 'CEO', 'Head of Operations'),
  stamp: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom('a', 'b')),
  by: fc.constantFrom('user' as const, 'page' as const),
  gone: fc.boolean(),
});
/** A stamp is written once: equal stamps mean the same write. */
const helds = fc.uniqueArray(held, { selector: (one) => one.stamp.join(), maxLength: 6 }).map((list) =>
  list.map(
    (one): Held => ({
      value: one.value,
      stamp: one.stamp,
      from: { by: one.by, at: '2026-11-23' },
      ...(one.gone && { gone: true as const }),
    }),
  ),
);
const normal = (list: Held[]) => [...list].sort((a, b) => compareStamps(a.stamp, b.stamp));

test.each(['title', 'stage'])('merging %s gives the same whatever the order and however often', (field) => {
  fc.assert(
    fc.property(helds, fc.array(fc.nat()), fc.array(fc.nat()), (writes, left, right) => {
      const pick = (mask: number[]) => writes.filter((_, index) => ((mask[index] ?? index) & 1) === 0);
      const [a, b, c] = [pick(left), pick(right), writes];
      const ab = mergeField(field, a, b);
      expect(normal(ab)).toEqual(normal(mergeField(field, b, a)));
      expect(normal(mergeField(field, ab, b))).toEqual(normal(ab));
      expect(normal(mergeField(field, mergeField(field, a, b), c))).toEqual(
        normal(mergeField(field, a, mergeField(field, b, c))),
      );
    }),
  );
});

test('a typed value leads a captured one that came later', () => {
  const typed: Held = { value: 'COO', stamp: [1, 0, 'a'], from: { by: 'user', at: '2026-01-01' } };
  const captured: Held = { value: 'CEO', stamp: [9, 0, 'a'], from: { by: 'page', at: '2026-11-01' } };
  expect([captured, typed].sort(byPrecedence)[0]).toBe(typed);
});

test('an erased copy wins over a later edit on another device', () => {
  const base: StoredRecord = { id: 'person:1', type: 'person', createdAt: '1', updatedAt: '1', fields: {} };
  const edited: StoredRecord = {
    ...base,
    updatedAt: '3',
    fields: { name: [{ value: 'Orla', stamp: [3, 0, 'b'], from: { by: 'user', at: '3' } }] },
  };
  expect(mergeRecords(edited, { ...base, erased: [2, 0, 'a'] }).fields).toEqual({});
});

test('the clock never goes back, even when the wall clock does', () => {
  const first = nextStamp(undefined, 1000, 'a');
  const second = nextStamp(first, 400, 'a');
  const third = nextStamp(second, 2000, 'a');
  expect(compareStamps(first, second)).toBeLessThan(0);
  expect(compareStamps(second, third)).toBeLessThan(0);
});

const said = (value: string, by: 'user' | 'page', at: number, device = 'a'): Held => ({
  value,
  stamp: [at, 0, device],
  from: { by, at: '2026-11-23' },
});
const withTitles = (...title: Held[]): StoredRecord => ({
  id: 'person:1',
  type: 'person',
  createdAt: '1',
  updatedAt: '1',
  fields: { title, email: title },
});

test.each<[string, boolean, Held[]]>([
  ['two pages that say different things differ', true, [said('COO', 'page', 1), said('CEO', 'page', 2)]],
  ['one value, typed and captured, does not', false, [said('COO', 'user', 1), said('COO', 'page', 2)]],
  ['a correction of a captured value settles it', false, [said('COO', 'page', 1), said('CEO', 'user', 2)]],
  ['a capture after the typing brings it up again', true, [said('CEO', 'user', 1), said('COO', 'page', 2)]],
  ['what two devices typed differs', true, [said('CEO', 'user', 1), said('COO', 'user', 2, 'b')]],
  [
    'two captures, of which the rep confirmed one, are settled',
    false,
    [said('COO', 'page', 1), said('CEO', 'page', 2), said('COO', 'user', 3)],
  ],
  ['what was removed says nothing', false, [said('CEO', 'user', 1), { ...said('COO', 'page', 2), gone: true }]],
])('%s', (_, expected, titles) => {
  expect(differs(withTitles(...titles), 'title')).toBe(expected);
  expect(differs(withTitles(...titles), 'email')).toBe(false);
});

test('of two captured values the one that its page still says leads, whenever it came', () => {
  const still: Held = { value: 'COO', stamp: [1, 0, 'a'], from: { by: 'page', at: '2026-01-01' } };
  const missing: Held = {
    value: 'CEO',
    stamp: [9, 0, 'a'],
    from: { by: 'page', at: '2025-11-01', missingAt: '2026-11-01' },
  };
  expect([missing, still].sort(byPrecedence)[0]).toBe(still);
});
