import { describe, expect, test } from 'vitest';
import { arrivalOf } from '@/lib/compose/shown';

const text = 'Hello Bea,\n\nfirst line\nSam';

describe('what an editor shows after words were put in', () => {
  test.each([
    [
      'all of them, with other blanks',
      'Before',
      'Before\nHello\u00a0Bea,\n\n\nfirst line\nSam\u200b',
      { state: 'all' },
    ],
    ['all, beside words that stood there', 'Dear  all', 'Dear Hello Bea,\nfirst line\nSam all', { state: 'all' }],
    ['nothing', 'Before', '\ufeffBefore\n', { state: 'nothing' }],
    ['the beginning only', '', 'Hello Bea,\nfirst', { state: 'partial', missing: 'first line\nSam' }],
    ['all on one line', '', 'Hello Bea,first lineSam', { state: 'partial' }],
    ['all, twice', '', 'Hello Bea,\nfirst line\nSam\nHello Bea,\nfirst line\nSam', { state: 'partial' }],
    ['all, in another order', '', 'first line\nHello Bea,\nSam', { state: 'partial' }],
    ['something else', 'Before', 'Bef', { state: 'partial', missing: 'Hello Bea,\nfirst line\nSam' }],
  ])('%s', (_, before, now, arrival) => expect(arrivalOf(text, before, now)).toEqual(arrival));

  test('the same words once more are told from those that stood there', () => {
    const once = 'Hello Bea,\nfirst line\nSam';
    expect(arrivalOf(text, once, once)).toEqual({ state: 'nothing' });
    expect(arrivalOf(text, once, `${once}\n${once}`)).toEqual({ state: 'all' });
  });
});
