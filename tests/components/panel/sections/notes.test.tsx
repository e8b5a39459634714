// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import notes from '@/components/panel/sections/notes';
import { freshStore, inPanel, pageUrl, seedProspect, store, stored } from '../prospect-panel';
import { opened, Sections } from './one-section';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  await opened('notes');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = (prove?: Parameters<typeof inPanel>[1]) => inPanel(<Sections of={[notes]} />, prove);
const quoted = {
  do: 'create',
  id: 'note:1',
  values: {
    text: '**Easter** is the date\n\n- contract ends 31 Mar',
    at: '2026-11-12T09:00:00.000Z',
    who: 'Robin',
    prospectId: 'prospect:1',
    url: pageUrl,
    quote: { exact: 'rund 40 Stunden verloren', where: 'text' },
  },
} as const;

test('without notes the section says how to make one', async () => {
  show();
  expect(await screen.findByText(/Select words on the page and press/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'write one' })).toBeTruthy();
});

test('a note is Markdown, with its quote under the marker and the page it stands on', async () => {
  const prove = vi.fn();
  await store([quoted]);
  show(prove);
  expect((await screen.findByText('Easter')).tagName).toBe('STRONG');
  expect(screen.getByText('contract ends 31 Mar').closest('li')).toBeTruthy();
  expect(screen.getByText('“rund 40 Stunden verloren”').tagName).toBe('MARK');
  await userEvent.click(screen.getByRole('button', { name: /northwind\.example/ }));
  expect(prove).toHaveBeenCalledWith(pageUrl, quoted.values.quote);
});

test('Ctrl Enter saves what was typed as one note', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Write a note' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'They log by hand');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('Note added');
  expect(await stored('note')).toMatchObject([{ text: 'They log by hand', companyId: 'company:1' }]);
});

test('leaving the editor saves too, and only once', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Write a note' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Once');
  await userEvent.click(screen.getByRole('button', { name: /^Notes/ }));
  await screen.findByText('Note added');
  expect(await stored('note')).toHaveLength(1);
});

test('what is being typed survives the panel', async () => {
  const view = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Write a note' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'half a thou');
  view.unmount();
  show();
  await waitFor(() =>
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('half a thou'),
  );
  expect(await stored('note')).toEqual([]);
});

test('a note can be filed under a question of the stage', async () => {
  await store([quoted]);
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'More for this note' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Economic buyer' }));
  await screen.findByText('Note filed under its question');
  expect((await stored('note'))[0]?.questionId).toBeTruthy();
});

test('a deleted note comes back with Undo', async () => {
  await store([quoted]);
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'More for this note' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByText('Easter')).toBeNull());
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await screen.findByText('Easter');
});

test('an edited note keeps its quote', async () => {
  await store([quoted]);
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'More for this note' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit' }));
  const field = await screen.findByRole('textbox', { name: 'Note' });
  await userEvent.clear(field);
  await userEvent.type(field, 'After Easter');
  await userEvent.click(screen.getByRole('button', { name: 'Save note' }));
  await screen.findByText('Note changed');
  expect((await stored('note'))[0]).toMatchObject({ text: 'After Easter', quote: quoted.values.quote });
});

test.each([0, 5])('Ctrl Enter twice, %i ms apart, makes one note', async (apart) => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Write a note' }));
  const field = screen.getByRole('textbox', { name: 'Note' });
  await userEvent.type(field, 'Once');
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  if (apart > 0) await new Promise((done) => setTimeout(done, apart));
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  await screen.findByText('Note added');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull());
  expect(await stored('note')).toHaveLength(1);
});

test('Esc puts the editor away and keeps what was typed', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Write a note' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'half a thought{Escape}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Write a note' }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('half a thought');
  expect(await stored('note')).toEqual([]);
});

test('Esc while a note is edited keeps the changed words for later', async () => {
  await store([quoted]);
  show();
  const edit = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'More for this note' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit' }));
    return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
  };
  await userEvent.type(await edit(), ' and more{Escape}');
  expect((await screen.findByText('Easter')).tagName).toBe('STRONG');
  expect((await edit()).value).toMatch(/ and more$/);
});

test('words of a note that wait from before stand there, and do not take the focus', async () => {
  await store([quoted]);
  const view = show();
  await userEvent.click(await screen.findByRole('button', { name: 'More for this note' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit' }));
  await userEvent.keyboard(' zz');
  view.unmount();
  show();
  const waiting = await screen.findByRole('textbox', { name: 'Note' });
  expect(document.activeElement).not.toBe(waiting);
});
