// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshStore, seedProspect, store } from '../panel/prospect-panel';
import { atPlace } from './at-place';

beforeEach(freshStore);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const prospect = (id: string, name: string, more = {}) =>
  store([
    {
      do: 'create',
      id,
      values: {
        name,
        processId: 'guide',
        processVersion: 1,
        stage: 'find',
        stageSince: '2026-11-20T09:00:00.000Z',
        state: 'open',
        ...more,
      },
    },
  ]);

const main = async () => within(await screen.findByRole('main'));

test('an empty pipeline says what belongs there and how it is filled', async () => {
  atPlace('pipeline');
  expect(await (await main()).findByRole('heading', { name: 'No prospects yet' })).toBeTruthy();
  expect((await main()).getByRole('button', { name: /Add one by hand/ })).toBeTruthy();
  expect((await main()).getByRole('link', { name: /sample company/ }).getAttribute('href')).toBe('/sample.html');
});

test('prospects stand under their stage, what was lost stands last', async () => {
  await seedProspect();
  await prospect('prospect:2', 'Kestrel Glass');
  await prospect('prospect:3', 'Port Calder Freight', { state: 'lost' });
  atPlace('pipeline');
  const tables = await (await main()).findAllByRole('table');
  expect(tables.map((table) => within(table).getByRole('caption').textContent)).toEqual([
    'Find 1',
    'Outreach 1',
    'Lost 1',
  ]);
  expect(within(tables[1] ?? document.body).getByRole('link', { name: 'Northwind Robotics' })).toBeTruthy();
});

test('search finds a prospect by one of its people and says when nothing is found', async () => {
  await seedProspect();
  await prospect('prospect:2', 'Kestrel Glass');
  atPlace('pipeline');
  await (await main()).findByRole('link', { name: 'Kestrel Glass' });
  const search = (await main()).getByRole('searchbox', { name: 'Search prospects' });
  await userEvent.type(search, 'jonas web');
  await waitFor(async () => expect((await main()).queryByRole('link', { name: 'Kestrel Glass' })).toBeNull());
  expect((await main()).getByRole('link', { name: 'Northwind Robotics' })).toBeTruthy();
  await userEvent.type(search, 'xq');
  expect(await (await main()).findByRole('heading', { name: /Nothing found for “jonas webxq”/ })).toBeTruthy();
});

test('F goes to the search, J into the rows', async () => {
  await seedProspect();
  atPlace('pipeline');
  await (await main()).findByRole('link', { name: 'Northwind Robotics' });
  await userEvent.keyboard('f');
  expect(document.activeElement).toBe((await main()).getByRole('searchbox'));
  await userEvent.keyboard('{Tab}');
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await userEvent.keyboard('j');
  expect(document.activeElement?.textContent).toBe('Northwind Robotics');
});

test('what is not known of somebody is said in the list, never an empty cell', async () => {
  await store([{ do: 'create', id: 'person:1', values: { name: 'Ines Duarte' } }]);
  atPlace('people');
  const row = (await screen.findByRole('link', { name: 'Ines Duarte' })).closest('tr');
  const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
  expect(cells.slice(1, 4)).toEqual(['no job title known', 'no mail known', 'no number known']);
});
