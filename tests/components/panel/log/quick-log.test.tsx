// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshStore, inPanel, seedProspect, store, stored } from '../prospect-panel';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = async (keys: string, name: string) => {
  await screen.findByRole('toolbar', { name: 'Log what happened' });
  await userEvent.keyboard(keys);
  return screen.findByRole('form', { name });
};
const words = (form: HTMLElement) => within(form).getByRole<HTMLTextAreaElement>('textbox', { name: 'What was said' });
const logged = async () =>
  (await stored('activity')).find(({ kind, at }) => kind !== 'mail' || String(at) > '2026-11-20');

test('a call is logged with two keys, some words and Ctrl Enter; quoted words are kept as a quote, and its task is done', async () => {
  inPanel(null);
  const form = await open('lc', 'Log a call');
  await waitFor(() => expect(document.activeElement).toBe(words(form)));
  await userEvent.keyboard('She says “it costs us 4,200 an hour” and wants a date');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('Call logged');
  expect(await logged()).toMatchObject({
    kind: 'call',
    direction: 'out',
    outcome: 'reached',
    personIds: ['person:ines'],
    quote: 'it costs us 4,200 an hour',
    who: 'Robin Falk',
  });
  expect((await stored('task'))[0]?.doneAt).toBeTruthy();
});

test('a call that nobody took does not count as the step', async () => {
  inPanel(null);
  const form = await open('lc', 'Log a call');
  await userEvent.click(within(form).getByRole('radio', { name: 'Voicemail' }));
  await userEvent.click(within(form).getByRole('button', { name: 'Log call' }));
  await screen.findByText('Call logged');
  expect((await stored('task'))[0]?.doneAt).toBeUndefined();
});

test('Esc puts the log away and keeps what was typed, also when the panel is closed in between', async () => {
  const view = inPanel(null);
  const form = await open('lm', 'Log a meeting');
  await waitFor(() => expect(document.activeElement).toBe(words(form)));
  await userEvent.keyboard('Half a sentence{Escape}');
  await screen.findByRole('toolbar', { name: 'Log what happened' });
  view.unmount();
  inPanel(null);
  const again = await open('lm', 'Log a meeting');
  await waitFor(() => expect(words(again).value).toBe('Half a sentence'));
  expect(await stored('activity')).toHaveLength(1);
});

test('what comes next becomes a task of ours with its date', async () => {
  inPanel(null);
  const form = await open('ls', 'Log a message');
  await userEvent.type(within(form).getByRole('textbox', { name: 'What you do next' }), 'Send the plant checklist');
  await userEvent.click(within(form).getByRole('button', { name: 'Log message' }));
  await screen.findByText('Social touch logged, next: Send the plant checklist');
  const task = (await stored('task')).find(({ title }) => title === 'Send the plant checklist');
  expect(task).toMatchObject({ owedBy: 'us', dueAt: '2026-11-24', personId: 'person:ines' });
});

test('an answer that came in is logged as theirs', async () => {
  inPanel(null);
  const form = await open('le', 'Log a mail');
  await userEvent.click(within(form).getByRole('radio', { name: 'They replied' }));
  await userEvent.click(within(form).getByRole('button', { name: 'Log mail' }));
  await screen.findByText('Mail logged');
  expect(await logged()).toMatchObject({ direction: 'in', outcome: 'replied' });
});

test('a note without words is not kept; with words it is a research note of this prospect', async () => {
  inPanel(null);
  const form = await open('ln', 'Write a note');
  const save = within(form).getByRole('button', { name: 'Keep note' });
  expect(save.getAttribute('aria-disabled')).toBe('true');
  await userEvent.type(words(form), '**Easter** is the hard date');
  await userEvent.click(save);
  await screen.findByText('Note added');
  expect((await stored('note'))[0]).toMatchObject({ text: '**Easter** is the hard date', prospectId: 'prospect:1' });
});

test('somebody who must not be contacted can still be named in a log, and is marked', async () => {
  const value = { since: '2026-10-03', reason: 'asked by mail' };
  await store([{ do: 'set', id: 'person:jonas', field: 'doNotContact', value }]);
  inPanel(null);
  const form = await open('lc', 'Log a call');
  expect(within(form).getByRole('button', { name: 'Jonas Weber, Do not contact' })).toBeTruthy();
});

