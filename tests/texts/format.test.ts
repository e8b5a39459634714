import { describe, expect, it } from 'vitest';
import { age, day, longAge, money, shortDay, tightMoney, time } from '@/lib/texts/format';

describe('dates, ages and money in sentences', () => {
  it('writes days as "Thu 26 Nov", times as "10:42"', () => {
    expect([day('2026-11-26'), shortDay('2026-09-03T10:42:00'), time('2026-11-26T10:42:00')]).toEqual([
      'Thu 26 Nov',
      '3 Sep',
      '10:42',
    ]);
  });

  it('says the year only when it is another one', () => {
    expect([shortDay('2025-11-26', '2026-11-23'), shortDay('2026-11-26', '2026-11-23')]).toEqual([
      '26 Nov 2025',
      '26 Nov',
    ]);
  });

  it('shows what is no date as it is, and no time where there is none', () => {
    expect([shortDay('soon'), day('after Easter'), time('2026-11-26'), time('soon')]).toEqual([
      'soon',
      'after Easter',
      '',
      '',
    ]);
  });

  it('writes ages short and long', () => {
    expect([0, 2, 59, 219, 800].map(age)).toEqual(['today', '2 d', '59 d', '7 mo', '2 y']);
    expect([1, 3, 219, 800].map(longAge)).toEqual(['1 day', '3 days', '7 months', '2 years']);
  });

  it('writes money whole and tight', () => {
    expect([money(84_000, 'EUR'), money(84_000.5, 'EUR'), money(10, 'no currency')]).toEqual([
      '€84,000',
      '€84,000.50',
      'no currency 10',
    ]);
    expect([
      tightMoney(840, 'EUR'),
      tightMoney(84_000, 'EUR'),
      tightMoney(1_200_000, 'USD'),
      tightMoney(1_500, 'EUR'),
    ]).toEqual(['€840', '€84 k', '$1.2 M', '€1.5 k']);
  });
});
