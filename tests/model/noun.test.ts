import { expect, it } from 'vitest';
import { applyEdit, type Edit } from '@/lib/model/edit';
import { entryField } from '@/lib/model/noun';
import { prospect } from '@/lib/model/prospect';
import { mergeRecords, type StoredRecord } from '@/lib/model/record';

const values = {
  name: 'Northwind',
  processId: 'guide',
  processVersion: 1,
  stage: 'find',
  stageSince: '2026-01-05T09:00:00.000Z',
  state: 'open',
};
let ticks = 0;
const written = (record: StoredRecord | undefined, edit: Edit, device = 'a'): StoredRecord => {
  const stamp = () => [1, ++ticks, device] as [number, number, string];
  const made = applyEdit(record, edit, { now: '2026-01-05T09:00:00.000Z', who: 'Robin Marsh', stamp });
  if (!made) throw new Error('nothing was written');
  return made;
};
const answer = (question: string): Edit => ({
  do: 'set',
  id: 'prospect:1',
  field: entryField('answered', question),
  value: `note:${question}`,
});
const start = () => written(undefined, { do: 'create', id: 'prospect:1', values });

it('reads a map from its entries, each of which can be taken away', () => {
  const both = written(written(start(), answer('one')), answer('two'));
  expect(prospect.read(both)?.answered).toEqual({ one: 'note:one', two: 'note:two' });
  const left = written(both, { do: 'clear', id: 'prospect:1', field: entryField('answered', 'one') });
  expect(prospect.read(left)?.answered).toEqual({ two: 'note:two' });
  expect(prospect.read(start())?.answered).toBeUndefined();
});

it('loses no entry when two devices write different ones', () => {
  const base = start();
  const merged = mergeRecords(written(base, answer('one'), 'a'), written(base, answer('two'), 'b'));
  expect(prospect.read(merged)?.answered).toEqual({ one: 'note:one', two: 'note:two' });
});

it('an entry called __proto__ is an entry like any other', () => {
  const read = prospect.read(written(start(), answer('__proto__')))?.answered;
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});
