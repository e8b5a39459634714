import { expect, test } from 'vitest';
import { withoutQuote } from '@/components/panel/timeline/told-once';

test.each([
  ['She says “it costs us 4,200 an hour” and wants a date', 'it costs us 4,200 an hour', 'She says … and wants a date'],
  ['“it costs us 4,200 an hour”', 'it costs us 4,200 an hour', ''],
  ['it costs us 4,200 an hour.', 'it costs us 4,200 an hour', ''],
  ['first words\n\nsecond words\n\nand mine', 'first words\n\nsecond words', 'and mine'],
  ['first line\nsecond line', 'second', 'first line\n… line'],
  ['Other words altogether', 'it costs us', 'Other words altogether'],
])('“%s” with the quote under it reads on', (words, quote, left) => {
  expect(withoutQuote(words, quote)).toBe(left);
});