test('somebody who must not be contacted is not preset, though they were touched last', async () => {
  const value = { since: '2026-10-03', reason: 'asked by mail' };
  await store([{ do: 'set', id: 'person:ines', field: 'doNotContact', value }]);
  inPanel(null);
  const form = await open('ls', 'Log a message');
  expect(within(form).queryByRole('button', { pressed: true })).toBeNull();
});

test.each([0, 5])('Ctrl Enter twice, %i ms apart, logs one call', async (apart) => {
  inPanel(null);
  const form = await open('lc', 'Log a call');
  await waitFor(() => expect(document.activeElement).toBe(words(form)));
  fireEvent.submit(form);
  if (apart > 0) await new Promise((done) => setTimeout(done, apart));
  fireEvent.submit(form);
  await screen.findByText('Call logged');
  await waitFor(() => expect(form.isConnected).toBe(false));
  expect((await stored('activity')).filter(({ kind }) => kind === 'call')).toHaveLength(1);
});

test('a call of ours to a blocked company is not logged; the form says why, and what they said to us may be', async () => {
  await store([
    { do: 'set', id: 'company:1', field: 'doNotContact', value: { since: '2026-11-20', reason: 'They said stop' } },
  ]);
  inPanel(null);
  const form = await open('lc', 'Log a call');
  expect(
    await within(form).findByText(/^Since .*, Northwind Robotics must not be contacted: They said stop$/),
  ).toBeTruthy();
  expect(within(form).getByText('Lift the block …')).toBeTruthy();
  const button = within(form).getByRole('button', { name: 'Log call' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(words(form)));
  await userEvent.keyboard('They rang{Control>}{Enter}{/Control}');
  expect(await logged()).toBeUndefined();
  await userEvent.click(within(form).getByRole('checkbox', { name: 'They contacted us' }));
  await userEvent.click(button);
  await screen.findByText('Call logged');
  expect(await logged()).toMatchObject({ kind: 'call', direction: 'in', text: 'They rang' });
});

const somebodyElse = async (form: HTMLElement, typed: string) => {
  await userEvent.click(within(form).getByRole('button', { name: 'Somebody else' }));
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Name, mail or phone' }), typed);
};

test('somebody else is searched: those of the company first, then others, who get a seat with the log', async () => {
  await store([
    { do: 'create', id: 'company:2', values: {} },
    { do: 'create', id: 'person:jonna', values: { companyId: 'company:2', name: 'Jonna Lund' } },
  ]);
  inPanel(null);
  const form = await open('ls', 'Log a message');
  await somebodyElse(form, 'Jon');
  const lists = await waitFor(() => {
    const all = screen.getAllByRole('list').filter((list) => ['Here', 'Elsewhere'].includes(list.ariaLabel ?? ''));
    expect(all).toHaveLength(2);
    return all;
  });
  expect(lists.map((list) => list.textContent)).toEqual([
    expect.stringContaining('Jonas Weber'),
    expect.stringContaining('Jonna Lund'),
  ]);
  await userEvent.click(screen.getByRole('button', { name: /Jonna Lund/ }));
  expect(within(form).getByRole('button', { name: 'Jonna Lund', pressed: true })).toBeTruthy();
  await userEvent.click(within(form).getByRole('button', { name: 'Log message' }));
  await screen.findByText('Social touch logged');
  expect(await logged()).toMatchObject({ kind: 'social', personIds: ['person:ines', 'person:jonna'] });
  expect((await stored('seat')).map(({ personId }) => personId)).toContain('person:jonna');
});

test('who is not known is added by name from the log, and chosen', async () => {
  inPanel(null);
  const form = await open('ls', 'Log a message');
  await somebodyElse(form, 'Amara Okafor');
  await userEvent.click(await screen.findByRole('button', { name: 'Add “Amara Okafor”' }));
  await screen.findByText('Amara Okafor added');
  await within(form).findByRole('button', { name: 'Amara Okafor', pressed: true });
  expect((await stored('person', 'company:1')).map(({ name }) => name)).toContain('Amara Okafor');
});

test('who is known is not offered to be added once more, and Esc in the search leaves the log open', async () => {
  inPanel(null);
  const form = await open('ls', 'Log a message');
  await somebodyElse(form, 'jonas weber');
  await screen.findByRole('button', { name: /Jonas Weber.*Head of Production/ });
  expect(screen.queryByRole('button', { name: /^Add “/ })).toBeNull();
  await userEvent.keyboard('{Escape}{Escape}');
  await waitFor(() => expect(screen.queryByRole('searchbox')).toBeNull());
  expect(form.isConnected).toBe(true);
});
