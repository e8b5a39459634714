import { expect, test } from 'vitest';
import { type News, newsOf } from '@/components/panel/review/news';
import type { Difference } from '@/lib/intake/differences';
import type { Match } from '@/lib/intake/match';
import type { ReadingMatch } from '@/lib/intake/match-reading';
import type { Vanished } from '@/lib/intake/vanished';
import type { StoredRecord } from '@/lib/model/record';
import { texts } from '@/lib/texts';

const why = { key: 'newCompany' as const, values: {} };
const known = (differs: Difference[] = [], vanished: Vanished[] = []): Match => ({
  decision: 'join',
  why,
  differs,
  vanished,
});
const newcomer: Match = { decision: 'new', why, differs: [] };
const differs = (field: Difference['field']): Difference => ({ field, value: 'b', state: 'differs', known: 'a' });
const adds = (field: Difference['field']): Difference => ({ field, value: 'b', state: 'adds' });
const went = (field: Vanished['field'], part: Partial<Vanished> = {}): Vanished => ({
  field,
  value: 'a',
  seenAt: '2026-11-20T09:00:00.000Z',
  ...part,
});
const match = (part: Partial<ReadingMatch> = {}): ReadingMatch => ({
  ...{ company: known(), people: [], suppressed: {}, left: [], isOurs: false },
  reading: { url: 'https://northwind.example/team', title: 'Team', people: [] },
  ...part,
});
const person = (missingAt?: string) =>
  ({
    id: 'person:1',
    type: 'person',
    fields: { name: [{ value: 'Jo', from: { by: 'page', at: '', ...(missingAt && { missingAt }) }, stamp: '1' }] },
  }) as unknown as StoredRecord;

const none: News = { people: 0, changed: 0, added: 0, gone: 0, lost: 0 };

test('a page that tells what is known tells no news', () => expect(newsOf(match())).toBeUndefined());

test('a title that reads differently is one change, and brings nobody; what follows from it is no news of its own', () => {
  const changed = known([differs('title')], [went('title'), went('seniority'), went('department')]);
  expect(newsOf(match({ people: [changed] }))).toEqual({ ...none, changed: 1 });
});

test('a number that took the place of another is one change; a further one is new; one that went is gone', () => {
  expect(newsOf(match({ company: known([adds('phone')], [went('phone')]) }))).toEqual({ ...none, changed: 1 });
  expect(newsOf(match({ company: known([adds('phone')]) }))).toEqual({ ...none, added: 1 });
  expect(newsOf(match({ company: known([], [went('phone')]) }))).toEqual({ ...none, gone: 1 });
});

test('people who are no longer named, new ones and rules that find nothing are counted', () => {
  const reading = {
    ...match().reading,
    rules: [
      { id: 'rule:1', found: 0 },
      { id: 'rule:2', found: 3 },
    ],
  };
  expect(newsOf(match({ people: [newcomer], left: [person()], reading }))).toEqual({
    ...none,
    ...{ people: 1, gone: 1, lost: 1 },
  });
});

test('what was noted once is no news', () => {
  const noted = known([], [went('phone', { isNoted: true })]);
  expect(newsOf(match({ company: noted, left: [person('2026-11-22T09:00:00.000Z')] }))).toBeUndefined();
});

test.each<[Partial<News>, string]>([
  [{ people: 1 }, 'This page names 1 more person.'],
  [{ people: 2, changed: 1, gone: 1 }, 'This page names 2 more people; 1 changed, 1 no longer here.'],
  [{ changed: 1, gone: 1 }, 'On this page: 1 changed, 1 no longer here.'],
  [{ added: 3, lost: 1 }, 'On this page: 3 new, 1 of your rules finds nothing.'],
])('%o is said: %s', (counts, said) => expect(texts.panel.news({ ...none, ...counts })).toBe(said));
