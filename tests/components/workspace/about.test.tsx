// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeAbout, readAbout } from '@/lib/store/private';
import { freshStore } from '../panel/prospect-panel';
import { atPlace } from './at-place';

beforeEach(freshStore);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const field = (name: string) => screen.findByRole('textbox', { name });

test('what is typed is stored by itself, and the page says so', async () => {
  atPlace('settings/about');
  await userEvent.type(await field('Company'), 'Gearloop');
  expect(await screen.findByText('Saved on this computer')).toBeTruthy();
  expect((await readAbout()).company).toBe('Gearloop');
});

test('the last letters are stored when the page is left at once', async () => {
  const page = atPlace('settings/about');
  await userEvent.type(await field('One result a customer had'), 'Stops fell from nine to four.');
  page.unmount();
  await waitFor(async () => expect((await readAbout()).proof).toBe('Stops fell from nine to four.'));
});

test('a field that was not touched keeps what another page wrote meanwhile', async () => {
  atPlace('settings/about');
  await userEvent.type(await field('Name'), 'Robin');
  await changeAbout({ address: '4 Example Street' });
  await userEvent.type(await field('Name'), ' Falk');
  await waitFor(async () =>
    expect(await readAbout()).toMatchObject({ name: 'Robin Falk', address: '4 Example Street' }),
  );
});

test('addresses are one per line, empty lines are none, and a wrong one is named and kept', async () => {
  atPlace('settings/about');
  await userEvent.type(await field('Mail addresses'), 'r@gearloop.example\n\nrobin at work');
  expect(await screen.findByText(/“robin at work” is no mail address/)).toBeTruthy();
  await waitFor(async () => expect((await readAbout()).emails).toEqual(['r@gearloop.example', 'robin at work']));
  await userEvent.type(await field('Own domains'), 'https://gearloop.example/');
  expect(await screen.findByText(/Write it without https/)).toBeTruthy();
});

test('the welcome page asks who the rep is until About me says it, and says what mails still lack', async () => {
  atPlace('welcome');
  expect(await screen.findByText('Say who you are')).toBeTruthy();
  cleanup();
  await changeAbout({ name: 'Robin Falk' });
  atPlace('welcome');
  expect(await screen.findByText('You are Robin Falk')).toBeTruthy();
  expect(screen.getByText('Your mails still lack your postal address or the opt-out line.')).toBeTruthy();
  expect(screen.queryByText('Say who you are')).toBeNull();
  expect(screen.getByRole('button', { name: 'Open the pipeline' })).toBeTruthy();
});
