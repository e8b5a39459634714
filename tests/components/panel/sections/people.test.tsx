// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import people from '@/components/panel/sections/people';
import { fact, freshStore, inPanel, seedProspect, store, stored, touch } from '../prospect-panel';
import { Sections } from './one-section';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = () => inPanel(<Sections of={[people]} />);
const seatOf = async (person: string) => (await stored('seat')).find(({ personId }) => personId === person);

test('for and against are not stored without what shows it', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^Stance of Jonas Weber/ }));
  const form = await screen.findByRole('dialog', { name: 'Stance of Jonas Weber' });
  await userEvent.click(within(form).getByText('Against'));
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
  expect(within(form).getByText('For and against need something that shows it.')).toBeTruthy();
  expect(await seatOf('person:jonas')).toBeUndefined();
  await userEvent.type(within(form).getByRole('textbox'), 'Too dear, he said');
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await seatOf('person:jonas')).toMatchObject({ stance: 'against', stanceWhy: 'Too dear, he said' }),
  );
});

test('where sources name different job titles the row shows the leading one and says so; the rep settles it there', async () => {
  await store([fact('person:jonas', 'title', 'Chief Operating Officer', '2026-11-22T09:00:00.000Z')]);
  show();
  const row = (await screen.findByText('Jonas Weber')).closest('li') ?? document.body;
  expect(within(row).getByText('Chief Operating Officer')).toBeTruthy();
  expect(within(row).getByText('2 sources disagree')).toBeTruthy();
  expect(screen.getAllByText(/sources disagree/)).toHaveLength(1);
  await userEvent.click(within(row).getByRole('button', { name: 'Compare' }));
  const compare = await screen.findByRole('dialog', { name: 'Job title' });
  await userEvent.click(within(compare).getByText('Head of Production'));
  await userEvent.click(within(compare).getByRole('button', { name: 'Show Head of Production first' }));
  await waitFor(() => expect(screen.queryByText('2 sources disagree')).toBeNull());
  expect(within(row).getByText('Head of Production')).toBeTruthy();
});

test('a role is chosen from its word and can be taken away again', async () => {
  show();
  await userEvent.click((await screen.findAllByRole('button', { name: /^Role of Jonas Weber/ }))[0] ?? document.body);
  const form = await screen.findByRole('dialog', { name: 'Role of Jonas Weber' });
  await userEvent.click(within(form).getByText('User buyer'));
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await seatOf('person:jonas')).toMatchObject({ role: 'user-buyer' }));
});

test('somebody leaves the buying committee from the same form; Undo seats them again', async () => {
  show();
  await userEvent.click((await screen.findAllByRole('button', { name: /^Role of Ines Duarte/ }))[0] ?? document.body);
  const form = await screen.findByRole('dialog', { name: 'Role of Ines Duarte' });
  await userEvent.click(within(form).getByText('Not in the buying committee'));
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await seatOf('person:ines')).toBeUndefined());
  expect(screen.getByRole('button', { name: 'Ines Duarte' })).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  await waitFor(async () => expect(await seatOf('person:ines')).toMatchObject({ role: 'champion' }));
});

test('a seat that the stage asks for and nobody holds is shown empty, and naming somebody fills it', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Name them: Economic buyer' }));
  const ask = await screen.findByRole('dialog');
  await userEvent.click(within(ask).getByText('Jonas Weber'));
  await userEvent.click(within(ask).getByRole('button', { name: 'Save the answer' }));
  await waitFor(() => expect(screen.queryByText('Economic buyer · empty seat')).toBeNull());
  expect(await seatOf('person:jonas')).toMatchObject({ role: 'economic-buyer' });
});

test('several touches that all went to one person are a single thread', async () => {
  await store([
    touch('activity:2', { kind: 'call', at: '2026-11-17T09:00:00.000Z', direction: 'out', personIds: ['person:ines'] }),
  ]);
  show();
  expect(await screen.findByText(/^Single thread: everything goes through Ines/)).toBeTruthy();
});

test('somebody who must not be contacted says so and has no role or stance to change', async () => {
  await store([
    { do: 'set', id: 'person:jonas', field: 'doNotContact', value: { since: '2026-10-03', reason: 'asked not to be' } },
  ]);
  show();
  expect(await screen.findByText('Do not contact')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Role of Jonas/ })).toBeNull();
});

test('a row opens the person', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Ines Duarte' }));
  await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('record'));
});

test('a role that the title suggests quotes the whole title and is accepted with one click', async () => {
  const values = { prospectId: 'prospect:1', personId: 'person:jonas', role: 'economic-buyer', roleWhy: 'Head of' };
  await store([{ do: 'create', id: 'seat:jonas', values: { ...values, roleFrom: 'title' } }]);
  show();
  expect(await screen.findByText('Suggested from the title.')).toBeTruthy();
  expect(
    screen.getAllByRole('button', { name: 'Role of Jonas Weber: Economic buyer, suggested from the title' }),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Accept: Economic buyer, Jonas Weber' }));
  await waitFor(() => expect(screen.queryByText(/suggested from the title/)).toBeNull());
  const seat = await seatOf('person:jonas');
  expect(seat).toMatchObject({ role: 'economic-buyer', roleWhy: 'Head of' });
  expect(seat?.roleFrom).toBeUndefined();
});
