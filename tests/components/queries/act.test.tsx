// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshStore, inPanel, seedProspect, stored } from '../panel/prospect-panel';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The next write of an act fails, as on a full disk; the one after it is taken. */
function refuseOnce() {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
}

async function fails() {
  await screen.findByRole('toolbar', { name: 'Log what happened' });
  await userEvent.keyboard('lc');
  const form = await screen.findByRole('form', { name: 'Log a call' });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  await userEvent.keyboard('She wants a date');
  refuseOnce();
  fireEvent.submit(form);
  return { form, again: await screen.findByRole('button', { name: 'Try again' }) };
}
const calls = async () => (await stored('activity')).filter(({ kind }) => kind === 'call');

test('"Try again" after a refused log saves it and closes its form', async () => {
  inPanel(null);
  const { form, again } = await fails();
  expect(await calls()).toHaveLength(0);
  await userEvent.click(again);
  await screen.findByText('Call logged');
  await waitFor(() => expect(form.isConnected).toBe(false));
  expect(await calls()).toHaveLength(1);
});

test('"Try again" and the form together store one call', async () => {
  inPanel(null);
  const { form, again } = await fails();
  fireEvent.submit(form);
  fireEvent.click(again);
  await screen.findByText('Call logged');
  await waitFor(() => expect(form.isConnected).toBe(false));
  await userEvent.keyboard('x');
  expect(await calls()).toHaveLength(1);
});

test('"Try again" is taken back when the form is opened anew, and works where it stays closed', async () => {
  inPanel(null);
  await fails();
  await userEvent.keyboard('{Escape}');
  await screen.findByRole('toolbar', { name: 'Log what happened' });
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  await userEvent.keyboard('lc');
  const form = await screen.findByRole('form', { name: 'Log a call' });
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  await waitFor(() => expect(within(form).getByDisplayValue('She wants a date')).toBeTruthy());
  fireEvent.submit(form);
  await screen.findByText('Call logged');
  expect(await calls()).toHaveLength(1);
  expect(await calls()).toMatchObject([{ text: 'She wants a date' }]);
});

test('"Try again" of a form that was closed saves it, and its words are not offered a second time', async () => {
  inPanel(null);
  const { again } = await fails();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(again);
  await screen.findByText('Call logged');
  await userEvent.keyboard('lc');
  const form = await screen.findByRole('form', { name: 'Log a call' });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  expect(within(form).queryByDisplayValue('She wants a date')).toBeNull();
  expect(await calls()).toHaveLength(1);
});
