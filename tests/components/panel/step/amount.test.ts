import { expect, test } from 'vitest';
import { amountOf } from '@/components/panel/step/amount';

test.each([
  ['84000', 84000],
  ['84,000', 84000],
  ['84.000', 84000],
  ['84 000,50', 84000.5],
  ['€84,000.25', 84000.25],
  ['1’250’000 CHF', 1250000],
  ['12.5', 12.5],
  ['0', undefined],
  ['', undefined],
  ['about a lot', undefined],
  [',5', undefined],
])('%s is %s', (typed, amount) => {
  expect(amountOf(typed)).toBe(amount);
});
