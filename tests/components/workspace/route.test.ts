import { expect, test } from 'vitest';
import { hrefOf, parseRoute } from '@/components/workspace/route';

test.each([
  ['', { place: 'pipeline' }],
  ['#/nowhere', { place: 'pipeline' }],
  ['#/record', { place: 'pipeline' }],
  ['#/record/prospect%3A1', { place: 'record', id: 'prospect:1' }],
  ['#/record/prospect:1', { place: 'record', id: 'prospect:1' }],
  ['#/process', { place: 'process' }],
  ['#/process/guide/outreach', { place: 'process', stage: 'outreach' }],
  ['#/settings', { place: 'settings', page: 'about' }],
  ['#/settings/data', { place: 'settings', page: 'data' }],
  ['#/settings/%zz', { place: 'settings', page: 'about' }],
  ['#/add', { place: 'add' }],
])('the address %s leads to its place', (hash, route) => expect(parseRoute(hash)).toEqual(route));

test('an address leads back to the record it was made for', () => {
  expect(parseRoute(hrefOf('record', 'company:a/b c'))).toEqual({ place: 'record', id: 'company:a/b c' });
});
