// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshStore, seedProspect, store } from '../panel/prospect-panel';
import { atPlace } from './at-place';

beforeEach(freshStore);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const task = (id: string, title: string, dueAt: string) =>
  store([{ do: 'create', id, values: { title, dueAt, owedBy: 'us', prospectId: 'prospect:1' } }]);

test('the day lists every due task with its reason: overdue first, then today; a later day has its own heading', async () => {
  await seedProspect();
  await task('task:plan', 'Send the plan', '2026-11-18');
  await task('task:offer', 'Send the offer', '2026-11-19');
  const values = { name: 'Quiet Ltd', processId: 'guide', processVersion: 1, stage: 'find', state: 'open' };
  const since = { stageSince: '2026-11-23T08:00:00.000Z', laterAt: '2026-11-30' };
  await store([{ do: 'create', id: 'prospect:2', values: { ...values, ...since } }]);
  atPlace('today');
  const overdue = await screen.findByRole('list', { name: 'Overdue' });
  const rows = within(overdue)
    .getAllByRole('button')
    .map((row) => row.textContent);
  expect(rows[0]).toContain('Send the plan');
  expect(rows[0]).toContain('You promised this for Wed 18 Nov, 5 days ago.');
  expect(rows[1]).toContain('Send the offer');
  const monday = screen.getByRole('list', { name: 'Mon 30 Nov' });
  expect(within(monday).getByText('Look at Quiet Ltd again')).toBeTruthy();
  const main = within(screen.getByRole('main'));
  const headings = main.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings.at(0)).toMatch(/^Overdue/);
  expect(headings.at(-1)).toMatch(/^Mon 30 Nov/);
});

test('with nothing due the page says so, above what comes', async () => {
  const values = { name: 'Quiet Ltd', processId: 'guide', processVersion: 1, stage: 'find', state: 'open' };
  const since = { stageSince: '2026-11-23T08:00:00.000Z', laterAt: '2026-11-30' };
  await store([{ do: 'create', id: 'prospect:2', values: { ...values, ...since } }]);
  atPlace('today');
  expect(await screen.findByText('Nothing is overdue or due today.')).toBeTruthy();
  expect(screen.getByRole('list', { name: 'Mon 30 Nov' })).toBeTruthy();
});
