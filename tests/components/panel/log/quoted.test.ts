import { expect, test } from 'vitest';
import { quotedPart } from '@/components/panel/log/quoted';

test.each([
  ['She says “call me after the 20th”, then left', 'call me after the 20th'],
  ['Sie sagt „ruf im Dezember an“ und geht', 'ruf im Dezember an'],
  ['Il dit «rappelez en mars»', 'rappelez en mars'],
  ['He said "no budget now" twice', 'no budget now'],
  ['The “first one” comes before the "second one"', 'first one'],
  ['A 24" screen and nothing said', undefined],
  ['the so-called “opener” is one word', undefined],
  ['', undefined],
])('%s → %s', (words, quote) => {
  expect(quotedPart(words)).toBe(quote);
});

test('a long text full of opening marks is read in one pass', () => {
  const start = performance.now();
  expect(quotedPart('“'.repeat(200_000))).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(1000);
});
