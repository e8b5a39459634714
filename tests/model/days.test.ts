import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, dayOf, isoDay, isWorkingDay, workingDayFrom, workingDaysBetween } from '@/lib/model/days';

const day = (iso: string) => dayOf(iso) ?? Number.NaN;
const plus = (iso: string, count: number) => isoDay(addWorkingDays(day(iso), count));

describe('a day', () => {
  it('that no calendar has is none', () => {
    for (const iso of ['2026-02-31', '2026-02-29', '2026-04-31T10:00:00.000Z', '2026-02-30T10:00']) {
      expect(dayOf(iso)).toBeUndefined();
    }
    expect(isoDay(day('2028-02-29'))).toBe('2028-02-29');
    expect(isoDay(day('2026-12-31'))).toBe('2026-12-31');
  });
});

describe('working days', () => {
  it('step over weekends', () => {
    expect([plus('2026-11-20', 1), plus('2026-11-21', 1), plus('2026-11-22', 1), plus('2026-11-23', 1)]).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-23',
      '2026-11-24',
    ]);
    expect([plus('2026-11-23', 5), plus('2026-11-20', 6), plus('2026-11-21', 0), plus('2026-11-23', 0)]).toEqual([
      '2026-11-30',
      '2026-11-30',
      '2026-11-23',
      '2026-11-23',
    ]);
  });

  it('counted back give what was added', () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (start, count) => {
        const end = addWorkingDays(start, count);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(start, end)).toBe(count);
        expect(workingDayFrom(end)).toBe(end);
      }),
    );
  });

  it('read a date without a time as the same day everywhere, and a time in the own zone', () => {
    expect([isoDay(day('2026-11-26')), isoDay(day('2026-11-26T23:59:00')), dayOf('soon'), dayOf(undefined)]).toEqual([
      '2026-11-26',
      '2026-11-26',
      undefined,
      undefined,
    ]);
  });
});
