import { expect, test } from 'vitest';
import { quotedPart, quoteOf } from '@/components/panel/log/quoted';
import { withTheirs } from '@/components/panel/log/their-words';
import { aboutSchema } from '@/lib/model/about';

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

const theirs = [{ id: 'one', words: 'we lose 40 hours', url: 'https://northwind.example/' }];

test.each([
  ['we lose 40 hours', 'we lose 40 hours'],
  ['Ines: we lose 40 hours, she says', 'we lose 40 hours'],
  ['we lose hours', 'we lose hours'],
  ['She says “we lose many hours” a month', 'we lose many hours'],
  ['', undefined],
])('of words from a page, edited to “%s”, the quote is %s', (words, quote) => {
  expect(quoteOf({ words, theirs })).toBe(quote);
});

test('without words from a page only what stands in quotation marks is theirs', () => {
  expect(quoteOf({ words: 'nobody took the call', theirs: [] })).toBeUndefined();
});

test('the same words of the same page selected again are not written down twice, once they stand there', () => {
  const incoming = {
    id: '1',
    purpose: 'log',
    windowId: 1,
    tabId: 1,
    url: 'https://a.example/',
    title: '',
    text: 'Hall two stood.',
  } as const;
  const empty = {
    personIds: [],
    outcome: null,
    words: '',
    next: '',
    due: '',
    notTheStep: false,
    theyCame: false,
    theirs: [],
  };
  const nobody = aboutSchema.parse({});
  const once = withTheirs(empty, empty, 'mail', { ...incoming, at: '' }, nobody);
  const twice = withTheirs(once, empty, 'mail', { ...incoming, id: '2', at: '' }, nobody);
  expect(twice.words).toBe('Hall two stood.');
  expect(
    withTheirs({ ...once, words: 'mine' }, empty, 'mail', { ...incoming, id: '2', at: '' }, nobody).words,
  ).toContain('Hall two');
});
