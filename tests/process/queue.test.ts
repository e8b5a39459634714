import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NextStep, nextSteps } from '@/lib/process/next-step';
import { orderQueue } from '@/lib/process/queue';
import { exampleFile } from './example-file';

const base = nextSteps(exampleFile()).first;

function item(name: string, step: Partial<NextStep>, value?: number, fit?: number) {
  const file = exampleFile({ prospect: { id: `prospect:${name}`, name, ...(value !== undefined && { value }) } });
  return { file, steps: { first: { ...base, ...step }, others: [] }, ...(fit !== undefined && { fit }) };
}

const names = (items: ReturnType<typeof item>[]) => orderQueue(items).map(({ file }) => file.prospect.name);

describe("the day's queue", () => {
  it('puts overdue before today before soon before later', () => {
    const items = (['later', 'today', 'soon', 'overdue'] as const).map((dueState) => item(dueState, { dueState }));
    expect(names(items)).toEqual(['overdue', 'today', 'soon', 'later']);
  });

  it('puts what can be done before what is blocked, waited for or not due', () => {
    const items = (['nothing', 'wait', 'blocked', 'do'] as const).map((kind) =>
      item(kind, { kind, dueState: 'today' }),
    );
    expect(names(items)).toEqual(['do', 'blocked', 'wait', 'nothing']);
  });

  it('then takes the older date, the greater value, the better fit, and the name', () => {
    const late = { dueState: 'overdue', dueAt: '2026-11-20' } as const;
    expect(
      names([
        item('e no value', late),
        item('d small', late, 10),
        item('c big, poor fit', late, 90, 20),
        item('b big, good fit', late, 90, 80),
        item('f', late),
        item('a older', { ...late, dueAt: '2026-11-19' }),
      ]),
    ).toEqual(['a older', 'b big, good fit', 'c big, poor fit', 'd small', 'e no value', 'f']);
  });

  it('is the same for every order in which the prospects come, and leaves the list alone', () => {
    const items = [
      item('a', {}),
      item('b', {}, 5),
      item('c', { dueState: 'today' }),
      item('d', { kind: 'wait' }),
      item('e', {}, 5, 9),
    ];
    const order = names(items);
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        const before = [...shuffled];
        expect(names(shuffled)).toEqual(order);
        expect(shuffled).toEqual(before);
      }),
    );
  });
});
