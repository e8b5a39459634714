// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import notes from '@/components/panel/sections/notes';
import timeline from '@/components/panel/sections/timeline';
import { DealDialog } from '@/components/panel/who/DealDialog';
import { useProspectFile } from '@/components/queries/prospect';
import type { Edit } from '@/lib/model/edit';
import { text } from '@/lib/model/record';
import { recordById } from '@/lib/store/records';
import { freshStore, inPanel, now, seedProspect, store, stored, touch } from './prospect-panel';
import { opened, Sections } from './sections/one-section';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  await opened('notes', 'timeline');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type Field = HTMLInputElement | HTMLTextAreaElement;
const field = (name: string) => screen.findByRole<Field>('textbox', { name });
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }));
/** Another window saves, while this one types. */
const elsewhere = (...edits: Edit[]) => act(() => store(edits, '2026-11-23T10:01:00.000Z'));
const set = (id: string, name: string, value: string): Edit => ({ do: 'set', id, field: name, value });

function Deal() {
  const { file } = useProspectFile('prospect:1');
  const [open, setOpen] = useState(true);
  return file ? (
    <DealDialog file={file} open={open} onOpen={() => setOpen(true)} onClose={() => setOpen(false)} />
  ) : null;
}
const deal = async () => {
  const record = await recordById('prospect:1');
  return record && { name: text(record, 'name'), value: record.fields.value?.[0]?.value };
};

test('a deal that another window renamed keeps that name when this one saves its value', async () => {
  inPanel(<Deal />);
  await userEvent.type(await field('Value'), '7000');
  await elsewhere(set('prospect:1', 'name', 'Spares contract'));
  await waitFor(async () => expect((await field('Name of the deal')).value).toBe('Spares contract'));
  await press('Save the deal');
  await waitFor(async () => expect(await deal()).toEqual({ name: 'Spares contract', value: 7000 }));
});

test('a name that both windows changed is shown with both values, and nothing is saved before the rep decides', async () => {
  inPanel(<Deal />);
  await userEvent.type(await field('Name of the deal'), ' b');
  await elsewhere(set('prospect:1', 'name', 'Spares contract'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Name of the deal was changed elsewhere meanwhile');
  expect(alert.textContent).toContain('Saved now: “Spares contract”');
  expect(alert.textContent).toContain('Typed here: “Line 2 b”');
  await press('Save the deal');
  expect((await deal())?.name).toBe('Spares contract');
  await press('Keep what is typed: Name of the deal');
  await press('Save the deal');
  await waitFor(async () => expect((await deal())?.name).toBe('Line 2 b'));
});

test('what is saved can be taken instead', async () => {
  inPanel(<Deal />);
  await userEvent.type(await field('Name of the deal'), ' b');
  await elsewhere(set('prospect:1', 'name', 'Spares contract'));
  await press('Take what is saved: Name of the deal');
  expect((await field('Name of the deal')).value).toBe('Spares contract');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('Cancel ends the deal form; Undo opens it again with what was typed', async () => {
  inPanel(<Deal />);
  await userEvent.type(await field('Value'), '7000');
  await press('Cancel');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await press(/^Undo/);
  await waitFor(async () => expect((await field('Value')).value).toBe('7000'));
  expect((await deal())?.value).toBeUndefined();
});

test('a note whose question was chosen elsewhere keeps it when its words are edited here', async () => {
  await store([
    { do: 'create', id: 'note:1', values: { text: 'hiring', at: now, who: 'Robin', prospectId: 'prospect:1' } },
  ]);
  inPanel(<Sections of={[notes]} />);
  await press('More for this note');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit' }));
  await userEvent.type(await field('Note'), ' in Leeds');
  await elsewhere(set('note:1', 'personId', 'person:ines'));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(async () =>
    expect(await stored('note')).toMatchObject([{ text: 'hiring in Leeds', personId: 'person:ines' }]),
  );
});

test('a call whose outcome was corrected elsewhere keeps it when its words are corrected here', async () => {
  await store([
    touch('activity:call', { kind: 'call', at: now, direction: 'out', outcome: 'no-answer', text: 'Rang' }),
  ]);
  inPanel(<Sections of={[timeline]} />);
  await press(/^More for Call/);
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Correct' }));
  const form = await screen.findByRole('form');
  await userEvent.type(within(form).getAllByRole('textbox')[0] ?? form, ' twice');
  await elsewhere(set('activity:call', 'outcome', 'reached'));
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
  await waitFor(async () => {
    const call = (await stored('activity')).find(({ kind }) => kind === 'call');
    expect(call).toMatchObject({ text: 'Rang twice', outcome: 'reached' });
  });
});
