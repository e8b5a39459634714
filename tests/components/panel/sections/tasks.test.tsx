// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import tasks from '@/components/panel/sections/tasks';
import { readSettings } from '@/lib/store/private';
import { freshStore, inPanel, seedProspect, store, stored } from '../prospect-panel';
import { opened, Sections } from './one-section';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = () => inPanel(<Sections of={[tasks]} />);
const title = 'Call Ines Duarte about line 2';
const more = () => screen.findByRole('button', { name: `More for ${title}` });
const only = async () => (await stored('task'))[0];

test('an overdue task unfolds the section and says for how long', async () => {
  await store([{ do: 'set', id: 'task:call', field: 'dueAt', value: '2026-11-20' }]);
  show();
  expect(await screen.findByTitle('3 days late')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Tasks/ }).getAttribute('aria-expanded')).toBe('true');
});

test('folded, the section says what is overdue and what is next', async () => {
  await store([
    {
      do: 'create',
      id: 'task:2',
      values: { title: 'Book', dueAt: '2026-11-26', owedBy: 'us', prospectId: 'prospect:1' },
    },
    { do: 'set', id: 'task:call', field: 'dueAt', value: '2026-11-20' },
  ]);
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^Tasks/ }));
  expect(await screen.findByText('1 overdue · next Thu 26 Nov')).toBeTruthy();
});

test('a tick finishes the task and Undo opens it again', async () => {
  await opened('tasks');
  show();
  await userEvent.click(await screen.findByRole('checkbox', { name: `Done: ${title}` }));
  await waitFor(async () => expect((await only())?.doneAt).toBeTruthy());
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await waitFor(async () => expect((await only())?.doneAt).toBeUndefined());
});

test('after a tick the focus is on the next task', async () => {
  await store([
    {
      do: 'create',
      id: 'task:2',
      values: { title: 'Book', dueAt: '2026-11-26', owedBy: 'us', prospectId: 'prospect:1' },
    },
  ]);
  await opened('tasks');
  show();
  await userEvent.click(await screen.findByRole('checkbox', { name: `Done: ${title}` }));
  await waitFor(() => expect(screen.queryByText(title)).toBeNull());
  expect(document.activeElement?.closest('li')?.textContent).toContain('Book');
});

test('Later moves the date and keeps it in sight', async () => {
  await opened('tasks');
  show();
  await userEvent.click(await more());
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Next week/ }));
  await waitFor(async () => expect((await only())?.dueAt).toBe('2026-11-30'));
  expect(await screen.findByText('Mon 30 Nov')).toBeTruthy();
});

test('a new task is stored with who owes it, and what was typed survives the panel', async () => {
  await opened('tasks');
  const view = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Add a task' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'What' }), 'The stoppage log');
  view.unmount();
  show();
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'What' }).value).toBe('The stoppage log'),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'They do' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add task' }));
  await screen.findByText('Task added: The stoppage log');
  expect(await stored('task')).toContainEqual(
    expect.objectContaining({ title: 'The stoppage log', owedBy: 'them', dueAt: '2026-11-24' }),
  );
});

test('a reminder asks the browser in the click itself, and without leave the task says so and stays as it was', async () => {
  await opened('tasks');
  const request = vi.fn(async () => false);
  Object.assign(fakeBrowser.permissions, { request });
  show();
  await userEvent.click(await more());
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remind me' }));
  expect(request).toHaveBeenCalledWith({ permissions: ['notifications'] });
  await screen.findByText(/You did not allow the browser to show reminders/);
  expect((await only())?.remind).toBeUndefined();
  request.mockResolvedValue(true);
  await userEvent.click(await more());
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remind me' }));
  await waitFor(async () => expect((await only())?.remind).toBe(true));
  expect((await readSettings()).reminders).toBe(true);
});

test('a task is saved as a calendar entry', async () => {
  await opened('tasks');
  const save = vi.fn((_: Blob) => 'blob:calendar');
  Object.assign(URL, { createObjectURL: save, revokeObjectURL: () => undefined });
  show();
  await userEvent.click(await more());
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Save as calendar entry' }));
  const file = save.mock.calls[0]?.[0];
  expect(file?.type).toBe('text/calendar');
  expect(file?.size).toBeGreaterThan(100);
});

test.each([0, 5])('Enter twice, %i ms apart, adds one task', async (apart) => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Add a task' }));
  const field = await screen.findByRole('textbox', { name: 'What' });
  await userEvent.type(field, 'Send the checklist');
  const form = field.closest('form');
  if (!form) throw new Error('The field stands in no form.');
  fireEvent.submit(form);
  if (apart > 0) await new Promise((done) => setTimeout(done, apart));
  fireEvent.submit(form);
  await screen.findByText('Task added: Send the checklist');
  await waitFor(() => expect(form.isConnected).toBe(false));
  expect((await stored('task')).filter(({ title }) => title === 'Send the checklist')).toHaveLength(1);
});

test('a half-typed task, new or renamed, comes back without taking the focus', async () => {
  await opened('tasks');
  const view = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Add a task' }));
  const field = await screen.findByRole('textbox', { name: 'What' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await userEvent.type(field, 'Send the off');
  await userEvent.click(screen.getByRole('button', { name: title }));
  const renamed = await screen.findByDisplayValue(title);
  await waitFor(() => expect(document.activeElement).toBe(renamed));
  await userEvent.type(renamed, ' zz');
  view.unmount();
  show();
  expect(await screen.findByDisplayValue('Send the off')).toBeTruthy();
  expect(await screen.findByDisplayValue(`${title} zz`)).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test('a task for somebody who must not be contacted says so and cannot be ticked; what they owe may still come', async () => {
  await opened('tasks');
  const block = { reason: 'asked', since: '2026-11-20T09:00:00.000Z', who: 'Robin' };
  const values = { title: 'the log', dueAt: '2026-11-30', owedBy: 'them', prospectId: 'prospect:1' };
  await store([
    { do: 'create', id: 'task:log', values: { ...values, personId: 'person:ines' } },
    { do: 'create', id: 'task:file', values: { ...values, title: 'File the contract', owedBy: 'us' } },
    { do: 'set', id: 'person:ines', field: 'doNotContact', value: block },
  ]);
  show();
  expect(
    await screen.findByText('Blocked: Ines Duarte must not be contacted. Delete it, or lift the block.'),
  ).toBeTruthy();
  expect(screen.getByText('Ines Duarte must not be contacted: it may come, but do not ask for it.')).toBeTruthy();
  const ticks = screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'));
  expect(ticks.sort()).toEqual(['Done: File the contract', 'Done: the log']);
});
